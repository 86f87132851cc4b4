import type { SourceId, StaffId } from '../../domain/ids.ts'
import type { Customer } from '../../domain/mention/author.ts'
import type { Instant } from '../../domain/time.ts'

/** An author of a network who is this customer. */
export interface AuthorKey {
  readonly source: SourceId
  readonly authorId: string
}

export interface CustomerStore {
  get(id: string): Promise<Customer | null>
  /** New or changed, which is news to the intake of whoever has an open case; returns how many were new. */
  put(customers: readonly (Customer & { readonly authors: readonly AuthorKey[] })[], now: Instant): Promise<number>
  /** Says who an author is, as news to the intake where they have an open case. */
  link(author: AuthorKey, customer: string, by: StaffId, now: Instant): Promise<void>
}

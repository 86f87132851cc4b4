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
  /** New or changed; returns how many were new. */
  put(customers: readonly (Customer & { readonly authors: readonly AuthorKey[] })[], now: Instant): Promise<number>
  link(author: AuthorKey, customer: string, by: StaffId, now: Instant): Promise<void>
}

import { createHash } from 'node:crypto'
import type { CaseEvent, EventBody } from '../domain/case/event.ts'
import type { Sha256 } from '../domain/ids.ts'

/** The hash before a case's first event. */
export const genesis = '0'.repeat(64) as Sha256

/** An event as it is stored: free text apart from the rest, and its place in the chain. */
export interface SealedEvent {
  readonly seq: number
  readonly at: number
  readonly type: string
  readonly staff: string | null
  readonly system: string | null
  readonly data: Readonly<Record<string, unknown>>
  readonly text: string | null
  readonly textSha256: Sha256 | null
  readonly hash: Sha256
}

export const sha256 = (text: string): Sha256 => createHash('sha256').update(text, 'utf8').digest('hex') as Sha256

/** Each event sealed onto the one before it. */
export const seal = (lastHash: Sha256, events: readonly CaseEvent[]): readonly SealedEvent[] => {
  let before = lastHash
  return events.map((event) => {
    const { type, text, data } = apart(event.body)
    const staff = event.by.kind === 'staff' ? event.by.id : null
    const system = event.by.kind === 'system' ? event.by.name : null
    const textSha256 = text === null ? null : sha256(text)
    const open = { seq: event.seq, at: event.at, type, staff, system, data, text, textSha256 }
    before = hashOf(before, event.caseId, open)
    return { ...open, hash: before }
  })
}

/** The event a stored row holds; an erased text reads as empty. */
export const unseal = (caseId: CaseEvent['caseId'], row: Omit<SealedEvent, 'hash' | 'textSha256'>): CaseEvent => ({
  caseId,
  seq: row.seq,
  at: row.at as CaseEvent['at'],
  by:
    row.staff === null
      ? { kind: 'system', name: row.system as Extract<CaseEvent['by'], { kind: 'system' }>['name'] }
      : { kind: 'staff', id: row.staff as Extract<CaseEvent['by'], { kind: 'staff' }>['id'] },
  // Written by `seal` alone, from a body of that very type.
  body: { type: row.type, ...row.data, ...(row.type in typesWithText && { text: row.text ?? '' }) } as EventBody,
})

/**
 * Whether this stored event follows from the one before it. A text that was erased is proven by its SHA-256 alone;
 * one that is still there must match it.
 */
export const follows = (before: Sha256, caseId: number, event: SealedEvent): boolean =>
  hashOf(before, caseId, event) === event.hash && (event.text === null || sha256(event.text) === event.textSha256)

const hashOf = (before: Sha256, caseId: number, event: Omit<SealedEvent, 'hash' | 'text'>): Sha256 =>
  sha256(
    canonical([
      before,
      caseId,
      event.seq,
      event.at,
      event.type,
      event.staff,
      event.system,
      event.data,
      event.textSha256,
    ]),
  )

const typesWithText: Readonly<Record<Extract<EventBody, { text: string }>['type'], true>> = {
  drafted: true,
  suggested: true,
  statement_adopted: true,
  changes_requested: true,
  rejected: true,
  escalated: true,
  closed: true,
  noted: true,
}

const apart = (body: EventBody): { type: string; text: string | null; data: Record<string, unknown> } => {
  const { type, text = null, ...data } = body as EventBody & { text?: string }
  return { type, text, data }
}

/** JSON with sorted keys: jsonb keeps values but not the order of keys. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return `{${entries
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
    .join(',')}}`
}

import type { PendingQuery, Row, TransactionSql } from 'postgres'
import type { CaseOpening } from '../app/ports/case-store.ts'
import { type Effect, queueOf } from '../app/ports/deliveries.ts'
import type { Instant } from '../domain/time.ts'
import { openingColumns } from './case-row.ts'
import { type DeliveryRow, enqueueRows, insertDeliveries } from './delivery-rows.ts'
import { genesis, seal } from './event-chain.ts'

/**
 * Cases that begin, each whole: nothing of them is there yet, so every table takes its rows by one plain insert. With
 * `besides` all of it is one statement: several would each wait for the one before, and the database for the next.
 */
export const insertOpenings = (
  tx: TransactionSql,
  openings: readonly CaseOpening[],
  now: Instant,
  besides: PendingQuery<Row[]> = tx`select`,
) => {
  const sealed = openings.map(({ events }) => seal(genesis, events))
  const cases = openings.map((opening, index) => openingColumns(opening, sealed[index]?.at(-1)?.hash ?? genesis))
  const events = openings.flatMap(({ after }, index) =>
    (sealed[index] ?? []).map((event) => ({ ...event, case_id: after.id })),
  )
  const cards = openings.flatMap(({ after, newCards }) =>
    newCards.map(({ card, to }) => ({
      case_id: after.id,
      card,
      queue: queueOf({ kind: 'card', to, card, caseId: after.id }),
      destination: to,
      version: after.version,
    })),
  )
  return tx`
    with besides as (
      ${besides}
    ), opened as (
      insert into cases (id, version, status, urgency, nature, brand, source, author_id, conversation_id, owner, opened_at,
        changed_at, closed_at, next_nag_at, next_deadline_at, state, last_hash)
      overriding system value
      select * from jsonb_to_recordset(${tx.json(cases as never)}) as c(
        id int8, version int4, status text, urgency int2, nature text, brand text, source text, author_id text,
        conversation_id text, owner text, opened_at int8, changed_at int8, closed_at int8, next_nag_at int8,
        next_deadline_at int8, state jsonb, last_hash text)
    ), logged as (
      insert into case_events (case_id, seq, at, type, staff, system, data, text, text_sha256, hash)
      select * from jsonb_to_recordset(${tx.json(events as never)}) as e(
        case_id int8, seq int4, at int8, type text, staff text, system text, data jsonb, text text, "textSha256" text,
        hash text)
    ), shown as (
      insert into cards (case_id, card, queue, destination, wanted_version)
      select * from jsonb_to_recordset(${tx.json(cards)}) as c(
        case_id int8, card text, queue text, destination jsonb, version int4)
      on conflict do nothing
    )
    ${insertDeliveries(tx, deliveriesOf(openings, now))}`
}

/** Case by case; what cases share comes last and in one order for everybody, so that two cannot wait for each other. */
const deliveriesOf = (openings: readonly CaseOpening[], now: Instant): readonly DeliveryRow[] => {
  const rows = openings.flatMap((opening) => enqueueRows(effectsOf(opening), { caseId: opening.after.id, now }))
  const isShared = ({ kind }: DeliveryRow): boolean => kind === 'home'
  const shared = rows.filter(isShared).toSorted((one, other) => (one.queue < other.queue ? -1 : 1))
  return [...rows.filter((row) => !isShared(row)), ...shared]
}

/** Its cards queue by queue, then its history under those in a channel, then what else follows. */
const effectsOf = ({ after: { id }, newCards, historySeqs, effects }: CaseOpening): readonly Effect[] => {
  const cards = newCards
    .map(({ card, to }) => ({ kind: 'card', to, caseId: id, card }) as const)
    .toSorted((one, other) => (queueOf(one) < queueOf(other) ? -1 : 1))
  const history = cards
    .filter(({ card, to }) => card === 'case' && to.kind === 'channel')
    .flatMap(({ to }) => historySeqs.map((seq) => ({ kind: 'history', to, caseId: id, seq }) as const))
  return [...cards, ...history, ...effects]
}

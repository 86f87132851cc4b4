import type { Sql, TransactionSql } from 'postgres'
import type { CaseChange, CaseStore, ConversationKey, SaveOutcome, StoredCase } from '../app/ports/case-store.ts'
import { type CardKind, queueOf } from '../app/ports/deliveries.ts'
import type { Case } from '../domain/case/case.ts'
import type { CaseEvent } from '../domain/case/event.ts'
import type { CaseId } from '../domain/ids.ts'
import type { Instant } from '../domain/time.ts'
import { caseColumns, type StoredRow, storedCase, storedColumns } from './case-row.ts'
import { enqueueRows } from './delivery-rows.ts'
import { type SealedEvent, seal, unseal } from './event-chain.ts'

export const caseStore = (sql: Sql): CaseStore => {
  const save = async (changes: readonly CaseChange[], now: Instant): Promise<SaveOutcome> => {
    const rows = changes.map((change) => rowOf(change, now))
    try {
      if (rows.length === 1) return (await write(sql, rows, now)) === 1 ? 'saved' : 'conflict'
      await sql.begin(async (tx) => {
        if ((await write(tx, rows, now)) !== rows.length) throw new Overtaken()
      })
      return 'saved'
    } catch (error) {
      if (error instanceof Overtaken) return 'conflict'
      if (isRepeatedRequest(error)) return 'repeated'
      throw error
    }
  }

  return {
    save,
    load: async (id) => {
      const [row] = await sql<StoredRow[]>`select ${storedColumns(sql)} from cases where id = ${id}`
      return row === undefined ? null : storedCase(row)
    },
    loadMany: async (ids) => {
      const rows = await sql<StoredRow[]>`
        select ${storedColumns(sql)} from cases
        join unnest(${sql.array([...ids], int8)}) with ordinality as wanted(id, rank) using (id) order by rank`
      return rows.map(storedCase)
    },
    wasRequested: async (requestKey) =>
      (await sql`select 1 from case_events where request_key = ${requestKey}`).length > 0,
    nextIds: async (count) => {
      const rows = await sql<{ id: CaseId }[]>`
        select nextval('cases_id_seq')::int8 as id from generate_series(1, ${count}::int)`
      return rows.map((row) => row.id)
    },
    latestOf: (keys, since) => latestOf(sql, keys, since),
    events: async (id) => {
      const rows = await sql<EventRow[]>`
        select seq, at, type, staff, system, data, text from case_events where case_id = ${id} order by seq`
      return rows.map((row) => unseal(id, row))
    },
    event: async (id, seq) => {
      const [row] = await sql<EventRow[]>`
        select seq, at, type, staff, system, data, text from case_events where case_id = ${id} and seq = ${seq}`
      return row === undefined ? null : unseal(id, row)
    },
  }
}

const int8 = 20

type EventRow = Omit<SealedEvent, 'hash' | 'textSha256'>

const latestOf = async (sql: Sql, keys: readonly ConversationKey[], since: Instant): Promise<readonly StoredCase[]> => {
  if (keys.length === 0) return []
  const rows = await sql<StoredRow[]>`
    select latest.*
    from jsonb_to_recordset(${sql.json(keys as never)}) as key("source" text, "authorId" text, "conversationId" text)
    cross join lateral (
      select ${storedColumns(sql)} from cases
      where source = key."source" and author_id = key."authorId" and conversation_id = key."conversationId"
        and changed_at >= ${since}
      order by id desc limit 1
    ) latest`
  return rows.map(storedCase)
}

/** One decision as the statement below takes it. */
const rowOf = (change: CaseChange, now: Instant) => {
  const { before, after, events, requestKey } = change
  const sealed = seal(before.lastHash, events)
  return {
    ...caseColumns(change, sealed.at(-1)?.hash ?? before.lastHash),
    before: before.case.version,
    events: sealed.map((event, index) => ({ ...event, requestKey: index === 0 ? requestKey : null })),
    touched: touchedCards(events, after),
    cards: change.newCards.map(({ card, to }) => ({
      card,
      queue: queueOf({ kind: 'card', to, card, caseId: after.id }),
      destination: to,
    })),
    history: change.historySeqs,
    effects: enqueueRows(change.effects, { caseId: after.id, now }).map((row, place) => ({ ...row, place })),
  }
}

/** The case's card always; a request for approval only while its own revision is at stake. */
const touchedCards = (events: readonly CaseEvent[], after: Case): readonly CardKind[] => {
  // A reminder changes nothing that a card shows; thousands at once must not become thousands of edits.
  if (events.every(({ body }) => body.type === 'nagged')) return []
  const revisions = events.flatMap(({ body }) => ('revision' in body ? [body.revision] : []))
  if ('revision' in after.state) revisions.push(after.state.revision)
  return ['case', ...[...new Set(revisions)].map((revision): CardKind => `approval:${revision}`)]
}

/**
 * The one statement every change of an open case goes through, alone or with another: new state where the version is
 * still the one that was read, events onto the chain, cards wanted at the new version, and every effect as a row.
 * Returns how many of the changes found their version. Cases begin in `case-openings.ts`.
 */
const write = async (
  sql: Sql | TransactionSql,
  rows: readonly ReturnType<typeof rowOf>[],
  now: Instant,
): Promise<number> => {
  const [first, ...others] = rows
  // Postgres takes a set of rows for a hundred of them and would read every case to match them; one it looks up.
  const decisions =
    others.length === 0
      ? sql`jsonb_to_record(${sql.json(first as never)})`
      : sql`jsonb_to_recordset(${sql.json(rows as never)})`
  const [{ count } = { count: 0 }] = await sql<{ count: number }[]>`
    with change as (
      select * from ${decisions} as c(
        id int8, before int4, version int4, status text, urgency int2, nature text, owner text, changed_at int8,
        closed_at int8, next_nag_at int8, next_deadline_at int8, state jsonb, last_hash text, events jsonb, touched jsonb,
        cards jsonb, history jsonb, effects jsonb)
    ), changed as (
      update cases set version = change.version, status = change.status, urgency = change.urgency, nature = change.nature,
        owner = change.owner, changed_at = change.changed_at, closed_at = change.closed_at,
        next_nag_at = change.next_nag_at, next_deadline_at = change.next_deadline_at, state = change.state,
        last_hash = change.last_hash
      from change where cases.id = change.id and cases.version = change.before
      returning cases.id
    ), saved as (
      select change.* from change join changed using (id)
    ), logged as (
      insert into case_events (case_id, seq, at, type, staff, system, data, text, text_sha256, hash, request_key)
      select saved.id, e.seq, e.at, e.type, e.staff, e.system, e.data, e.text, e."textSha256", e.hash, e."requestKey"
      from saved, jsonb_to_recordset(saved.events) as e(
        seq int4, at int8, type text, staff text, system text, data jsonb, text text, "textSha256" text, hash text,
        "requestKey" text)
    ), followed as (
      update cards set wanted_version = saved.version
      from saved where cards.case_id = saved.id and saved.touched ? cards.card
      returning cards.case_id, cards.card, cards.queue, cards.destination
    ), added as (
      insert into cards (case_id, card, queue, destination, wanted_version)
      select saved.id, c.card, c.queue, c.destination, saved.version
      from saved, jsonb_to_recordset(saved.cards) as c(card text, queue text, destination jsonb)
      on conflict do nothing
      returning case_id, card, queue, destination
    ), showing as (
      select * from followed union all select * from added
    ), effect as (
      select 0 as rank, case_id, queue, 'card' as kind, 'card:' || card || ':' || case_id as coalescing_key,
        jsonb_build_object('kind', 'card', 'to', destination, 'caseId', case_id, 'card', card) as effect
      from showing
      union all
      select 1, case_id, queue, 'history', 'history:' || case_id || ':' || line.seq,
        jsonb_build_object('kind', 'history', 'to', destination, 'caseId', case_id, 'seq', line.seq::int4)
      from showing join saved on saved.id = case_id, jsonb_array_elements_text(saved.history) as line(seq)
      where card = 'case' and destination ->> 'kind' = 'channel'
      union all
      select 2 + e.place, saved.id, e.queue, e.kind, e.coalescing_key, e.effect
      from saved, jsonb_to_recordset(saved.effects) as e(
        queue text, kind text, coalescing_key text, effect jsonb, place int4)
    ), enqueued as (
      insert into deliveries (queue, kind, case_id, effect, coalescing_key, enqueued_at, not_before)
      select queue, kind, case_id, effect, coalescing_key, ${now}::int8, ${now}::int8 from effect
      -- what cases share comes last and in one order for everybody, so that two statements cannot wait for each other
      order by kind = 'home', case when kind = 'home' then 0 else case_id end, rank, queue
      on conflict do nothing
    )
    select count(*)::int as count from saved`
  return count
}

class Overtaken extends Error {}

const isRepeatedRequest = (error: unknown): boolean =>
  error instanceof Error && 'constraint_name' in error && error.constraint_name === 'case_events_request'

import type { Sql } from 'postgres'
import type { CaseOpening } from '../../src/app/ports/case-store.ts'
import { natures } from '../../src/domain/assessment/nature.ts'
import { severities } from '../../src/domain/assessment/severity.ts'
import type { CaseEvent, EventActor, EventBody } from '../../src/domain/case/event.ts'
import { replay } from '../../src/domain/case/evolve.ts'
import { type CaseFacts, factsOf } from '../../src/domain/digest/facts.ts'
import type { BrandId, CaseId, MentionId, PublicationId, Sha256, SourceId, StaffId } from '../../src/domain/ids.ts'
import { dayMs, hourMs, type Instant, instant, minuteMs } from '../../src/domain/time.ts'
import { insertOpenings } from '../../src/storage/case-openings.ts'
import { anAssessment } from './case-story.ts'

/** Small and repeatable: the same seed tells the same month. */
export const dice = (seed: number) => {
  let state = seed
  const roll = (): number => {
    // mulberry32: github.com/cprosche/mulberry32, public domain
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    roll,
    chance: (share: number): boolean => roll() < share,
    pick: <Value>(all: readonly Value[]): Value => all[Math.floor(roll() * all.length)] as Value,
    between: (low: number, high: number): number => Math.floor(low + roll() * (high - low)),
  }
}

const intake: EventActor = { kind: 'system', name: 'intake' }
const clock: EventActor = { kind: 'system', name: 'clock' }
const publisher: EventActor = { kind: 'system', name: 'publisher' }

/** The log of one case, with what can happen to a case: snoozes, releases, answers elsewhere, closings and reopenings. */
export const aLife = (id: number, openedAt: Instant, seed: number): readonly CaseEvent[] => {
  const { chance, pick, between } = dice(seed)
  const events: CaseEvent[] = []
  let at: number = openedAt
  let mention = 1
  const happen = (body: EventBody, by: EventActor, laterMs = between(1, 90) * minuteMs): void => {
    at += events.length === 0 ? 0 : laterMs
    events.push({ caseId: id as CaseId, seq: events.length + 1, at: instant(at), by, body })
  }
  const sha256 = '0'.repeat(64) as Sha256
  const staff = (): EventActor => ({ kind: 'staff', id: pick(['ana', 'leo', 'bo']) as StaffId })
  const assessment = anAssessment({ severity: pick(severities), nature: pick(natures) })
  const answeredWithItsStorm = (): void => {
    const by = { basedOn: instant(at), writtenBy: 'bo' as StaffId, sentBy: 'leo' as StaffId }
    const text = 'We are working on it.'
    happen(
      { type: 'statement_adopted', from: 1 as CaseId, revision: 1, sha256, ...by, steps: [], approvals: [], text },
      publisher,
    )
    const publicationId = `p${id}` as PublicationId
    const leo: EventActor = { kind: 'staff', id: 'leo' as StaffId }
    happen({ type: 'publication_requested', publicationId, revision: 1, sha256, how: 'webhook' }, leo, 0)
    happen({ type: 'published', publicationId, revision: 1, url: null }, publisher)
  }
  const joined = (thanks: boolean): EventBody => ({
    type: 'mention_joined',
    mention: (id * 100 + ++mention) as MentionId,
    assessment,
    thanks,
  })
  happen(
    {
      type: 'opened',
      brand: pick(['acme', 'acme-cargo']) as BrandId,
      source: pick(['x', 'reviews']) as SourceId,
      conversationId: `c${id}`,
      authorId: `a${id}`,
      language: 'en',
      mention: (id * 100 + 1) as MentionId,
      assessment,
    },
    intake,
  )
  if (chance(0.15)) return events
  if (chance(0.1)) {
    answeredWithItsStorm()
    return events
  }
  const me = staff()
  if (chance(0.2))
    happen({ type: 'assigned', to: 'ana' as StaffId }, chance(0.5) ? clock : { kind: 'staff', id: 'bo' as StaffId })
  else happen({ type: 'claimed' }, me, chance(0.2) ? between(1, 60) * hourMs : between(1, 90) * minuteMs)
  if (chance(0.15)) {
    happen({ type: 'released', idle: true }, clock)
    happen({ type: 'claimed' }, me)
  }
  if (chance(0.25)) {
    happen({ type: 'snoozed', until: instant(at + 8 * hourMs) }, me)
    if (chance(0.4)) happen({ type: 'snoozed', until: instant(at + 9 * hourMs) }, me)
    if (chance(0.3)) happen(joined(true), intake)
    if (chance(0.7))
      happen(chance(0.5) ? { type: 'woken' } : joined(false), chance(0.5) ? clock : intake, between(1, 9) * hourMs)
  }
  if (chance(0.1)) happen({ type: 'answered_elsewhere', mention: 9 as MentionId, url: null }, intake)
  if (chance(0.1)) {
    happen(
      { type: 'closed', why: pick(['not_risky', 'do_not_engage']), text: 'no', reviewAt: null },
      chance(0.3) ? clock : me,
    )
    if (chance(0.5)) return events
    happen({ type: 'reopened', cause: pick(['author', 'staff', 'review']) }, intake, between(1, 100) * hourMs)
    happen({ type: 'claimed' }, me)
  }
  if (chance(0.2)) return events
  happen({ type: 'drafted', revision: 1, sha256, basedOn: instant(at), text: 'We are sorry.' }, me)
  happen({ type: 'submitted', revision: 1, steps: [] }, me)
  happen({ type: 'cleared', revision: 1 }, me)
  const publicationId = `p${id}` as PublicationId
  happen({ type: 'publication_requested', publicationId, revision: 1, sha256, how: 'webhook' }, me)
  if (chance(0.15)) return events
  happen({ type: 'published', publicationId, revision: 1, url: null }, chance(0.6) ? publisher : me)
  if (chance(0.4)) happen(joined(chance(0.6)), intake)
  if (chance(0.2)) return events
  happen({ type: 'closed', why: 'resolved', text: '', reviewAt: null }, me, between(1, 40) * hourMs)
  if (chance(0.3)) {
    happen({ type: 'reopened', cause: 'author' }, intake, between(1, 200) * hourMs)
    happen({ type: 'claimed' }, me)
    happen({ type: 'published', publicationId, revision: 1, url: null }, me)
    if (chance(0.6)) happen({ type: 'closed', why: 'resolved', text: '', reviewAt: null }, chance(0.2) ? clock : me)
  }
  return events
}

/** A month of cases, opened at any hour of any day, as their logs tell it. */
export const aMonth = (from: Instant, cases: number, seed: number): readonly (readonly CaseEvent[])[] => {
  const { between } = dice(seed)
  return Array.from({ length: cases }, (_, index) =>
    aLife(5_000 + index, instant(from + between(0, 30 * dayMs)), seed + 7 * index),
  )
}

/** What has happened by then; the future of a case is not in the log yet. */
export const until = (month: readonly (readonly CaseEvent[])[], now: Instant): readonly (readonly CaseEvent[])[] =>
  month.map((events) => events.filter(({ at }) => at < now)).filter((events) => events.length > 0)

export const factsIn = (month: readonly (readonly CaseEvent[])[]): readonly CaseFacts[] =>
  month.map((events) => factsOf(replay(events), events))

/** Writes the month into the database as the write path leaves it. */
export const storeMonth = async (sql: Sql, month: readonly (readonly CaseEvent[])[], now: Instant): Promise<void> => {
  const openings = month.map((events): CaseOpening => {
    const after = replay(events)
    return {
      after,
      events,
      nextNagAt: null,
      nextDeadlineAt: null,
      newCards: [],
      historySeqs: [],
      effects: [],
    }
  })
  for (let from = 0; from < openings.length; from += 200)
    await sql.begin((tx) => insertOpenings(tx, openings.slice(from, from + 200), now))
}

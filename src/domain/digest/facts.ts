import type { Nature } from '../assessment/nature.ts'
import type { Severity } from '../assessment/severity.ts'
import type { CloseReason } from '../case/case.ts'
import type { CaseEvent, EventType } from '../case/event.ts'
import type { BrandId, CaseId, SourceId, StaffId } from '../ids.ts'
import type { Stopwatch } from '../service-level/clock.ts'
import type { Instant } from '../time.ts'

/** What figures group a case by, as it stands now. */
export interface Labels {
  readonly severity: Severity
  readonly nature: Nature
  readonly brand: BrandId
  readonly source: SourceId
}

/** Something a person did. */
export interface Deed {
  readonly at: Instant
  readonly by: StaffId
}

/** What the log of one case says to the figures; the views of the database (`migrations`) say the same in SQL. */
export interface CaseFacts extends Labels {
  readonly id: CaseId
  readonly openedAt: Instant
  /** The first thing a person did that decides; none once the case was reopened. */
  readonly decided: Deed | null
  /** The first reply a person had published; none once the case was reopened or answered elsewhere. */
  readonly responded: Deed | null
  readonly closings: readonly Closing[]
  readonly reopenedAt: readonly Instant[]
  /** Of the first promises, pauses left out; they stop with a closing, and the response with an answer elsewhere. */
  readonly decisionWatch: Stopwatch
  readonly responseWatch: Stopwatch
}

export interface Closing {
  readonly at: Instant
  /** The opening, or the reopening before. */
  readonly began: Instant
  readonly why: CloseReason
  /** Null: the clock or the intake closed it. */
  readonly by: StaffId | null
}

/** @throws RangeError when the log is empty. */
export const factsOf = (labels: Labels, events: readonly CaseEvent[]): CaseFacts => {
  const [first] = events
  if (first === undefined) throw new RangeError('a case without events has no figures')
  const life = untilReopened(events)
  const decision = life.find(isDecision)
  const decided = deed(decision)
  const response = life
    .slice(
      0,
      indexOr(life, (event) => event.body.type === 'answered_elsewhere'),
    )
    .find(isPublished)
  const responded = response === undefined ? null : deedOfReply(life, response)
  const ended = life.find(({ body }) => body.type === 'closed' || body.type === 'merged')?.at ?? null
  const elsewhere = life.find(({ body }) => body.type === 'answered_elsewhere')?.at ?? null
  const pauses = pausesIn(life)
  return {
    ...labels,
    id: first.caseId,
    openedAt: first.at,
    decided,
    responded,
    closings: closingsIn(events),
    reopenedAt: events.filter(({ body }) => body.type === 'reopened').map(({ at }) => at),
    decisionWatch: watch(first.at, pauses, decided?.at ?? null, ended),
    responseWatch: watch(first.at, pauses, responded?.at ?? null, earlier(ended, elsewhere)),
  }
}

const untilReopened = (events: readonly CaseEvent[]): readonly CaseEvent[] =>
  events.slice(
    0,
    indexOr(events, ({ body }) => body.type === 'reopened'),
  )

const indexOr = (events: readonly CaseEvent[], test: (event: CaseEvent) => boolean): number => {
  const index = events.findIndex(test)
  return index < 0 ? events.length : index
}

/** As in `service-level/watches.ts`: what keeps the promise of a first decision. */
const isDecision = ({ by, body }: CaseEvent): boolean => {
  // Behind it stands the person who answered the whole storm.
  if (body.type === 'statement_adopted') return true
  if (by.kind !== 'staff') return false
  // Handing it to somebody else decides nothing yet; taking it does.
  return deciding.has(body.type) || (body.type === 'assigned' && body.to === by.id)
}

const deciding: ReadonlySet<EventType> = new Set(['claimed', 'triaged', 'drafted', 'closed', 'merged'])

const isPublished = ({ body }: CaseEvent): boolean => body.type === 'published'

const deed = (event: CaseEvent | undefined): Deed | null => {
  if (event === undefined) return null
  if (event.body.type === 'statement_adopted') return { at: event.at, by: event.body.sentBy }
  return event.by.kind === 'staff' ? { at: event.at, by: event.by.id } : null
}

/** The publisher reports a reply; behind it stands the person who asked for it. */
const deedOfReply = (life: readonly CaseEvent[], reply: CaseEvent): Deed | null => {
  if (reply.by.kind === 'staff') return { at: reply.at, by: reply.by.id }
  const { body } = reply
  const asked = life.findLast(
    (event) =>
      event.seq < reply.seq &&
      event.body.type === 'publication_requested' &&
      body.type === 'published' &&
      event.body.publicationId === body.publicationId,
  )
  return asked?.by.kind === 'staff' ? { at: reply.at, by: asked.by.id } : null
}

const closingsIn = (events: readonly CaseEvent[]): readonly Closing[] => {
  const closings: Closing[] = []
  let began = events[0]?.at
  for (const { at, by, body } of events) {
    if (body.type === 'reopened') began = at
    if (body.type !== 'closed' && body.type !== 'merged') continue
    closings.push({
      at,
      began: began ?? at,
      why: body.type === 'merged' ? 'duplicate' : body.why,
      by: by.kind === 'staff' ? by.id : null,
    })
  }
  return closings
}

interface Pause {
  readonly from: Instant
  readonly to: Instant | null
}

/** A snooze lasts until somebody wakes the case, hands it back, or its author writes; a further one takes over from it. */
const pausesIn = (life: readonly CaseEvent[]): readonly Pause[] =>
  life.flatMap((event, index): readonly Pause[] => {
    if (event.body.type !== 'snoozed') return []
    const ends = life
      .slice(index + 1)
      .find(({ body }) => ending.has(body.type) || (body.type === 'mention_joined' && !body.thanks))
    return [{ from: event.at, to: ends?.at ?? null }]
  })

/** What ends a snooze, besides words of the author's. */
const ending: ReadonlySet<EventType> = new Set(['woken', 'released', 'snoozed'])

const watch = (
  from: Instant,
  pauses: readonly Pause[],
  metAt: Instant | null,
  stoppedAt: Instant | null,
): Stopwatch => {
  const end = earlier(metAt, stoppedAt)
  const runs: { from: Instant; to: Instant | null }[] = []
  let began: Instant | null = from
  for (const pause of pauses) {
    if (began !== null && (end === null || pause.from < end)) {
      runs.push({ from: began, to: pause.from })
      began = pause.to
    }
  }
  if (began !== null && (end === null || began < end)) runs.push({ from: began, to: end })
  return { runs, metAt }
}

const earlier = (one: Instant | null, other: Instant | null): Instant | null =>
  one === null ? other : other === null || one < other ? one : other

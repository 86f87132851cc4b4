import type { Status } from '../case/case.ts'
import type { CaseEvent } from '../case/event.ts'
import type { Instant } from '../time.ts'
import { meet, pause, resume, type Stopwatch, type Stopwatches, start } from './clock.ts'

/**
 * How one event starts, pauses and meets the promises of a case.
 *
 * Only people keep promises: what the clock or the intake does never meets one. The exception is `published`, which
 * the publisher reports, because behind each publication stands a person who asked for it.
 * Whenever a case comes to lie with nobody, a first decision is due again, or a claim that was handed back could hide it.
 */
export const watchesAfter = (before: Stopwatches, event: CaseEvent, was: Status | null, is: Status): Stopwatches => {
  const done = afterDeed(before, event)
  const moved = afterMove(done, event.at, was, is)
  return withIdle(moved, event, was, is)
}

const afterDeed = (before: Stopwatches, event: CaseEvent): Stopwatches => {
  const { body, at } = event
  const byPerson = event.by.kind === 'staff'
  switch (body.type) {
    case 'opened':
      return { firstDecision: start(at), firstResponse: start(at), resolution: start(at) }
    case 'claimed':
    case 'triaged':
    case 'drafted':
      return byPerson ? change(before, ['firstDecision'], meet, at) : before
    case 'assigned':
      // Handing it to somebody else decides nothing yet; taking it does.
      return event.by.kind === 'staff' && event.by.id === body.to ? change(before, ['firstDecision'], meet, at) : before
    case 'closed':
    case 'merged':
      return all(byPerson ? change(before, ['firstDecision', 'resolution'], meet, at) : before, pause, at)
    case 'statement_adopted':
      // Behind it stands the person who answered the whole storm.
      return change(before, ['firstDecision'], meet, at)
    case 'submitted':
      return { ...before, approval: start(at) }
    case 'cleared':
    case 'changes_requested':
    case 'rejected':
    case 'recalled':
      return change(before, ['approval'], meet, at)
    case 'published':
      return change(before, ['firstResponse', 'nextResponse'], meet, at)
    case 'answered_elsewhere':
      // Nothing is owed any more, but nobody here kept the promise either.
      return without(before, ['firstResponse', 'nextResponse'])
    case 'mention_joined':
      return body.thanks ? before : authorWaits(all(before, resume, at), at)
    case 'reopened': {
      // What was promised before it was closed is history, kept in the log; from here on other promises count.
      const again = {
        ...without(before, ['firstResponse', 'nextResponse', 'approval', 'idle']),
        resolution: start(at),
      }
      return body.cause === 'review' ? again : { ...again, nextResponse: start(at) }
    }
    case 'snoozed':
      return all(before, pause, at)
    case 'woken':
    case 'released':
      return all(before, resume, at)
    case 'reach_raised':
    case 'reassessed':
    case 'value_changed':
    case 'second_opinion':
    case 'suggestion_asked':
    case 'suggested':
    case 'suggestion_failed':
    case 'mention_edited':
    case 'mention_deleted':
    case 'approved':
    case 'publication_requested':
    case 'publication_failed':
    case 'publication_uncertain':
    case 'escalated':
    case 'absorbed':
    case 'noted':
    case 'nags_muted':
    case 'nagged':
      return before
  }
}

/** The author spoke after an answer: the next one is owed from now, unless one was owed already. */
const authorWaits = (watches: Stopwatches, at: Instant): Stopwatches => {
  const owed = [watches.firstResponse, watches.nextResponse].some((watch) => watch?.metAt === null)
  return owed ? watches : { ...watches, nextResponse: start(at) }
}

const afterMove = (watches: Stopwatches, at: Instant, was: Status | null, is: Status): Stopwatches => {
  const owedAgain = is === 'new' && was !== null && was !== 'new' ? { ...watches, firstDecision: start(at) } : watches
  if (is === 'waiting_author') return all(owedAgain, pause, at)
  return was === 'waiting_author' && is !== 'closed' ? change(owedAgain, ['resolution'], resume, at) : owedAgain
}

const withIdle = (watches: Stopwatches, event: CaseEvent, was: Status | null, is: Status): Stopwatches => {
  const { idle, ...promises } = watches
  if (!waitsForOwner(watches, event, is)) return idle === undefined ? watches : promises
  if (event.body.type === 'snoozed') return { ...promises, idle: pause(start(event.at), event.at) }
  const fresh = idle === undefined || was !== is || touches(event)
  return fresh ? { ...promises, idle: start(event.at) } : watches
}

/** States in which the next move is the owner's. */
const waitsForOwner = (watches: Stopwatches, { body }: CaseEvent, is: Status): boolean => {
  switch (is) {
    case 'claimed':
    case 'triaged':
    case 'drafting':
    case 'approved':
      return true
    case 'publishing':
      // A person has to post it by hand, or to find out whether it arrived.
      if (body.type === 'publication_requested') return body.how === 'manual'
      return body.type === 'publication_uncertain' || watches.idle !== undefined
    case 'new':
    case 'awaiting_approval':
    case 'waiting_author':
    case 'closed':
      return false
  }
}

const touches = ({ by, body }: CaseEvent): boolean =>
  body.type === 'woken' || (by.kind === 'staff' && body.type !== 'nags_muted')

type Move = (watch: Stopwatch, at: Instant) => Stopwatch

const change = (watches: Stopwatches, names: readonly (keyof Stopwatches)[], move: Move, at: Instant): Stopwatches => {
  let after = watches
  for (const name of names) {
    const watch = after[name]
    const moved = watch && move(watch, at)
    if (moved !== undefined && moved !== watch) after = { ...after, [name]: moved }
  }
  return after
}

/** Takes back promises that are still open; kept ones stay. */
const without = (watches: Stopwatches, names: readonly (keyof Stopwatches)[]): Stopwatches =>
  Object.fromEntries(
    Object.entries(watches).filter(
      ([name, watch]) => watch.metAt !== null || !(names as readonly string[]).includes(name),
    ),
  )

const all = (watches: Stopwatches, move: Move, at: Instant): Stopwatches =>
  change(watches, Object.keys(watches) as (keyof Stopwatches)[], move, at)

import { assess, mergeAssessments, shouldOpen } from '../domain/assessment/assess.ts'
import type { Assessment, Signals } from '../domain/assessment/assessment.ts'
import { isOpen } from '../domain/case/case.ts'
import type { CaseEvent } from '../domain/case/event.ts'
import type { CaseId } from '../domain/ids.ts'
import { spreadOf } from '../domain/mention/engagement.ts'
import type { Policy } from '../domain/policy.ts'
import { dayMs, type Instant, instant } from '../domain/time.ts'
import { isGraver, joins } from './intake-plan.ts'
import type { Assessor } from './ports/assessor.ts'
import type { Past, PastMention, PastPiece } from './ports/past.ts'
import { type SimulatedCase, simulatedCase } from './simulate-case.ts'
import { createTally, type Simulation, type Tally } from './simulate-tally.ts'
import { lookBackMs } from './take-in.ts'

export interface Simulating {
  readonly past: Past
  readonly policy: Policy
  readonly assessor: Assessor
  readonly isThanks: (text: string, lang: string) => boolean
  /** From which P(complaint) on a mention opens a case, where a card budget draws it; else the policy's own. */
  readonly line?: number
  /** From then until now. */
  readonly from: Instant
  readonly until: Instant
  readonly progress: (done: number, total: number) => void
}

/**
 * Lives through the past again under another policy: what it would have posted, who it would have reminded, which
 * promises would have been broken, beside what was. Everything that people did then they do again at the same moment,
 * as far as the case is in a state for it. What nobody saw at the time nobody can have answered: of cases that were
 * not posted then only the posting is counted. The same pure functions as in earnest; nothing is sent or stored.
 */
export const simulate = async (options: Simulating): Promise<Simulation> => {
  const { past, from } = options
  const [total, latest] = await Promise.all([past.count(from), past.latest()])
  // The past of a sandbox whose clock was hurried lies ahead of the clock on the wall; it is lived through to its end.
  const until = instant(Math.max(options.until, latest ?? 0))
  const tally = createTally(options.policy)
  let done = 0
  for await (const author of byAuthor(past.pieces(from))) {
    replayAuthor({ ...options, until }, author, tally)
    done += author.mentions.length
    options.progress(done, total)
  }
  return tally.result()
}

/** Pieces cut anew, so that none ends in the middle of an author. */
async function* byAuthor(pieces: AsyncIterable<PastPiece>): AsyncGenerator<PastPiece> {
  let held: PastPiece = { mentions: [], logs: new Map() }
  for await (const piece of pieces) {
    const mentions = [...held.mentions, ...piece.mentions]
    const logs = new Map([...held.logs, ...piece.logs])
    const authors = [...Map.groupBy(mentions, authorOf).values()]
    const last = authors.pop() ?? []
    for (const author of authors) yield { mentions: author, logs }
    const lastCases = new Set(last.map(({ caseId }) => caseId))
    held = { mentions: last, logs: new Map([...logs].filter(([id]) => lastCases.has(id))) }
  }
  if (held.mentions.length > 0) yield held
}

const authorOf = ({ mention }: PastMention): string => `${mention.source}\n${mention.author.id}`

/** Something that happens at a moment, in the order of the past. */
type Happening =
  | { readonly kind: 'mention'; readonly at: Instant; readonly past: PastMention; readonly signals: Signals }
  | { readonly kind: 'spread'; readonly at: Instant; readonly past: PastMention; readonly signals: Signals }
  | { readonly kind: 'event'; readonly at: Instant; readonly conversation: string; readonly event: CaseEvent }

const replayAuthor = (options: Simulating, { mentions, logs }: PastPiece, tally: Tally): void => {
  const { policy, assessor } = options
  const signals = assessor.read(
    mentions.map(({ mention: { text, lang, brand, source } }) => ({ text, lang, brand, source })),
  )
  const present = new Map<string, SimulatedCase>()
  const all: SimulatedCase[] = []
  const seen = { mentions: 0, cases: 0 }
  for (const happening of happeningsOf(mentions, signals, logs, tally)) {
    const { at } = happening
    switch (happening.kind) {
      case 'mention': {
        tally.mention()
        arrive(happening)
        seen.mentions += 1
        break
      }
      case 'spread': {
        const one = present.get(happening.past.mention.conversationId)
        if (one === undefined || !isOpen(one.now())) break
        const before = one.now().assessment
        const merged = mergeAssessments(before, assessed(happening), policy.assessment)
        if (!isGraver(merged, before)) break
        const { id } = happening.past.mention
        one.system(at, { type: 'raise_reach', mention: id, assessment: merged, sharesAdded: 0 })
        break
      }
      case 'event':
        present.get(happening.conversation)?.again(happening.event)
        break
    }
  }
  for (const one of all) one.tickUntil(options.until)

  function assessed({ kind, past, at, signals: read }: Extract<Happening, { past: PastMention }>): Assessment {
    const known = past.samples.filter((sample) => sample.at <= at)
    const samples = known.length > 0 ? known : past.samples.slice(0, 1)
    const { mention, customer } = past
    // Neither this post nor the case it belongs to is what its author did before.
    const own = present.get(mention.conversationId)
    const authorHistory = {
      mentions90d: seen.mentions - (kind === 'spread' ? 1 : 0),
      cases90d: seen.cases - (own !== undefined && isOpen(own.now()) ? 1 : 0),
      openCases: 0,
    }
    const spread = spreadOf(mention.publishedAt, samples)
    return assess(read, { mention, spread, customer, authorHistory }, policy.assessment)
  }

  function arrive(happening: Extract<Happening, { kind: 'mention' }>): void {
    const { past, at, signals: read } = happening
    const { mention } = past
    const assessment = assessed(happening)
    const thanks = options.isThanks(mention.text, read.lang)
    const risky = past.byHand || shouldOpen(assessment, read, policy.assessment, options.line)
    const before = present.get(mention.conversationId)
    if (before !== undefined && at - before.now().changedAt <= lookBackMs) {
      before.tickUntil(at)
      if (joins(before.now(), risky, thanks)) {
        const merged = mergeAssessments(before.now().assessment, assessment, policy.assessment)
        before.system(at, {
          type: 'join_mention',
          mention: mention.id,
          assessment: merged,
          alone: assessment.severity,
          thanks,
        })
        return
      }
    }
    if (!risky) return
    const language = mention.lang === 'und' ? read.lang : mention.lang
    const opened = simulatedCase({
      policy,
      tally,
      mention,
      assessment,
      language,
      at,
      wasPosted: past.caseId !== null,
    })
    seen.cases += 1
    present.set(mention.conversationId, opened)
    all.push(opened)
    tally.posted(at, assessment.severity, past.caseId !== null)
  }
}

const happeningsOf = (
  mentions: readonly PastMention[],
  signals: readonly Signals[],
  logs: PastPiece['logs'],
  tally: Tally,
): readonly Happening[] => {
  const happenings: Happening[] = []
  const told = new Set<CaseId>()
  for (const [index, past] of mentions.entries()) {
    const read = signals[index]
    if (read === undefined) throw new RangeError(`mention ${past.mention.id} was not read`)
    const { receivedAt, conversationId } = past.mention
    happenings.push({ kind: 'mention', at: receivedAt, past, signals: read })
    for (const { at } of past.samples) if (at > receivedAt) happenings.push({ kind: 'spread', at, past, signals: read })
    if (past.caseId === null || told.has(past.caseId)) continue
    told.add(past.caseId)
    for (const event of logs.get(past.caseId) ?? []) {
      tally.was(event)
      if (isPeoplesDoing(event)) happenings.push({ kind: 'event', at: event.at, conversation: conversationId, event })
    }
  }
  // A mention comes before what people did about it in the same millisecond.
  return happenings.toSorted((a, b) => a.at - b.at || Number(a.kind === 'event') - Number(b.kind === 'event'))
}

/** What people did, and what the publisher did for them. The clock and the intake do their part anew. */
const isPeoplesDoing = ({ by, body }: CaseEvent): boolean =>
  by.kind === 'staff' || by.name === 'publisher' || body.type === 'answered_elsewhere'

export const defaultDays = 30
export const startOf = (until: Instant, days: number): Instant => (days === 0 ? 0 : until - days * dayMs) as Instant

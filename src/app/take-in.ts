import type { SystemCommand } from '../domain/case/command.ts'
import { decide } from '../domain/case/decide.ts'
import type { CaseId, MentionId } from '../domain/ids.ts'
import { dayMs, type Instant, instant } from '../domain/time.ts'
import { consequencesOf } from './consequences.ts'
import { applied, appliedOpening, type ExecuteCommand, type WritePath } from './execute-command.ts'
import {
  conversation,
  type Facts,
  type Fresh,
  keyOf,
  type Plan,
  type Planning,
  parentIds,
  planned,
} from './intake-plan.ts'
import type { Candidate, Room } from './left-out.ts'
import { livingOn } from './merged-cases.ts'
import type { CaseOpening } from './ports/case-store.ts'
import type { Log, Metrics } from './ports/log.ts'
import type { IntakeResult, MentionStore, WaitingMention } from './ports/mention-store.ts'
import type { TextReader } from './read-ahead.ts'
import type { AskSecondOpinions } from './second-opinions.ts'
import type { JoinStorms } from './storm-intake.ts'
import { remainingAfter } from './taken-back.ts'

export interface Intake extends Planning {
  readonly path: WritePath
  readonly execute: ExecuteCommand
  readonly mentions: MentionStore
  readonly texts: TextReader
  readonly joinStorms: JoinStorms
  readonly room: Room
  /** Null where no language model is configured. */
  readonly secondOpinions: AskSecondOpinions | null
  readonly log: Log
  readonly metrics: Metrics
}

/** How long a conversation is one case: a further mention within it joins, a later one begins anew. */
export const lookBackMs = 7 * dayMs
const by = { kind: 'system', name: 'intake' } as const

/**
 * Looks at the oldest waiting mentions and decides what each leads to: a case, a line in one, or nothing. What it
 * decides twice after a crash comes out the same, so a mention is only marked when all of it is saved.
 */
export const takeIn = async (
  intake: Intake,
  limit: number,
  looksAt: (mentions: readonly MentionId[]) => void = () => undefined,
): Promise<number> => {
  let openings: readonly CaseOpening[] = []
  let ahead = Promise.resolve()
  const taken = await intake.mentions.intake(limit, async (waiting) => {
    looksAt(waiting.map(({ mention }) => mention.id))
    const now = intake.path.clock.now()
    const facts = await read(intake, waiting, now)
    const plan = planned(intake, waiting, facts, now)
    const fresh = await opened(intake, plan, now)
    for (const { caseId, command, key } of plan.commands) await intake.execute(caseId, command, by, key)
    for (const { to, mention, url } of plan.answers) {
      if (to.caseId !== null) await intake.execute(to.caseId, { type: 'answered_elsewhere', mention, url }, by)
    }
    for (const parent of plan.shared) await intake.mentions.countShare(parent, now)
    const caseOf = new Map(
      fresh.flatMap(({ mentions, opening }) => mentions.map((id) => [id, opening.after.id] as const)),
    )
    const results = plan.results.map((one) => ({ ...one, caseId: one.caseId ?? caseOf.get(one.mention) ?? null }))
    await intake.room.hold(heldOf(waiting, results, facts), now)
    await intake.secondOpinions?.(waiting, results, now)
    openings = fresh.map(({ opening }) => opening)
    const last = waiting.at(-1)
    if (last !== undefined && waiting.length === limit) ahead = readAhead(intake, last.mention.id, limit)
    return { results, openings, at: now }
  })
  await ahead
  for (const { after } of openings) intake.metrics.count('cases_opened', { severity: after.severity })
  if (openings.length > 0) intake.path.wake()
  return taken
}

/** The database writes what was decided; meanwhile the texts of the next round are read here. */
const readAhead = async (intake: Intake, after: MentionId, limit: number): Promise<void> => {
  try {
    await intake.texts.readAhead(await intake.mentions.comingUp(after, limit))
  } catch (error) {
    // The round that needs them reads them itself, and meets the same trouble if it lasts.
    intake.log.debug('not_read_ahead', { error })
  }
}

const read = async (intake: Intake, waiting: readonly WaitingMention[], now: Instant): Promise<Facts> => {
  const mentions = waiting.map(({ mention }) => mention)
  const parents = mentions.flatMap((mention) =>
    parentIds(mention).map((externalId) => ({ source: mention.source, externalId })),
  )
  const belonging = waiting.flatMap(({ caseId }) => (caseId === null ? [] : [caseId]))
  // The database looks these up while the texts are read here.
  const [contexts, recent, found, owned, signals] = await Promise.all([
    intake.mentions.contexts(waiting, now),
    intake.path.cases.latestOf(mentions.map(keyOf), instant(now - lookBackMs)),
    intake.mentions.byExternalIds(parents),
    belonging.length === 0 ? [] : intake.path.cases.loadMany([...new Set(belonging)]),
    intake.texts.read(mentions),
  ])
  const living = await livingOn(intake.path.cases, [...recent, ...owned])
  const latest = new Map(
    living.flatMap(({ of, now: one }) => [
      [conversation(of), one],
      [String(of.id), one],
    ]),
  )
  const deleted = waiting.flatMap(({ mention, caseId }) => {
    const of = caseId === null || mention.deletedAt === null ? undefined : latest.get(String(caseId))
    return of === undefined ? [] : [{ mention: mention.id, of }]
  })
  return {
    signals: new Map(mentions.flatMap(({ id }, index) => (signals[index] === undefined ? [] : [[id, signals[index]]]))),
    contexts,
    latest,
    found: new Map(found.map((one) => [`${one.mention.source}\n${one.mention.externalId}`, one])),
    remaining: await remainingAfter(intake.mentions, deleted),
  }
}

/** What is likely a complaint and gets no case; those who read its summary may make one of it. */
const heldOf = (
  waiting: readonly WaitingMention[],
  results: readonly IntakeResult[],
  { signals }: Facts,
): readonly Candidate[] =>
  results.flatMap(({ decision, assessment }, index) => {
    const mention = waiting[index]?.mention
    if (decision !== 'held' || mention === undefined || assessment === null) return []
    const language = mention.lang === 'und' ? (signals.get(mention.id)?.lang ?? 'und') : mention.lang
    return [{ caseId: null, mention, language, assessment }]
  })

/** The cases that a batch begins, with all that the batch already knows of them. */
const opened = async (
  intake: Intake,
  { fresh, answers }: Plan,
  now: Instant,
): Promise<readonly { readonly mentions: readonly MentionId[]; readonly opening: CaseOpening }[]> => {
  if (fresh.length === 0) return []
  const { path } = intake
  const ids = await path.cases.nextIds(fresh.length)
  const joining = fresh.flatMap(({ mention, assessment, joins: more }, index) => {
    const { nature, severity } = more.at(-1)?.assessment ?? assessment
    const caseId = ids[index]
    return caseId === undefined ? [] : [{ caseId, brand: mention.brand, nature, severity, text: mention.text }]
  })
  const inStorm = await intake.joinStorms(joining, now)
  const alone = fresh.flatMap((one, index) => {
    const caseId = ids[index]
    return caseId === undefined || one.byHand || inStorm.has(caseId)
      ? []
      : [{ ...one, caseId, assessment: one.joins.at(-1)?.assessment ?? one.assessment }]
  })
  const quiet = new Set([...inStorm, ...(await intake.room.share(alone, now))])
  return fresh.map((one, index) => {
    const id = ids[index]
    if (id === undefined) throw new RangeError('fewer case numbers than cases')
    const mentions = [one.mention.id, ...one.joins.map((join) => join.mention)]
    const commands: readonly SystemCommand[] = [
      ...one.joins.map((join) => ({ type: 'join_mention', ...join }) as const),
      ...answers
        .filter(({ to }) => mentions.includes(to.mention.id))
        .map(({ mention, url }) => ({ type: 'answered_elsewhere', mention, url }) as const),
    ]
    const begun = begin(path, id, one, commands, now)
    const { newCards, ...consequences } = consequencesOf(null, begun.after, begun.events, path.policy, path.surfaces)
    const opening: CaseOpening = {
      ...begun,
      ...path.timing(begun.after),
      ...consequences,
      newCards: quiet.has(id) ? newCards.filter(({ to }) => to.kind === 'person') : newCards,
    }
    return { mentions, opening }
  })
}

const begin = (path: WritePath, id: CaseId, one: Fresh, commands: readonly SystemCommand[], now: Instant) => {
  const { mention, language, assessment } = one
  const { brand, source, conversationId } = mention
  const authorId = mention.author.id
  const body = {
    type: 'opened',
    brand,
    source,
    conversationId,
    authorId,
    language,
    mention: mention.id,
    assessment,
  } as const
  const context = { now, policy: path.policy, sha256: path.sha256, publishingStopped: false }
  return commands.reduce(
    (so, command) => {
      const decided = decide(so.after, command, by, context)
      const next = applied(so.after, decided.ok ? decided.value : [], by, now)
      return { after: next.after, events: [...so.events, ...next.events] }
    },
    appliedOpening(id, body, by, now),
  )
}

import { assess, mergeAssessments, shouldOpen } from '../domain/assessment/assess.ts'
import { type Assessment, type Signals } from '../domain/assessment/assessment.ts'
import { noHistory, type Subject } from '../domain/assessment/scores.ts'
import type { Case } from '../domain/case/case.ts'
import type { SystemCommand } from '../domain/case/command.ts'
import { decide } from '../domain/case/decide.ts'
import type { EventBody } from '../domain/case/event.ts'
import type { CaseId, MentionId } from '../domain/ids.ts'
import { noEngagement, spreadOf } from '../domain/mention/engagement.ts'
import type { Mention } from '../domain/mention/mention.ts'
import { brandOf, type Policy } from '../domain/policy.ts'
import { dayMs, type Instant, instant } from '../domain/time.ts'
import { consequencesOf } from './consequences.ts'
import { applied, appliedOpening, type ExecuteCommand, type WritePath } from './execute-command.ts'
import { livingOn } from './merged-cases.ts'
import type { Assessor } from './ports/assessor.ts'
import type { CaseOpening, ConversationKey } from './ports/case-store.ts'
import type { Log, Metrics } from './ports/log.ts'
import type { FoundMention, IntakeResult, MentionContext, MentionStore, WaitingMention } from './ports/mention-store.ts'
import { type AskSecondOpinions, assessedBoth, opinionCommand } from './second-opinions.ts'
import type { JoinStorms } from './storm-intake.ts'

export interface Intake {
  readonly path: WritePath
  readonly execute: ExecuteCommand
  readonly mentions: MentionStore
  readonly assessor: Assessor
  /** Whether a text is nothing but thanks, which needs no answer. */
  readonly isThanks: (text: string, lang: string) => boolean
  readonly joinStorms: JoinStorms
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
export const takeIn = (
  intake: Intake,
  limit: number,
  looksAt: (mentions: readonly MentionId[]) => void = () => undefined,
): Promise<number> =>
  intake.mentions.intake(limit, async (waiting) => {
    looksAt(waiting.map(({ mention }) => mention.id))
    const now = intake.path.clock.now()
    const facts = await read(intake, waiting, now)
    const plan = planned(intake, waiting, facts, now)
    const openings = await opened(intake, plan.fresh, now)
    await intake.path.cases.open(
      openings.map(({ opening }) => opening),
      now,
    )
    const caseOf = new Map(
      openings.flatMap(({ opening }) => opening.mentions.map((id) => [id, opening.after.id] as const)),
    )
    for (const [caseId, command] of plan.commands) await intake.execute(caseId, command, by)
    for (const { to, mention, url } of plan.answers) {
      const caseId = to.caseId ?? caseOf.get(to.mention.id)
      if (caseId !== undefined) await intake.execute(caseId, { type: 'answered_elsewhere', mention, url }, by)
    }
    for (const parent of plan.shared) await intake.mentions.countShare(parent, now)
    for (const { opening } of openings) intake.metrics.count('cases_opened', { severity: opening.after.severity })
    if (openings.length > 0) intake.path.wake()
    const results = plan.results.map((one) => ({ ...one, caseId: one.caseId ?? caseOf.get(one.mention) ?? null }))
    await intake.secondOpinions?.(waiting, results, now)
    return results
  })

/** What has to be known before anything is decided, read for the whole batch at once. */
interface Facts {
  readonly signals: ReadonlyMap<MentionId, Signals>
  readonly contexts: ReadonlyMap<MentionId, MentionContext>
  readonly latest: ReadonlyMap<string, Case>
  readonly found: ReadonlyMap<string, FoundMention>
}

const read = async (intake: Intake, waiting: readonly WaitingMention[], now: Instant): Promise<Facts> => {
  const mentions = waiting.map(({ mention }) => mention)
  const signals = intake.assessor.read(mentions.map(({ text, lang, brand, source }) => ({ text, lang, brand, source })))
  const parents = mentions.flatMap((mention) =>
    parentIds(mention).map((externalId) => ({ source: mention.source, externalId })),
  )
  const belonging = waiting.flatMap(({ caseId }) => (caseId === null ? [] : [caseId]))
  const [contexts, recent, found, owned] = await Promise.all([
    intake.mentions.contexts(mentions, now),
    intake.path.cases.latestOf(mentions.map(keyOf), instant(now - lookBackMs)),
    intake.mentions.byExternalIds(parents),
    belonging.length === 0 ? [] : intake.path.cases.loadMany([...new Set(belonging)]),
  ])
  const latest = await livingOn(intake.path.cases, [...recent, ...owned])
  return {
    signals: new Map(mentions.flatMap(({ id }, index) => (signals[index] === undefined ? [] : [[id, signals[index]]]))),
    contexts,
    latest: new Map(
      latest.flatMap(({ of, now: one }) => [
        [conversation(of), one],
        [String(of.id), one],
      ]),
    ),
    found: new Map(found.map((one) => [`${one.mention.source}\n${one.mention.externalId}`, one])),
  }
}

/** A case that this batch opens, and what else of the batch belongs to it. */
interface Fresh {
  readonly mention: Mention
  readonly assessment: Assessment
  readonly language: string
  readonly joins: { mention: MentionId; assessment: Assessment; thanks: boolean }[]
}

/** Our own account answered this mention in public; its case may be one that this batch opens. */
interface Answer {
  readonly to: FoundMention
  readonly mention: MentionId
  readonly url: string | null
}

interface Plan {
  readonly fresh: readonly Fresh[]
  readonly commands: readonly (readonly [CaseId, SystemCommand])[]
  /** Mentions that were shared. */
  readonly shared: ReadonlySet<MentionId>
  readonly answers: readonly Answer[]
  readonly results: readonly IntakeResult[]
}

const planned = (intake: Intake, waiting: readonly WaitingMention[], facts: Facts, now: Instant): Plan => {
  const { policy, sha256 } = intake.path
  const fresh = new Map<string, Fresh>()
  const commands: (readonly [CaseId, SystemCommand])[] = []
  const shared = new Set<MentionId>()
  const answers: Answer[] = []
  /** What this batch has made of a case so far: the next mention of it adds to that. */
  const standing = new Map<CaseId, Assessment>()
  const onto = (present: Case, assessment: Assessment): Assessment => {
    const before = standing.get(present.id) ?? present.assessment
    const merged = mergeAssessments(before, assessment, policy.assessment)
    standing.set(present.id, merged)
    return merged
  }

  const decideOn = (one: WaitingMention): Omit<IntakeResult, 'mention'> => {
    const { mention, caseId } = one
    if (caseId !== null && one.isNew && one.byHand === null && one.opinion === null)
      return { decision: 'opened', caseId, assessment: null }
    const signals = facts.signals.get(mention.id)
    if (signals === undefined) throw new RangeError(`mention ${mention.id} was not read`)
    const subject = subjectOf(mention, facts, now)
    const alone = assess(signals, subject, policy.assessment)
    const assessment = assessedBoth(one, signals, alone, subject, { rules: policy.assessment, sha256 })
    const parents = parentIds(mention).flatMap((id) => facts.found.get(`${mention.source}\n${id}`) ?? [])

    if (one.news.includes('deleted') || mention.deletedAt !== null) {
      const standing = caseId === null ? null : (facts.latest.get(String(caseId))?.id ?? caseId)
      if (standing !== null) commands.push([standing, { type: 'mention_deleted', mention: mention.id, at: now }])
      return { decision: 'deleted', caseId, assessment }
    }
    if (isOwnAccount(mention, policy)) {
      const answered = parents.find((parent) => !isOwnAccount(parent.mention, policy))
      if (answered !== undefined) answers.push({ to: answered, mention: mention.id, url: mention.url })
      return { decision: 'own', caseId: null, assessment: null }
    }
    const [parent] = parents
    if (mention.kind === 'share' && parent !== undefined && one.byHand === null) {
      shared.add(parent.mention.id)
      return { decision: 'share', caseId: null, assessment: null }
    }
    if (caseId !== null) return { decision: 'joined', caseId, assessment: followUp(one, caseId, assessment, alone) }
    return { ...place(one, assessment, signals), assessment }
  }

  /** News of a mention that has a case already; `alone` is its assessment without what a model said of it. */
  const followUp = (one: WaitingMention, caseId: CaseId, assessment: Assessment, alone: Assessment): Assessment => {
    const present = facts.latest.get(String(caseId))
    if (present === undefined) return assessment
    const before = standing.get(present.id) ?? present.assessment
    const merged = onto(present, assessment)
    if (one.news.includes('edited')) {
      commands.push([present.id, { type: 'mention_edited', mention: one.mention.id, at: now }])
      commands.push([present.id, { type: 'reassess', assessment: merged }])
      return assessment
    }
    if (one.news.includes('opinion') && assessment !== alone) {
      const command = opinionCommand(one, present, { before, merged, both: assessment, alone })
      standing.set(present.id, command.assessment)
      commands.push([present.id, command])
    }
    if (one.news.includes('spread') && isGraver(merged, present.assessment)) {
      const sharesAdded = addedShares(facts.contexts.get(one.mention.id))
      commands.push([present.id, { type: 'raise_reach', mention: one.mention.id, assessment: merged, sharesAdded }])
    }
    return assessment
  }

  /** A mention that has no case yet: it joins the conversation's, opens one, or stays quiet. */
  const place = (
    one: WaitingMention,
    assessment: Assessment,
    signals: Signals,
  ): Pick<IntakeResult, 'decision' | 'caseId'> => {
    const { mention } = one
    const key = conversation({ ...keyOf(mention) })
    const thanks = intake.isThanks(mention.text, signals.lang)
    const risky = one.byHand !== null || shouldOpen(assessment, signals, policy.assessment)
    const begun = fresh.get(key)
    if (begun !== undefined) {
      const before = begun.joins.at(-1)?.assessment ?? begun.assessment
      begun.joins.push({
        mention: mention.id,
        assessment: mergeAssessments(before, assessment, policy.assessment),
        thanks,
      })
      return { decision: 'joined', caseId: null }
    }
    const present = facts.latest.get(key)
    if (present !== undefined && joins(present, risky, thanks)) {
      const merged = onto(present, assessment)
      const alone = assessment.severity
      commands.push([present.id, { type: 'join_mention', mention: mention.id, assessment: merged, alone, thanks }])
      return { decision: 'joined', caseId: present.id }
    }
    if (!risky) return { decision: 'quiet', caseId: null }
    fresh.set(key, { mention, assessment, language: mention.lang === 'und' ? signals.lang : mention.lang, joins: [] })
    return { decision: 'opened', caseId: null }
  }

  const results = waiting.map((one) => ({ mention: one.mention.id, ...decideOn(one) }))
  return { fresh: [...fresh.values()], commands, shared, answers, results }
}

/** A closed case takes in what follows if it was answered, or if what follows is risky by itself. */
export const joins = (present: Case, risky: boolean, thanks: boolean): boolean =>
  present.state.status !== 'closed' ||
  risky ||
  thanks ||
  present.state.why === 'resolved' ||
  // Where what it was merged into cannot be found.
  present.state.mergedInto !== null

const subjectOf = (mention: Mention, { contexts }: Facts, now: Instant): Subject => {
  const context = contexts.get(mention.id)
  const samples = context?.samples ?? [mention.engagement]
  return {
    mention,
    spread: spreadOf(mention.publishedAt, samples.length === 0 ? [noEngagement(now)] : samples),
    customer: context?.customer ?? null,
    authorHistory: context?.history ?? noHistory,
  }
}

const opened = async (
  intake: Intake,
  fresh: readonly Fresh[],
  now: Instant,
): Promise<readonly { opening: CaseOpening }[]> => {
  if (fresh.length === 0) return []
  const { path } = intake
  const ids = await path.cases.nextIds(fresh.length)
  const joining = fresh.flatMap(({ mention, assessment, joins: more }, index) => {
    const { nature, severity } = more.at(-1)?.assessment ?? assessment
    const caseId = ids[index]
    return caseId === undefined ? [] : [{ caseId, brand: mention.brand, nature, severity, text: mention.text }]
  })
  const quiet = await intake.joinStorms(joining, now)
  return fresh.flatMap((one, index) => {
    const id = ids[index]
    if (id === undefined) throw new RangeError('fewer case numbers than cases')
    const { mention } = one
    const body: EventBody = {
      type: 'opened',
      brand: mention.brand,
      source: mention.source,
      conversationId: mention.conversationId,
      authorId: mention.author.id,
      language: one.language,
      mention: mention.id,
      assessment: one.assessment,
    }
    const first = appliedOpening(id, body, by, now)
    const joined = one.joins.reduce(
      (so, { mention: joining, assessment, thanks }) => {
        const context = { now, policy: path.policy, sha256: path.sha256, publishingStopped: false }
        const decided = decide(so.after, { type: 'join_mention', mention: joining, assessment, thanks }, by, context)
        const next = applied(so.after, decided.ok ? decided.value : [], by, now)
        return { after: next.after, events: [...so.events, ...next.events] }
      },
      { after: first.after, events: first.events },
    )
    const { newCards, ...consequences } = consequencesOf(null, joined.after, joined.events, path.policy, path.surfaces)
    const opening: CaseOpening = {
      after: joined.after,
      events: joined.events,
      mentions: [mention.id, ...one.joins.map((join) => join.mention)],
      ...path.timing(joined.after),
      ...consequences,
      newCards: quiet.has(id) ? newCards.filter(({ to }) => to.kind === 'person') : newCards,
    }
    return [{ opening }]
  })
}

const parentIds = (mention: Mention): readonly string[] =>
  [...new Set([mention.inReplyTo, mention.conversationId])].filter(
    (id) => id !== null && id !== mention.externalId,
  ) as string[]

const keyOf = ({ source, author, conversationId }: Mention): ConversationKey => ({
  source,
  authorId: author.id,
  conversationId,
})

const conversation = ({ source, authorId, conversationId }: ConversationKey): string =>
  `${source}\n${authorId}\n${conversationId}`

/** Handles are compared without @ and letter case, as the networks do. */
const isOwnAccount = (mention: Mention, policy: Policy): boolean => {
  const own = brandOf(policy, mention.brand)?.ownAccounts[mention.source] ?? []
  const bare = (handle: string): string => handle.replace(/^@/, '').toLowerCase()
  const { id, handle } = mention.author
  return own.some((account) => bare(account) === bare(handle ?? '') || account === id)
}

export const isGraver = (merged: Assessment, present: Assessment): boolean =>
  merged.severity !== present.severity || Math.round(merged.risk.value) > Math.round(present.risk.value)

const addedShares = (context: MentionContext | undefined): number => {
  const ordered = [...(context?.samples ?? [])].sort((one, other) => one.at - other.at)
  return Math.max(0, (ordered.at(-1)?.shares ?? 0) - (ordered.at(-2)?.shares ?? 0))
}

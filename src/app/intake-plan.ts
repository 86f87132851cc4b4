import { assess, mergeAssessments, postingOf } from '../domain/assessment/assess.ts'
import { type Assessment, type Signals } from '../domain/assessment/assessment.ts'
import { noHistory, type Subject } from '../domain/assessment/scores.ts'
import type { Case } from '../domain/case/case.ts'
import type { SystemCommand } from '../domain/case/command.ts'
import type { Remaining } from '../domain/case/event.ts'
import type { CaseId, MentionId } from '../domain/ids.ts'
import { noEngagement, spreadOf } from '../domain/mention/engagement.ts'
import type { Mention } from '../domain/mention/mention.ts'
import { brandOf, type Policy } from '../domain/policy.ts'
import type { Instant } from '../domain/time.ts'
import type { WritePath } from './execute-command.ts'
import type { ConversationKey } from './ports/case-store.ts'
import type { FoundMention, IntakeResult, MentionContext, WaitingMention } from './ports/mention-store.ts'
import { assessedBoth, opinionCommand } from './second-opinions.ts'

/** What has to be known before anything is decided, read for the whole batch at once. */
export interface Facts {
  readonly signals: ReadonlyMap<MentionId, Signals>
  readonly contexts: ReadonlyMap<MentionId, MentionContext>
  readonly latest: ReadonlyMap<string, Case>
  readonly found: ReadonlyMap<string, FoundMention>
  /** For each mention that was just deleted. */
  readonly remaining: ReadonlyMap<MentionId, Remaining>
}

/** A case that this batch opens, and what else of the batch belongs to it. */
export interface Fresh {
  readonly mention: Mention
  readonly assessment: Assessment
  readonly language: string
  /** Somebody asked for a case of it. */
  readonly byHand: boolean
  readonly joins: { mention: MentionId; assessment: Assessment; thanks: boolean }[]
}

/** Our own account answered this mention in public; its case may be one that this batch opens. */
interface Answer {
  readonly to: FoundMention
  readonly mention: MentionId
  readonly url: string | null
}

/** For a case that is open already; under a key, what is decided again after a crash is carried out once. */
interface Ordered {
  readonly caseId: CaseId
  readonly command: SystemCommand
  readonly key?: string
}

export interface Plan {
  readonly fresh: readonly Fresh[]
  readonly commands: readonly Ordered[]
  /** Mentions that were shared. */
  readonly shared: ReadonlySet<MentionId>
  readonly answers: readonly Answer[]
  readonly results: readonly IntakeResult[]
}

/** Whom a batch is planned for: nothing is read or written here. */
export interface Planning {
  readonly path: Pick<WritePath, 'policy' | 'sha256'>
  /** Whether a text is nothing but thanks, which needs no answer. */
  readonly isThanks: (text: string, lang: string) => boolean
  /** From which P(complaint) on a mention opens a case. */
  readonly postingLine: () => number
}

/** What each waiting mention leads to: a case, a line in one, or nothing. */
export const planned = (
  { path: { policy, sha256 }, isThanks, postingLine }: Planning,
  waiting: readonly WaitingMention[],
  facts: Facts,
  now: Instant,
): Plan => {
  const fresh = new Map<string, Fresh>()
  const commands: Ordered[] = []
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
      const present = caseId === null ? undefined : facts.latest.get(String(caseId))
      const remaining = facts.remaining.get(mention.id)
      if (present !== undefined && remaining !== undefined) {
        const command = { type: 'mention_deleted', mention: mention.id, remaining } as const
        commands.push({ caseId: present.id, command, key: `deleted:${mention.id}` })
      }
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
    const joined = onto(present, assessment)
    // Who somebody is may turn out otherwise: of all numbers this one is no finding that only adds up.
    const merged = one.news.includes('customer') ? { ...joined, value: assessment.value } : joined
    standing.set(present.id, merged)
    if (one.news.includes('edited')) {
      const { id, editedAt } = one.mention
      const command = { type: 'mention_edited', mention: id, at: now } as const
      commands.push({ caseId: present.id, command, key: `edited:${id}:${editedAt}` })
      commands.push({ caseId: present.id, command: { type: 'reassess', assessment: merged } })
      return assessment
    }
    if (one.news.includes('opinion') && assessment !== alone) {
      const command = opinionCommand(one, present, { before, merged, both: assessment, alone })
      standing.set(present.id, command.assessment)
      commands.push({ caseId: present.id, command })
    }
    if (one.news.includes('customer')) {
      commands.push({ caseId: present.id, command: { type: 'change_value', assessment: merged } })
    }
    if (one.news.includes('spread') && isGraver(merged, present.assessment)) {
      const sharesAdded = addedShares(facts.contexts.get(one.mention.id))
      const command = { type: 'raise_reach', mention: one.mention.id, assessment: merged, sharesAdded } as const
      commands.push({ caseId: present.id, command })
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
    const thanks = isThanks(mention.text, signals.lang)
    const posting = postingOf(assessment, signals, policy.assessment, postingLine())
    const risky = one.byHand !== null || posting === 'opens'
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
      const command = { type: 'join_mention', mention: mention.id, assessment: merged, alone, thanks } as const
      commands.push({ caseId: present.id, command })
      return { decision: 'joined', caseId: present.id }
    }
    if (!risky) return { decision: posting === 'held' ? 'held' : 'quiet', caseId: null }
    const language = mention.lang === 'und' ? signals.lang : mention.lang
    fresh.set(key, { mention, assessment, language, byHand: one.byHand !== null, joins: [] })
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

export const parentIds = (mention: Mention): readonly string[] =>
  [...new Set([mention.inReplyTo, mention.conversationId])].filter(
    (id) => id !== null && id !== mention.externalId,
  ) as string[]

export const keyOf = ({ source, author, conversationId }: Mention): ConversationKey => ({
  source,
  authorId: author.id,
  conversationId,
})

export const conversation = ({ source, authorId, conversationId }: ConversationKey): string =>
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

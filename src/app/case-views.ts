import type { CaseView, ForStorm } from '../cards/case-view.ts'
import { type Case, latestRevision } from '../domain/case/case.ts'
import { postToAnswer } from '../domain/case/post-to-answer.ts'
import type { CaseId, MentionId } from '../domain/ids.ts'
import { spreadOf } from '../domain/mention/engagement.ts'
import type { Mention } from '../domain/mention/mention.ts'
import type { Policy } from '../domain/policy.ts'
import { type MissingStep, missingSteps, requiredSteps, uncoveredSteps } from '../domain/reply/approval.ts'
import { publisherOf, replyLimitOf } from '../domain/reply/network.ts'
import { nextDeadline } from '../domain/service-level/deadline.ts'
import { speaks } from '../domain/storm/voice.ts'
import type { CaseStore } from './ports/case-store.ts'
import type { Clock } from './ports/clock.ts'
import type { MentionStore } from './ports/mention-store.ts'
import type { StatementDrafts, StormStore } from './ports/storm-store.ts'

/** Reads what cards and forms are made from. */
export interface CaseViews {
  one(id: CaseId): Promise<CaseView | null>
  /** In the order asked for; unknown numbers are left out. */
  many(ids: readonly CaseId[]): Promise<readonly CaseView[]>
}

export const caseViews = (deps: {
  readonly cases: CaseStore
  readonly mentions: MentionStore
  readonly storms: Pick<StormStore, 'statements'>
  readonly policy: Policy
  readonly clock: Clock
  readonly hasModel: boolean
}): CaseViews => {
  const many = async (ids: readonly CaseId[]): Promise<readonly CaseView[]> => {
    if (ids.length === 0) return []
    const cases = (await deps.cases.loadMany(ids)).map((stored) => stored.case)
    const mentions = await deps.mentions.byIds([...new Set(cases.flatMap(mentionsToRead))])
    const byId = new Map(mentions.map((mention) => [mention.id, mention]))
    const shown = cases.flatMap((one) => {
      const mention = mentionShown(one, byId)
      return mention === null ? [] : [{ one, mention }]
    })
    const asked = cases.filter(({ state }) => state.status === 'awaiting_approval').map(({ id }) => id)
    const [contexts, statements] = await Promise.all([
      deps.mentions.contexts(
        shown.map(({ one, mention }) => ({ mention, caseId: one.id })),
        deps.clock.now(),
      ),
      asked.length === 0 ? [] : deps.storms.statements(asked),
    ])
    return shown.map(({ one, mention }) => {
      const context = contexts.get(mention.id)
      return {
        case: one,
        mention,
        mentionCount: one.mentions.length,
        spread: spreadOf(mention.publishedAt, context?.samples ?? [mention.engagement]),
        customer: context?.customer ?? null,
        deadline: nextDeadline(one, deps.policy),
        missingApprovals: missingNow(one, deps.policy),
        maxReplyLength: replyLimitOf(deps.policy, one.source),
        publisher: publisherOf(deps.policy, one.source).kind,
        hasModel: deps.hasModel,
        forStorm: forStormOf(one, statements),
      }
    })
  }
  return { many, one: async (id) => (await many([id]))[0] ?? null }
}

const forStormOf = ({ id, state, language }: Case, statements: readonly StatementDrafts[]): ForStorm | null => {
  if (state.status !== 'awaiting_approval') return null
  const found = statements.find(({ lead, from }) => lead === id && from <= state.revision)
  if (found === undefined) return null
  const counts = Object.entries(found.open)
  const sum = (some: typeof counts): number => some.reduce((all, [, count]) => all + count, 0)
  const open = sum(counts.filter(([other]) => speaks(other, language)))
  return { id: found.storm, open, inOtherLanguages: sum(counts) - open }
}

/** Before a draft is submitted, what the policy would ask for it; after, what is still missing. */
const missingNow = (one: Case, policy: Policy): readonly MissingStep[] => {
  const { state } = one
  if (state.status === 'closed' || state.status === 'waiting_author') return []
  const needed = requiredSteps(policy, { ...one, text: latestRevision(one)?.text ?? '' })
  if (!('steps' in state)) return missingSteps(needed, [])
  return [...missingSteps(state.steps, state.approvals), ...missingSteps(uncoveredSteps(needed, state.steps), [])]
}

/** A troll may write a thousand times in one conversation: the first and the newest tell enough. */
const mentionsToRead = (one: Case): readonly MentionId[] => [...one.mentions.slice(0, 1), ...one.mentions.slice(-10)]

const mentionShown = (one: Case, byId: ReadonlyMap<MentionId, Mention>): Mention | null => {
  const known = mentionsToRead(one).flatMap((id) => byId.get(id) ?? [])
  return postToAnswer(one, known) ?? known[0] ?? null
}

import type { CaseView } from '../cards/case-view.ts'
import type { CaseId, Sha256 } from '../domain/ids.ts'
import type { Mention } from '../domain/mention/mention.ts'
import { brandOf, type Policy } from '../domain/policy.ts'
import type { CaseViews } from './case-views.ts'
import type { ModelEffect } from './deliver.ts'
import type { ExecuteCommand } from './execute-command.ts'
import type { Clock } from './ports/clock.ts'
import type { Delivery, Outcome } from './ports/deliveries.ts'
import type { MentionStore } from './ports/mention-store.ts'
import type { LanguageModel, ModelAnswer, ModelText, ReplyAsk } from './ports/model.ts'

export interface AskingModel {
  readonly model: LanguageModel
  readonly mentions: MentionStore
  readonly views: CaseViews
  readonly execute: ExecuteCommand
  readonly policy: Policy
  readonly clock: Clock
  readonly sha256: (text: string) => Sha256
  /** An opinion is there for the intake to take in. */
  readonly heard: () => void
}

const by = { kind: 'system', name: 'model' } as const
/** After so many tries, some minutes to an hour, a second opinion comes too late to matter. */
const mostTries = 8
/** A slow model must not take the outbox's hands from the cards. */
const mostAtOnce = 16
const busyMs = 3_000

/** Carries out what the outbox has to ask of the language model. */
export const modelAsker = (context: AskingModel): ((delivery: Delivery, effect: ModelEffect) => Promise<Outcome>) => {
  let underWay = 0
  return async (delivery, effect) => {
    if (effect.kind === 'suggestion') return suggest(context, effect.caseId, effect.seq)
    if (underWay >= mostAtOnce && delivery.attempt < 3 * mostTries)
      return { kind: 'retry', afterMs: busyMs, why: 'busy', pauseQueue: true }
    underWay += 1
    try {
      return await giveOpinion(context, delivery, effect)
    } finally {
      underWay -= 1
    }
  }
}

/** The opinion is kept beside its mention; the intake alone decides what it leads to. */
const giveOpinion = async (
  { model, mentions, policy, sha256, heard }: AskingModel,
  delivery: Delivery,
  effect: Extract<ModelEffect, { kind: 'second_opinion' }>,
): Promise<Outcome> => {
  const found = await mentions.find(effect.mention)
  if (found === null || found.mention.deletedAt !== null) return { kind: 'skipped', why: 'no_such_mention' }
  const { mention, caseId } = found
  const answer = await model.secondOpinion(shown(mention, policy))
  const of = sha256(mention.text)
  if (answer.kind === 'answered') {
    const { opinion, key } = answer.value
    await mentions.keepOpinion(mention.id, { of, found: opinion, key })
    heard()
    return { kind: 'sent' }
  }
  // A mention that stayed quiet has no card that would have to say so.
  if (caseId !== null) {
    await mentions.keepOpinion(mention.id, { of, found: 'unread', key: null })
    heard()
  }
  return again(answer, delivery)
}

const again = (
  { why, retryAfterMs }: Extract<ModelAnswer<unknown>, { kind: 'failed' }>,
  { attempt }: Delivery,
): Outcome =>
  why === 'over_budget' || attempt + 1 >= mostTries
    ? { kind: 'skipped', why }
    : { kind: 'retry', afterMs: retryAfterMs, why, pauseQueue: false }

/** Somebody waits for it: what fails is said at once, and they can ask again. */
const suggest = async (context: AskingModel, caseId: CaseId, seq: number): Promise<Outcome> => {
  const { model, views, execute, policy, clock } = context
  const view = await views.one(caseId)
  const asked = view?.case.suggestion
  if (view === null || asked?.status !== 'asked' || asked.seq !== seq)
    return { kind: 'skipped', why: 'not_wanted_any_more' }
  const basedOn = clock.now()
  const answer = await model.suggestReply(replyAsk(view, policy))
  await execute(
    caseId,
    answer.kind === 'answered'
      ? { type: 'suggest_reply', seq, text: answer.value, basedOn }
      : { type: 'suggest_nothing', seq, why: answer.why },
    by,
  )
  return { kind: 'sent' }
}

const shown = (mention: Mention, policy: Policy): ModelText => ({
  text: mention.text,
  lang: mention.lang,
  brand: brandOf(policy, mention.brand)?.name ?? mention.brand,
  hide: [mention.author.name, mention.author.handle].filter((name) => name !== null),
})

/** What the network takes where nobody says, and what the variables may still add to a text. */
const usualLength = 2_000
const roomForNames = 60
const mostSavedReplies = 12

const replyAsk = ({ case: one, mention, customer, maxReplyLength }: CaseView, policy: Policy): ReplyAsk => {
  const text = shown(mention, policy)
  const [language] = one.language.split('-')
  const saved = policy.savedReplies.toSorted(
    (reply, other) => Number(other.language === language) - Number(reply.language === language),
  )
  return {
    ...text,
    lang: one.language,
    hide: customer?.name == null ? text.hide : [...text.hide, customer.name],
    nature: one.nature,
    severity: one.severity,
    route: one.route,
    maxLength: Math.max(roomForNames, Math.min(maxReplyLength ?? usualLength, usualLength) - roomForNames),
    savedReplies: saved.slice(0, mostSavedReplies).map((reply) => reply.text),
    promises: [...new Set(policy.approvals.flatMap(({ when }) => when.textMatches ?? []))],
  }
}

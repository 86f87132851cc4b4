import type { Case } from '../domain/case/case.ts'
import { notSendable } from '../domain/case/decide-publishing.ts'
import type { PublicationId, Sha256 } from '../domain/ids.ts'
import type { Mention } from '../domain/mention/mention.ts'
import type { Policy } from '../domain/policy.ts'
import { publisherOf } from '../domain/reply/network.ts'
import type { CaseViews } from './case-views.ts'
import type { ExecuteCommand } from './execute-command.ts'
import type { Delivery, Effect, Outcome } from './ports/deliveries.ts'
import type { MentionStore } from './ports/mention-store.ts'
import type { ReplyOut, WebhookSender } from './ports/publisher.ts'

const by = { kind: 'system', name: 'publisher' } as const
/** An idempotent receiver is asked again this often before a human has to look. */
const mostAttempts = 8

/**
 * Sends what was approved, byte for byte, and at most once. Everything that spoke for it is asked again now: the post
 * still stands unchanged, nobody answered meanwhile, every approval holds. A lost answer is for a human to settle.
 */
export const replyPublisher =
  (deps: {
    readonly views: CaseViews
    readonly mentions: Pick<MentionStore, 'haveChanged'>
    readonly execute: ExecuteCommand
    readonly policy: Policy
    readonly webhooks: WebhookSender
    readonly publishingStopped: () => Promise<boolean>
    readonly sha256: (text: string) => Sha256
  }) =>
  async (delivery: Delivery, effect: Extract<Effect, { kind: 'publish' }>): Promise<Outcome> => {
    const { caseId, publicationId } = effect
    const settle = async (command: Parameters<ExecuteCommand>[1], outcome: Outcome): Promise<Outcome> => {
      await deps.execute(caseId, command, by)
      return outcome
    }
    const failed = (why: string): Promise<Outcome> =>
      settle({ type: 'publication_failed', publicationId, why }, { kind: 'skipped', why })
    const uncertain = (why: string): Promise<Outcome> =>
      settle({ type: 'publication_lost', publicationId }, { kind: 'skipped', why })

    const view = await deps.views.one(caseId)
    if (view === null || !isAwaited(view.case, publicationId)) return { kind: 'skipped', why: 'settled' }
    const publisher = publisherOf(deps.policy, view.case.source)
    if (publisher.kind === 'manual') return failed('no_publisher')
    // Handed out before and never settled: the process may have died with the request on its way.
    if (delivery.attempt > 0 && !publisher.idempotent) return uncertain('lost')
    if (await deps.publishingStopped()) return failed('publishing_stopped')
    const refusal = notSendable(view.case, deps.policy)
    if (refusal !== null) return failed(refusal.code)
    // What was told a moment ago may change what is answered, and the case does not know of it yet.
    if (await deps.mentions.haveChanged(view.case.mentions)) return failed('mention_changed')
    // The case may have been closed when its post was deleted, and then the deletion is no event of it.
    if (view.mention.deletedAt !== null) return failed('mention_deleted')
    const out = replyOut(view.case, view.mention)
    // What was approved, byte for byte: words that were erased or changed meanwhile are nothing to send.
    if (deps.sha256(out.reply.text) !== out.reply.sha256) return failed('text_mismatch')

    const outcome = await deps.webhooks.publish(publisher, publicationId, out)
    switch (outcome.kind) {
      case 'published':
        return settle({ type: 'publication_succeeded', publicationId, url: outcome.url }, { kind: 'sent' })
      case 'failed':
        return failed(outcome.why)
      case 'lost':
        return publisher.idempotent && delivery.attempt + 1 < mostAttempts
          ? { kind: 'retry', afterMs: null, why: outcome.why, pauseQueue: false }
          : uncertain(outcome.why)
    }
  }

const isAwaited = (one: Case, publicationId: PublicationId): boolean =>
  one.state.status === 'publishing' && one.publication?.id === publicationId && one.publication.outcome === 'pending'

const replyOut = (one: Case, mention: Mention): ReplyOut => {
  const { state } = one
  if (state.status !== 'publishing') throw new RangeError(`case ${one.id} is not being published`)
  const revision = one.revisions.find((other) => other.revision === state.revision)
  if (revision === undefined) throw new RangeError(`case ${one.id} has no revision ${state.revision}`)
  return {
    type: 'reply.publish',
    caseId: one.id,
    mention: {
      source: mention.source,
      id: mention.externalId,
      url: mention.url,
      conversationId: mention.conversationId,
    },
    reply: { text: revision.text, revision: revision.revision, sha256: revision.sha256 },
    approvals: state.approvals.map(({ by: who, at }) => ({ by: who, at: new Date(at).toISOString() })),
  }
}

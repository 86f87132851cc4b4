import { raises } from '../assessment/opinion.ts'
import { urgency } from '../assessment/severity.ts'
import { refusesStatement } from '../storm/statement.ts'
import type { Instant } from '../time.ts'
import { type Case, isOpen, latestRevision } from './case.ts'
import type { SystemCommand } from './command.ts'
import type { DecisionContext } from './decision-context.ts'
import type { CaseEvent, EventBody } from './event.ts'
import { evolve } from './evolve.ts'

/**
 * What the outside world or the clock brings about. Nobody waits for an answer here, so what no longer applies is
 * simply nothing: no events.
 */
export const decideForSystem = (one: Case, command: SystemCommand, context: DecisionContext): readonly EventBody[] => {
  const events = broughtAbout(one, command, context)
  return [...events, ...alarms(one, events, context)]
}

/** What has become graver is not slept through: a snooze ends, and reminders that were muted come again. */
const alarms = (one: Case, events: readonly EventBody[], { now }: DecisionContext): readonly EventBody[] => {
  if (events.length === 0 || (one.snoozedUntil === null && !one.nagsMuted)) return []
  const after = events.reduce((before, body) => evolve(before, asOfNow(before, body, now)), one)
  if (!isOpen(after) || urgency(after.severity) >= urgency(one.severity)) return []
  return [
    ...(after.snoozedUntil === null ? [] : [{ type: 'woken' } as const]),
    ...(after.nagsMuted ? [{ type: 'nags_muted', muted: false } as const] : []),
  ]
}

const asOfNow = (before: Case, body: EventBody, at: Instant): CaseEvent => ({
  caseId: before.id,
  seq: before.version + 1,
  at,
  by: { kind: 'system', name: 'intake' },
  body,
})

const broughtAbout = (one: Case, command: SystemCommand, context: DecisionContext): readonly EventBody[] => {
  switch (command.type) {
    case 'join_mention': {
      if (one.mentions.includes(command.mention)) return []
      const { type: _asked, ...heard } = command
      const joined: EventBody = { type: 'mention_joined', ...heard }
      return isOpen(one) || command.thanks ? [joined] : [{ type: 'reopened', cause: 'author' }, joined]
    }
    case 'raise_reach':
      return isOpen(one)
        ? [
            {
              type: 'reach_raised',
              mention: command.mention,
              assessment: command.assessment,
              sharesAdded: command.sharesAdded,
            },
          ]
        : []
    case 'reassess':
      return isOpen(one) ? [{ type: 'reassessed', assessment: command.assessment }] : []
    case 'change_value':
      return isOpen(one) && command.assessment.value.value !== one.assessment.value.value
        ? [{ type: 'value_changed', assessment: command.assessment }]
        : []
    case 'second_opinion':
      return secondOpinion(one, command)
    case 'suggest_reply':
    case 'suggest_nothing':
      return suggestion(one, command)
    case 'mention_edited':
      return isOpen(one) ? [{ type: 'mention_edited', mention: command.mention }] : []
    case 'mention_deleted':
      return isOpen(one) ? [{ type: 'mention_deleted', mention: command.mention, remaining: command.remaining }] : []
    case 'answered_elsewhere':
      return isOpen(one) && one.publication?.outcome !== 'published'
        ? [{ type: 'answered_elsewhere', mention: command.mention, url: command.url }]
        : []
    case 'absorb':
      return [{ type: 'absorbed', from: command.from, mentions: command.mentions }]
    case 'adopt_statement':
      return adopt(one, command, context)
    case 'publication_succeeded':
      return awaited(one, command.publicationId)
        ? [
            {
              type: 'published',
              publicationId: command.publicationId,
              revision: one.publication?.revision ?? 0,
              url: command.url,
            },
          ]
        : []
    case 'publication_failed':
      return awaited(one, command.publicationId)
        ? [{ type: 'publication_failed', publicationId: command.publicationId, why: command.why }]
        : []
    case 'publication_lost':
      return awaited(one, command.publicationId) && one.publication?.outcome === 'pending'
        ? [{ type: 'publication_uncertain', publicationId: command.publicationId }]
        : []
    case 'release_idle':
      return one.state.status === 'claimed' || one.state.status === 'triaged' || one.state.status === 'drafting'
        ? [{ type: 'released', idle: true }]
        : []
    case 'assign_on_duty':
      return one.state.status === 'new' ? [{ type: 'assigned', to: command.to }] : []
    case 'wake':
      return one.snoozedUntil !== null && one.snoozedUntil <= context.now ? [{ type: 'woken' }] : []
    case 'review':
      return one.state.status === 'closed' && one.state.reviewAt !== null && one.state.reviewAt <= context.now
        ? [{ type: 'reopened', cause: 'review' }]
        : []
  }
}

/** A person who has triaged the case has read it: then a model's word changes nothing any more. */
const secondOpinion = (
  one: Case,
  { mention, assessment }: Extract<SystemCommand, { type: 'second_opinion' }>,
): readonly EventBody[] => {
  if (!isOpen(one) || one.triagedBy !== null) return []
  if (raises(assessment, one.assessment)) return [{ type: 'second_opinion', mention, assessment }]
  const { engine, degraded } = one.assessment
  return assessment.engine === engine && assessment.degraded === degraded ? [] : [{ type: 'reassessed', assessment }]
}

/** An answer that nobody waits for any more, because somebody wrote or the author spoke, is nothing. */
const suggestion = (
  one: Case,
  command: Extract<SystemCommand, { type: 'suggest_reply' | 'suggest_nothing' }>,
): readonly EventBody[] => {
  const asked = one.suggestion
  if (!isOpen(one) || asked?.status !== 'asked' || asked.seq !== command.seq) return []
  return command.type === 'suggest_nothing'
    ? [{ type: 'suggestion_failed', to: asked.by, why: command.why }]
    : [{ type: 'suggested', to: asked.by, basedOn: command.basedOn, text: command.text }]
}

const adopt = (
  one: Case,
  { statement, sentBy, seenAt }: Extract<SystemCommand, { type: 'adopt_statement' }>,
  context: DecisionContext,
): readonly EventBody[] => {
  if (refusesStatement(one, statement, seenAt, context) !== null) return []
  const { from, text, sha256, writtenBy, steps } = statement
  const revision = (latestRevision(one)?.revision ?? 0) + 1
  const approvals = statement.approvals.map((yes) => ({ ...yes, revision }))
  const adopted = { from, revision, sha256, basedOn: seenAt, writtenBy, sentBy, steps, approvals, text }
  return [{ type: 'statement_adopted', ...adopted }]
}

const awaited = (one: Case, publicationId: string): boolean =>
  one.state.status === 'publishing' && one.publication?.id === publicationId

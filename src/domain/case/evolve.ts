import type { Assessment } from '../assessment/assessment.ts'
import { atLeast, moreSevere, type Severity } from '../assessment/severity.ts'
import type { StaffId } from '../ids.ts'
import { watchesAfter } from '../service-level/watches.ts'
import type { Instant } from '../time.ts'
import { type Case, type CaseState, hasNothingToAnswer, ownerOf } from './case.ts'
import type { CaseEvent } from './event.ts'

/** The case after one more event. Events are facts: nothing is checked here, `decide` has done that. */
export const evolve = (before: Case, event: CaseEvent): Case => {
  const changed = change(before, event)
  return {
    ...changed,
    version: event.seq,
    changedAt: event.at,
    watches: watchesAfter(before.watches, event, before.state.status, changed.state.status),
  }
}

/** The case its first event makes. */
export const opened = (event: CaseEvent): Case => {
  const { body } = event
  if (body.type !== 'opened' || event.seq !== 1)
    throw new RangeError(`case ${event.caseId} does not begin with being opened`)
  return {
    id: event.caseId,
    version: 1,
    brand: body.brand,
    source: body.source,
    conversationId: body.conversationId,
    authorId: body.authorId,
    language: body.language,
    mentions: [body.mention],
    openedAt: event.at,
    changedAt: event.at,
    assessment: body.assessment,
    severity: body.assessment.severity,
    nature: body.assessment.nature,
    route: body.assessment.route,
    triagedBy: null,
    state: { status: 'new', since: event.at },
    revisions: [],
    publication: null,
    snoozedUntil: null,
    escalated: null,
    mentionChanged: null,
    authorSpokeAt: event.at,
    answeredElsewhere: null,
    watches: watchesAfter({}, event, null, 'new'),
    nagged: {},
    nagsMuted: false,
  }
}

/** The case its whole log makes. @throws RangeError when the log is empty, has a gap, or does not begin with `opened`. */
export const replay = (events: readonly CaseEvent[]): Case => {
  const [first, ...rest] = events
  if (first === undefined) throw new RangeError('a case without events is not a case')
  return rest.reduce((before, event) => {
    if (event.seq !== before.version + 1)
      throw new RangeError(`case ${before.id}: event ${before.version + 1} is missing`)
    return evolve(before, event)
  }, opened(first))
}

const change = (before: Case, event: CaseEvent): Case => {
  const { body, at } = event
  switch (body.type) {
    case 'opened':
      throw new RangeError(`case ${before.id} is opened twice`)
    case 'mention_joined':
      return authorSpoke(
        withAssessment(
          answerable({ ...before, mentions: [...before.mentions, body.mention] }, at),
          body.assessment,
          body.alone,
        ),
        at,
        body.thanks,
      )
    case 'reach_raised':
    case 'reassessed':
    case 'value_changed':
    case 'second_opinion':
      return withAssessment(before, body.assessment)
    case 'suggestion_asked':
      return { ...before, suggestion: { status: 'asked', by: actorOf(event), at, seq: event.seq } }
    case 'suggested':
      return {
        ...before,
        suggestion: { status: 'made', by: body.to, at, basedOn: body.basedOn, text: body.text },
      }
    case 'suggestion_failed':
      return withoutSuggestion(before)
    case 'mention_edited':
      return { ...withoutSuggestion(before), mentionChanged: { how: 'edited', at }, authorSpokeAt: at }
    case 'mention_deleted':
      return body.remaining === 'answered'
        ? before
        : { ...withoutSuggestion(before), mentionChanged: { how: 'deleted', at, remaining: body.remaining ?? 'none' } }
    case 'answered_elsewhere':
      return { ...before, answeredElsewhere: { at, url: body.url } }
    case 'claimed':
      return { ...before, state: { status: 'claimed', owner: actorOf(event), since: at } }
    case 'released':
      return { ...before, state: { status: 'new', since: at }, snoozedUntil: null }
    case 'assigned':
      return {
        ...before,
        state:
          'owner' in before.state
            ? { ...before.state, owner: body.to }
            : { status: 'claimed', owner: body.to, since: at },
      }
    case 'triaged':
      return {
        ...before,
        nature: body.nature,
        severity: body.severity,
        route: body.route,
        triagedBy: actorOf(event),
        state: before.state.status === 'claimed' ? { ...before.state, status: 'triaged', since: at } : before.state,
      }
    case 'drafted':
      return {
        ...withoutSuggestion(before),
        revisions: [
          ...before.revisions,
          {
            revision: body.revision,
            text: body.text,
            sha256: body.sha256,
            by: actorOf(event),
            at,
            basedOn: body.basedOn,
            ...(body.suggested === true && { suggested: true }),
          },
        ],
        state: { status: 'drafting', owner: ownerOf(before) ?? actorOf(event), since: at },
      }
    case 'statement_adopted': {
      const { revision, text, sha256, writtenBy, basedOn, steps, approvals } = body
      return {
        ...withoutSuggestion(before),
        revisions: [...before.revisions, { revision, text, sha256, by: writtenBy, at, basedOn }],
        state: { status: 'approved', owner: ownerOf(before) ?? body.sentBy, since: at, revision, steps, approvals },
      }
    }
    case 'submitted':
      return {
        ...before,
        state: {
          ...owned(before),
          status: 'awaiting_approval',
          since: at,
          revision: body.revision,
          steps: body.steps,
          approvals: [],
        },
      }
    case 'approved':
      return before.state.status === 'awaiting_approval'
        ? {
            ...before,
            state: {
              ...before.state,
              approvals: [
                ...before.state.approvals,
                { by: actorOf(event), at, revision: body.revision, sha256: body.sha256, step: body.step },
              ],
            },
          }
        : before
    case 'cleared':
      return before.state.status === 'awaiting_approval'
        ? { ...before, state: { ...before.state, status: 'approved', since: at } }
        : before
    case 'recalled':
    case 'changes_requested':
    case 'rejected':
      return { ...before, state: { ...owned(before), status: 'drafting', since: at } }
    case 'publication_requested':
      return {
        ...before,
        publication: {
          id: body.publicationId,
          revision: body.revision,
          how: body.how,
          requestedBy: actorOf(event),
          requestedAt: at,
          outcome: 'pending',
          url: null,
        },
        state: before.state.status === 'approved' ? { ...before.state, status: 'publishing', since: at } : before.state,
      }
    case 'published':
      return {
        ...before,
        publication: before.publication && { ...before.publication, outcome: 'published', url: body.url },
        state: { ...owned(before), status: 'waiting_author', since: at },
      }
    case 'publication_failed':
      return {
        ...before,
        publication: before.publication && { ...before.publication, outcome: 'failed' },
        state: before.state.status === 'publishing' ? { ...before.state, status: 'approved', since: at } : before.state,
      }
    case 'publication_uncertain':
      return { ...before, publication: before.publication && { ...before.publication, outcome: 'uncertain' } }
    case 'snoozed':
      return { ...before, snoozedUntil: body.until }
    case 'woken':
      return { ...before, snoozedUntil: null }
    case 'escalated':
      return { ...before, escalated: { by: event.by.kind === 'staff' ? event.by.id : 'clock', at } }
    case 'merged':
      return {
        ...withoutSuggestion(before),
        state: closedAt(event, 'duplicate', { mergedInto: body.into }),
        snoozedUntil: null,
        nagged: {},
      }
    case 'absorbed':
      return {
        ...answerable(before, at),
        mentions: [...before.mentions, ...body.mentions.filter((id) => !before.mentions.includes(id))],
        authorSpokeAt: at,
      }
    case 'closed':
      return {
        ...withoutSuggestion(before),
        state: closedAt(event, body.why, { reviewAt: body.reviewAt }),
        snoozedUntil: null,
        nagged: {},
      }
    case 'reopened':
      return { ...before, state: { status: 'new', since: at }, nagged: {}, nagsMuted: false }
    case 'noted':
      return before
    case 'nags_muted':
      return { ...before, nagsMuted: body.muted }
    case 'nagged':
      return { ...before, nagged: { ...before.nagged, [body.key]: (before.nagged[body.key] ?? 0) + 1 } }
  }
}

/** Where all was taken back, a further post is something to answer again. */
const answerable = (one: Case, at: Instant): Case =>
  hasNothingToAnswer(one) ? { ...one, mentionChanged: { how: 'deleted', at, remaining: 'another' } } : one

/** What the author says next reopens what waited for them; a mere “thanks” does not, and is no reason to write again. */
const authorSpoke = (one: Case, at: Instant, thanks: boolean): Case => {
  if (thanks) return one
  const state: CaseState =
    one.state.status === 'waiting_author' ? { status: 'claimed', owner: one.state.owner, since: at } : one.state
  return { ...withoutSuggestion(one), authorSpokeAt: at, state, snoozedUntil: null }
}

/** It answered what stood there before. */
const withoutSuggestion = (one: Case): Case => {
  if (one.suggestion === undefined) return one
  const { suggestion: _outdated, ...rest } = one
  return rest
}

/**
 * A new assessment raises the case and never lowers it. What a person decided in triage gives way only to what is
 * graver than all that the triage judged: the engine's old opinion, measured again, does not overrule them.
 */
const withAssessment = (one: Case, assessment: Assessment, alone: Severity = 'low'): Case => {
  const judged = one.triagedBy !== null && atLeast(one.assessment.severity, assessment.severity)
  const severity = moreSevere(one.severity, judged ? alone : assessment.severity)
  const graver = severity !== one.severity
  return {
    ...one,
    assessment,
    severity,
    nature: graver || one.triagedBy === null ? assessment.nature : one.nature,
    route: graver || one.triagedBy === null ? assessment.route : one.route,
  }
}

const owned = (one: Case): { owner: StaffId } => {
  const owner = ownerOf(one)
  if (owner === null) throw new RangeError(`case ${one.id} has no owner in ${one.state.status}`)
  return { owner }
}

const closedAt = (
  event: CaseEvent,
  why: Extract<CaseState, { status: 'closed' }>['why'],
  more: Partial<Extract<CaseState, { status: 'closed' }>>,
): CaseState => ({
  status: 'closed',
  since: event.at,
  why,
  by: event.by.kind === 'staff' ? event.by.id : null,
  mergedInto: null,
  reviewAt: null,
  ...more,
})

const actorOf = (event: CaseEvent): StaffId => {
  if (event.by.kind === 'staff') return event.by.id
  throw new RangeError(`${event.body.type} of case ${event.caseId} needs a person`)
}

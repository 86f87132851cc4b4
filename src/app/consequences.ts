import { rolesToTell } from '../domain/assessment/matrix.ts'
import { type Case, ownerOf } from '../domain/case/case.ts'
import type { CaseEvent, EventType } from '../domain/case/event.ts'
import type { StaffId } from '../domain/ids.ts'
import type { ApprovalStepRule, Policy, Role } from '../domain/policy.ts'
import {
  channelDestinations,
  channelRuleOf,
  homeDestinations,
  personDestinations,
  type Surfaces,
} from './destinations.ts'
import type { WantedCard } from './ports/case-store.ts'
import type { CardKind, Effect } from './ports/deliveries.ts'

/** What follows from a case's new events, besides the cards that already show it. */
export interface Consequences {
  readonly newCards: readonly WantedCard[]
  readonly historySeqs: readonly number[]
  readonly effects: readonly Effect[]
}

export const consequencesOf = (
  before: Case | null,
  after: Case,
  events: readonly CaseEvent[],
  policy: Policy,
  surfaces: Surfaces,
): Consequences => ({
  newCards: [
    ...channelCards(before, after, policy, surfaces),
    ...events.flatMap((event) => personalCards(after, event, policy, surfaces)),
  ],
  historySeqs: events.filter((event) => tellings[event.body.type].line).map((event) => event.seq),
  effects: [
    ...events.flatMap((event) => effectsOf(event, after, policy, surfaces)),
    ...homesOf(before, after, policy, surfaces),
    ...eventsOut(before, after, events, policy),
  ],
})

/** How an event is told besides the card: a line under it, and a word to one person in private. */
interface Telling {
  readonly line: boolean
  readonly notice: 'author_of_draft' | 'owner' | 'assignee' | 'asker' | null
}

const quiet: Telling = { line: false, notice: null }
const line: Telling = { line: true, notice: null }
const toAuthorOfDraft: Telling = { line: true, notice: 'author_of_draft' }
const toOwner: Telling = { line: true, notice: 'owner' }
const toAsker: Telling = { line: false, notice: 'asker' }

const tellings: Readonly<Record<EventType, Telling>> = {
  opened: line,
  mention_joined: toOwner,
  reach_raised: line,
  reassessed: quiet,
  value_changed: line,
  second_opinion: line,
  mention_edited: toOwner,
  mention_deleted: toOwner,
  answered_elsewhere: toOwner,
  claimed: line,
  released: line,
  assigned: { line: true, notice: 'assignee' },
  triaged: line,
  drafted: line,
  suggestion_asked: quiet,
  suggested: toAsker,
  suggestion_failed: toAsker,
  statement_adopted: line,
  submitted: line,
  recalled: line,
  approved: line,
  cleared: toAuthorOfDraft,
  changes_requested: toAuthorOfDraft,
  rejected: toAuthorOfDraft,
  publication_requested: line,
  published: line,
  publication_failed: toOwner,
  publication_uncertain: toOwner,
  snoozed: line,
  woken: line,
  escalated: line,
  merged: line,
  absorbed: line,
  closed: line,
  reopened: line,
  noted: line,
  nags_muted: line,
  nagged: quiet,
}

/** A case goes where its severity sends it; when that grows, the graver channel sees it too and the first keeps it. */
const channelCards = (before: Case | null, after: Case, policy: Policy, surfaces: Surfaces): readonly WantedCard[] => {
  const rule = channelRuleOf(policy, after)
  if (before !== null && channelRuleOf(policy, before)?.id === rule?.id) return []
  return channelDestinations(rule, surfaces).map((to) => ({ card: 'case', to }))
}

const personalCards = (after: Case, { body }: CaseEvent, policy: Policy, surfaces: Surfaces): readonly WantedCard[] => {
  const toPeople = (card: CardKind, people: readonly StaffId[]): readonly WantedCard[] =>
    people.flatMap((person) => personDestinations(policy, person, surfaces).map((to) => ({ card, to })))
  if ('assessment' in body) return toPeople('case', told(after, policy))
  if (body.type === 'escalated') return toPeople('case', withRole(policy, 'manager'))
  if (body.type !== 'submitted' || body.steps.length === 0) return []
  const card: CardKind = `approval:${body.revision}`
  const author = authorOf(after, body.revision)
  const inThread = channelDestinations(channelRuleOf(policy, after), surfaces).map((to) => ({ card, to }))
  const approvers = approversOf(body.steps, policy).filter((id) => id !== author)
  return [...inThread, ...toPeople(card, approvers)]
}

/** Whom the matrix wants to know of a grave case besides its channel: in person, once. */
const told = (after: Case, policy: Policy): readonly StaffId[] =>
  after.severity === 'critical'
    ? rolesToTell(after.assessment, policy.assessment).flatMap((role) => withRole(policy, role))
    : []

const effectsOf = (event: CaseEvent, after: Case, policy: Policy, surfaces: Surfaces): readonly Effect[] => {
  const { body } = event
  if (body.type === 'publication_requested' && body.how === 'webhook') {
    return [{ kind: 'publish', caseId: after.id, publicationId: body.publicationId }]
  }
  if (body.type === 'suggestion_asked') return [{ kind: 'suggestion', caseId: after.id, seq: event.seq }]
  const person = personTold(event, after)
  // Nobody is told what they have just done themselves.
  if (person === null || (event.by.kind === 'staff' && event.by.id === person)) return []
  return personDestinations(policy, person, surfaces).map((to) => ({
    kind: 'notice',
    to,
    notice: body.type,
    params: { case: after.id, seq: event.seq },
  }))
}

const personTold = ({ body }: CaseEvent, after: Case): StaffId | null => {
  const { notice } = tellings[body.type]
  switch (notice) {
    case null:
      return null
    case 'owner':
      return body.type === 'mention_joined' && body.thanks ? null : ownerOf(after)
    case 'assignee':
      return body.type === 'assigned' ? body.to : null
    case 'asker':
      return body.type === 'suggested' || body.type === 'suggestion_failed' ? body.to : null
    case 'author_of_draft':
      return 'revision' in body ? authorOf(after, body.revision) : null
  }
}

const authorOf = (one: Case, revision: number): StaffId | null =>
  one.revisions.find((other) => other.revision === revision)?.by ?? null

/**
 * People whose own page changed at once: who has the case, who had it, and who is asked to approve. What stands on
 * everybody's page is renewed from time to time, see `refresh-homes.ts`.
 */
const homesOf = (before: Case | null, after: Case, policy: Policy, surfaces: Surfaces): readonly Effect[] => {
  const people = new Set<StaffId>()
  for (const one of [before, after]) {
    if (one === null) continue
    const owner = ownerOf(one)
    if (owner !== null) people.add(owner)
    if (one.state.status === 'awaiting_approval') for (const id of approversOf(one.state.steps, policy)) people.add(id)
  }
  return [...people].flatMap((person) =>
    homeDestinations(policy, person, surfaces).map((to): Effect => ({ kind: 'home', to })),
  )
}

const eventsOut = (
  before: Case | null,
  after: Case,
  events: readonly CaseEvent[],
  policy: Policy,
): readonly Effect[] => {
  const last = events.at(-1)
  if (last === undefined) return []
  const about = {
    caseId: after.id,
    version: after.version,
    at: last.at,
    status: after.state.status,
    severity: after.severity,
    nature: after.nature,
    brand: after.brand,
    source: after.source,
    owner: ownerOf(after),
  }
  const published = events.find((event) => event.body.type === 'published')
  const types = [
    before === null ? 'case.opened' : 'case.changed',
    ...(published === undefined ? [] : ['reply.published']),
  ]
  return policy.webhooks.events.flatMap(({ url }) =>
    types.map(
      (type): Effect => ({
        kind: 'event_out',
        url,
        id: `${type}:${after.id}:${after.version}`,
        body: { type, ...about },
      }),
    ),
  )
}

const approversOf = (steps: readonly ApprovalStepRule[], policy: Policy): readonly StaffId[] => [
  ...new Set(steps.flatMap((step) => ('any' in step ? withRole(policy, step.any) : step.all))),
]

const withRole = (policy: Policy, role: Role): readonly StaffId[] =>
  policy.staff.filter((one) => one.roles.includes(role)).map((one) => one.id)

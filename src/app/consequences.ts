import { rolesToTell } from '../domain/assessment/matrix.ts'
import { type Case, ownerOf } from '../domain/case/case.ts'
import type { CaseEvent, EventType } from '../domain/case/event.ts'
import type { StaffId } from '../domain/ids.ts'
import type { ApprovalStepRule, Policy, Role } from '../domain/policy.ts'
import { channelDestinations, channelRuleOf, personDestinations, type Surfaces } from './destinations.ts'
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
  historySeqs: events.filter((event) => hasHistoryLine[event.body.type]).map((event) => event.seq),
  effects: [
    ...events.flatMap((event) => effectsOf(event, after, policy, surfaces)),
    ...homesOf(before, after, policy, surfaces),
    ...eventsOut(before, after, events, policy),
  ],
})

/** Whether an event is told under the card; what the card itself says at once needs no second telling. */
const hasHistoryLine: Readonly<Record<EventType, boolean>> = {
  opened: true,
  mention_joined: true,
  reach_raised: true,
  reassessed: false,
  mention_edited: true,
  mention_deleted: true,
  answered_elsewhere: true,
  claimed: true,
  released: true,
  assigned: true,
  triaged: true,
  drafted: true,
  submitted: true,
  recalled: true,
  approved: true,
  cleared: true,
  changes_requested: true,
  rejected: true,
  publication_requested: true,
  published: true,
  publication_failed: true,
  publication_uncertain: true,
  snoozed: true,
  woken: true,
  escalated: true,
  merged: true,
  absorbed: true,
  closed: true,
  reopened: true,
  noted: true,
  nags_muted: true,
  nagged: false,
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
  switch (body.type) {
    case 'submitted': {
      if (body.steps.length === 0) return []
      const card: CardKind = `approval:${body.revision}`
      const author = after.revisions.find(({ revision }) => revision === body.revision)?.by
      const inThread = channelDestinations(channelRuleOf(policy, after), surfaces).map((to) => ({ card, to }))
      return [
        ...inThread,
        ...toPeople(
          card,
          approversOf(body.steps, policy).filter((id) => id !== author),
        ),
      ]
    }
    case 'opened':
    case 'mention_joined':
    case 'reach_raised':
    case 'reassessed':
      return toPeople('case', told(after, policy))
    case 'escalated':
      return toPeople('case', withRole(policy, 'manager'))
    default:
      return []
  }
}

/** Whom the matrix wants to know of a grave case besides its channel: in person, once. */
const told = (after: Case, policy: Policy): readonly StaffId[] =>
  after.severity === 'critical'
    ? rolesToTell(after.assessment, policy.assessment).flatMap((role) => withRole(policy, role))
    : []

const effectsOf = (event: CaseEvent, after: Case, policy: Policy, surfaces: Surfaces): readonly Effect[] => {
  const { body } = event
  const tell = (notice: string, person: StaffId | null | undefined): readonly Effect[] =>
    person == null || (event.by.kind === 'staff' && event.by.id === person)
      ? []
      : personDestinations(policy, person, surfaces).map((to) => ({
          kind: 'notice',
          to,
          notice,
          params: { case: after.id, seq: event.seq },
        }))
  const author = 'revision' in body ? after.revisions.find(({ revision }) => revision === body.revision)?.by : null
  switch (body.type) {
    case 'publication_requested':
      return body.how === 'webhook' ? [{ kind: 'publish', caseId: after.id, publicationId: body.publicationId }] : []
    case 'changes_requested':
    case 'rejected':
    case 'cleared':
      return tell(body.type, author)
    case 'publication_failed':
    case 'publication_uncertain':
      return tell(body.type, ownerOf(after))
    case 'assigned':
      return tell('assigned', body.to)
    case 'mention_joined':
      return body.thanks ? [] : tell('author_wrote', ownerOf(after))
    case 'mention_edited':
    case 'mention_deleted':
      return tell(body.type, ownerOf(after))
    default:
      return []
  }
}

/** People whose own page changed: who has the case, who had it, and who is asked to approve. */
const homesOf = (before: Case | null, after: Case, policy: Policy, surfaces: Surfaces): readonly Effect[] => {
  const people = new Set<StaffId>()
  for (const one of [before, after]) {
    if (one === null) continue
    const owner = ownerOf(one)
    if (owner !== null) people.add(owner)
    if (one.state.status === 'awaiting_approval') for (const id of approversOf(one.state.steps, policy)) people.add(id)
  }
  return [...people].flatMap((person) =>
    personDestinations(policy, person, surfaces)
      .filter((to) => to.platform !== 'teams')
      .map((to): Effect => ({ kind: 'home', to })),
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

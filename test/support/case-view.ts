import type { CaseView, Reader } from '../../src/cards/case-view.ts'
import type { Assessment } from '../../src/domain/assessment/assessment.ts'
import { defaultAssessmentRules } from '../../src/domain/assessment/default-rules.ts'
import type { Case, CaseState, Status } from '../../src/domain/case/case.ts'
import type { CaseEvent, EventActor, EventBody } from '../../src/domain/case/event.ts'
import type {
  BrandId,
  CaseId,
  ChannelId,
  MentionId,
  PublicationId,
  Sha256,
  SourceId,
  StaffId,
} from '../../src/domain/ids.ts'
import type { Customer } from '../../src/domain/mention/author.ts'
import type { Mention } from '../../src/domain/mention/mention.ts'
import type { Policy, Role, Staff } from '../../src/domain/policy.ts'
import type { Revision } from '../../src/domain/reply/draft.ts'
import type { Publication } from '../../src/domain/reply/publication.ts'
import { hourMs, instant, minuteMs, plus } from '../../src/domain/time.ts'

/** 22 November 2026, 09:04 in Madrid; the case was opened four minutes before. */
export const now = instant(Date.UTC(2026, 10, 22, 8, 4))
export const openedAt = plus(now, -4 * minuteMs)
export const staff = (id: string): StaffId => id as StaffId
export const caseId = (id: number): CaseId => id as CaseId

/** Who works in the tests: Ana and Leo are agents, Bo a manager, Luz legal, Kim executive and admin. */
export const team: readonly Staff[] = [
  person('ana', 'Ana Ruiz', ['agent'], 'es'),
  person('leo', 'Leo Park', ['agent'], 'en'),
  person('bo', 'Bo Lind', ['agent', 'manager'], 'en'),
  person('luz', 'Luz Prieto', ['legal'], 'es'),
  person('kim', 'Kim Osei', ['executive', 'admin'], 'en'),
]

/** The example's policy, short: managers approve what is grave, legal what is legal. */
export const aPolicy = (changes: Partial<Policy> = {}): Policy => ({
  organisation: { name: 'Acme Air', timezone: 'Europe/Madrid', language: 'es' },
  brands: [{ id: 'acme' as BrandId, name: 'Acme Air', aliases: ['AcmeAir'], ownAccounts: { x: ['@acmeair'] } }],
  staff: team,
  unlisted: 'refuse',
  channels: [{ id: 'care' as ChannelId, when: {}, slack: 'C0CARE', teams: '19:care@thread.tacv2', language: null }],
  hours: {
    timezone: 'Europe/Madrid',
    week: {
      monday: [{ from: 540, to: 1080 }],
      tuesday: [{ from: 540, to: 1080 }],
      wednesday: [{ from: 540, to: 1080 }],
      thursday: [{ from: 540, to: 1080 }],
      friday: [{ from: 540, to: 900 }],
      saturday: [],
      sunday: [],
    },
    holidays: ['2026-12-25'],
    quiet: [{ from: 1320, to: 420 }],
  },
  serviceLevels: {
    critical: { clock: 'always', targets: { firstDecision: 15 * minuteMs } },
    high: { clock: 'business', targets: { firstDecision: 30 * minuteMs } },
    medium: { clock: 'business', targets: { firstDecision: 60 * minuteMs } },
    low: { clock: 'business', targets: { firstDecision: 240 * minuteMs } },
  },
  nags: {
    warnAtPercent: 75,
    escalateAtPercent: 150,
    escalateTo: 'manager',
    idleClaim: { after: [30 * minuteMs, 120 * minuteMs, 120 * minuteMs], thenRelease: true },
    approval: { delegateAfter: 30 * minuteMs, onlySeverity: ['critical'], exceptRoles: ['legal'] },
  },
  approvals: [
    { when: { severity: ['critical', 'high'] }, steps: [{ any: 'manager' }] },
    { when: { nature: ['legal', 'fraud_privacy', 'discrimination'] }, steps: [{ any: 'legal' }] },
  ],
  triage: { required: false },
  digests: [],
  sources: {
    x: {
      publisher: { kind: 'webhook', url: 'http://127.0.0.1:9100/publish', secret: 'whsec_dGVzdA==', idempotent: false },
      maxReplyLength: 280,
      secret: null,
    },
    reviews: { publisher: { kind: 'manual' }, maxReplyLength: null, secret: null },
  },
  savedReplies: [
    {
      id: 'sorry-baggage',
      language: 'es',
      text: 'Hola {author}, sentimos lo ocurrido. ¿Nos envías por privado tu localizador?',
    },
    {
      id: 'sorry-baggage',
      language: 'en',
      text: 'Hi {author}, we are sorry. Could you send {brand} your booking reference? Case {case}, {agent}',
    },
  ],
  rotas: [],
  assignment: { how: 'by_hand', rota: null },
  assessment: defaultAssessmentRules,
  webhooks: { events: [] },
  delivery: { paceMs: 1_000, cardsPerTenMinutes: 60 },
  deadManUrl: null,
  ...changes,
})

export const aReader = (changes: Partial<Reader> = {}): Reader => ({
  language: 'en',
  timezone: 'Europe/Madrid',
  now,
  policy: aPolicy(),
  ...changes,
})

export const aMention = (
  changes: Partial<Omit<Mention, 'author'>> & { author?: Partial<Mention['author']> } = {},
): Mention => ({
  id: 1 as MentionId,
  source: 'x' as SourceId,
  externalId: '1890',
  brand: 'acme' as BrandId,
  kind: 'post',
  text: 'The power bank caught fire in the cabin and burned my daughter. I have already called my lawyer.',
  url: 'https://x.example/maria/status/1890',
  lang: 'en',
  conversationId: '1890',
  inReplyTo: null,
  publishedAt: plus(openedAt, -2 * minuteMs),
  receivedAt: openedAt,
  editedAt: null,
  deletedAt: null,
  engagement: { likes: 310, shares: 122, replies: 45, views: 91_000, at: openedAt },
  ...changes,
  author: {
    id: '77',
    handle: 'maria',
    name: 'María',
    followers: 48_200,
    verified: false,
    createdAt: null,
    url: 'https://x.example/maria',
    ...changes.author,
  },
})

export const anAssessment = (changes: Partial<Assessment> = {}): Assessment => ({
  complaint: 0.97,
  nature: 'safety',
  emotion: { load: 0.7, tone: 'distressed' },
  risk: {
    value: 94.2,
    reasons: [
      { code: 'nature.safety', weight: 40 },
      { code: 'harm.fire', weight: 22, span: [15, 26] },
      { code: 'named.lawyer', weight: 14, span: [89, 95] },
      { code: 'spread.rate', weight: 9, params: { shares: 122, perHour: 610 } },
    ],
  },
  influence: {
    value: 71,
    reasons: [
      { code: 'influence.followers', weight: 59, params: { followers: 48_200 } },
      { code: 'influence.verified', weight: 12 },
    ],
  },
  value: {
    value: 60,
    reasons: [
      { code: 'value.tier', weight: 55, params: { tier: 'gold', rank: 2 } },
      { code: 'value.growing', weight: 5 },
    ],
  },
  severity: 'critical',
  route: 'public_reply',
  engine: 'rules-1',
  degraded: false,
  ...changes,
})

/** A text's hash as the tests know it: as long as a real one, and different for different revisions. */
export const fakeSha256 = (revision: number): Sha256 => String(revision).repeat(64).slice(0, 64) as Sha256

export const aRevision = (changes: Partial<Revision> = {}): Revision => {
  const revision = changes.revision ?? 1
  return {
    revision,
    text: 'María, we are so sorry. Please call us on 900 100 200: a person is waiting for you.',
    sha256: fakeSha256(revision),
    by: staff('ana'),
    at: now,
    basedOn: now,
    ...changes,
  }
}

export const aPublication = (changes: Partial<Publication> = {}): Publication => ({
  id: 'p1' as PublicationId,
  revision: 1,
  how: 'webhook',
  requestedBy: staff('ana'),
  requestedAt: now,
  outcome: 'pending',
  url: null,
  ...changes,
})

/** A state with sensible facts: Ana has it, Bo approved revision 1. */
export const aState = (status: Status): CaseState => {
  const owned = { owner: staff('ana'), since: now }
  const approvals = [{ by: staff('bo'), at: now, revision: 1, sha256: fakeSha256(1), step: 0 }]
  switch (status) {
    case 'new':
      return { status, since: openedAt }
    case 'claimed':
    case 'triaged':
    case 'drafting':
    case 'waiting_author':
      return { status, ...owned }
    case 'awaiting_approval':
      return { status, ...owned, revision: 1, steps: [{ any: 'manager' }], approvals: [] }
    case 'approved':
    case 'publishing':
      return { status, ...owned, revision: 1, steps: [{ any: 'manager' }], approvals }
    case 'closed':
      return { status, since: now, why: 'resolved', by: staff('ana'), mergedInto: null, reviewAt: null }
  }
}

const withoutDraft: readonly Status[] = ['new', 'claimed', 'triaged', 'closed']

/** A case in a state, with what belongs to it: `aCase({ status: 'approved' })` has the approved revision. */
export const aCase = ({ status = 'new', ...changes }: Partial<Case> & { status?: Status } = {}): Case => {
  const state = changes.state ?? aState(status)
  const published = state.status === 'waiting_author'
  return {
    id: caseId(1042),
    version: 7,
    brand: 'acme' as BrandId,
    source: 'x' as SourceId,
    conversationId: '1890',
    authorId: '77',
    language: 'en',
    mentions: [1 as MentionId],
    openedAt,
    changedAt: now,
    assessment: anAssessment(),
    severity: 'critical',
    nature: 'safety',
    route: 'public_reply',
    triagedBy: null,
    revisions: withoutDraft.includes(state.status) ? [] : [aRevision()],
    publication:
      state.status === 'publishing' || published
        ? aPublication({ outcome: published ? 'published' : 'pending' })
        : null,
    snoozedUntil: null,
    escalated: null,
    mentionChanged: null,
    authorSpokeAt: openedAt,
    answeredElsewhere: null,
    watches: {},
    nagged: {},
    nagsMuted: false,
    ...changes,
    state,
  }
}

export const aView = (changes: Partial<CaseView> = {}): CaseView => {
  const one = changes.case ?? aCase()
  const settled = !['new', 'claimed', 'triaged', 'drafting', 'awaiting_approval'].includes(one.state.status)
  const waits = one.state.status === 'waiting_author' || one.state.status === 'closed'
  return {
    case: one,
    mention: aMention(),
    mentionCount: 1,
    spread: { shares: 122, sharesPerHour: 610, slope: 40, observedMs: hourMs },
    customer: null,
    deadline: waits ? null : { target: 'firstDecision', startedAt: openedAt, dueAt: plus(openedAt, 15 * minuteMs) },
    missingApprovals: settled ? [] : [{ index: 0, step: { any: 'manager' }, missing: [] }],
    maxReplyLength: 280,
    publisher: 'webhook',
    hasModel: false,
    forStorm: null,
    ...changes,
  }
}

export const aCustomer = (changes: Partial<Customer> = {}): Customer => ({
  id: 'crm-9',
  name: 'María Gil',
  tier: 'gold',
  billingPerYear: 12_000,
  trend: 'growing',
  ...changes,
})

/** An event of case 1042, by Ana unless said otherwise. */
export const anEvent = (body: EventBody, by: EventActor = { kind: 'staff', id: staff('ana') }, seq = 2): CaseEvent => ({
  caseId: caseId(1042),
  seq,
  at: now,
  by,
  body,
})

function person(id: string, name: string, roles: readonly Role[], language: 'en' | 'es'): Staff {
  return {
    id: staff(id),
    name,
    email: `${id}@acme.example`,
    roles,
    slack: `U0${id.toUpperCase()}`,
    teams: `29:${id}`,
    language,
    timezone: null,
  }
}

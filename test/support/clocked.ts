import type { Severity } from '../../src/domain/assessment/severity.ts'
import type { Case } from '../../src/domain/case/case.ts'
import type { EventActor, EventBody } from '../../src/domain/case/event.ts'
import { evolve, opened } from '../../src/domain/case/evolve.ts'
import type { BrandId, MentionId, PublicationId, SourceId } from '../../src/domain/ids.ts'
import type { BusinessHours, Policy, Shift } from '../../src/domain/policy.ts'
import { type Calendar, calendarOf } from '../../src/domain/service-level/business-time.ts'
import { dayOf, momentOf, zoneOf } from '../../src/domain/service-level/zone.ts'
import { hourMs, type Instant, instant, minuteMs } from '../../src/domain/time.ts'
import { anAssessment, aPolicy, caseId, fakeSha256, staff } from './case-view.ts'

export const ana: EventActor = { kind: 'staff', id: staff('ana') }
export const bo: EventActor = { kind: 'staff', id: staff('bo') }
export const clock: EventActor = { kind: 'system', name: 'clock' }
export const intake: EventActor = { kind: 'system', name: 'intake' }
export const publisher: EventActor = { kind: 'system', name: 'publisher' }

/** `wall('2026-11-20 16:45')`: what the clocks in Madrid show, or in another zone. */
export const wall = (text: string, timezone = 'Europe/Madrid'): Instant => {
  const [date = '', time = '00:00'] = text.split(' ')
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return momentOf(zoneOf(timezone), dayOf(date), hours * 60 + minutes)
}

export const utc = (text: string): Instant => instant(Date.parse(text))

/** `shifts('09:00-14:00', '15:00-18:00')` */
export const shifts = (...spans: readonly string[]): readonly Shift[] =>
  spans.map((span) => {
    const [from = 0, to = 0] = span.split('-').map((time) => {
      const [hours = 0, minutes = 0] = time.split(':').map(Number)
      return hours * 60 + minutes
    })
    return { from, to }
  })

/** The same shifts Monday to Friday, and at the weekend only if asked for. */
export const hours = (
  week: readonly Shift[],
  more: Partial<BusinessHours> & { weekend?: readonly Shift[] } = {},
): BusinessHours => {
  const { weekend = [], ...rest } = more
  return {
    timezone: 'Europe/Madrid',
    week: {
      monday: week,
      tuesday: week,
      wednesday: week,
      thursday: week,
      friday: week,
      saturday: weekend,
      sunday: weekend,
    },
    holidays: [],
    quiet: [],
    ...rest,
  }
}

export const office = (...parameters: Parameters<typeof hours>): Calendar => calendarOf(hours(...parameters))

/** Nine to five, Monday to Friday; every promise of the example's policy. */
export const clockedPolicy = (changes: Partial<Policy> = {}): Policy => {
  const targets = (decision: number, response: number, approval: number, resolution: number) => ({
    firstDecision: decision * minuteMs,
    firstResponse: response * hourMs,
    approval: approval * minuteMs,
    resolution: resolution * hourMs,
  })
  return aPolicy({
    hours: hours(shifts('09:00-17:00'), { quiet: shifts('22:00-07:00') }),
    serviceLevels: {
      critical: { clock: 'always', targets: targets(15, 1, 15, 4) },
      high: { clock: 'business', targets: targets(30, 2, 30, 8) },
      medium: { clock: 'business', targets: targets(60, 4, 60, 24) },
      low: { clock: 'business', targets: targets(240, 8, 240, 48) },
    },
    ...changes,
  })
}

/** A case told event by event: `story('high', at).then(at2, bodies.claimed).case`. */
export interface Story {
  readonly case: Case
  then(at: Instant, body: EventBody, by?: EventActor): Story
}

export const story = (severity: Severity, at: Instant): Story =>
  telling(
    opened({
      caseId: caseId(1042),
      seq: 1,
      at,
      by: intake,
      body: {
        type: 'opened',
        brand: 'acme' as BrandId,
        source: 'x' as SourceId,
        conversationId: '1890',
        authorId: '77',
        language: 'en',
        mention: 1 as MentionId,
        assessment: anAssessment({ severity, nature: 'failure' }),
      },
    }),
  )

const telling = (one: Case): Story => ({
  case: one,
  then: (at, body, by = ana) => telling(evolve(one, { caseId: one.id, seq: one.version + 1, at, by, body })),
})

const publicationId = 'p1' as PublicationId

/** Bodies that say the same each time. */
export const bodies = {
  claimed: { type: 'claimed' },
  released: { type: 'released', idle: false },
  triaged: { type: 'triaged', nature: 'failure', severity: 'high', route: 'public_reply' },
  drafted: { type: 'drafted', revision: 1, sha256: fakeSha256(1), basedOn: instant(0), text: 'We are sorry.' },
  submitted: { type: 'submitted', revision: 1, steps: [{ any: 'manager' }] },
  approved: { type: 'approved', revision: 1, sha256: fakeSha256(1), step: 0 },
  cleared: { type: 'cleared', revision: 1 },
  changesRequested: { type: 'changes_requested', revision: 1, text: 'Shorter, please.' },
  recalled: { type: 'recalled', revision: 1 },
  requested: { type: 'publication_requested', publicationId, revision: 1, sha256: fakeSha256(1), how: 'webhook' },
  published: { type: 'published', publicationId, revision: 1, url: null },
  uncertain: { type: 'publication_uncertain', publicationId },
  woken: { type: 'woken' },
  resolved: { type: 'closed', why: 'resolved', text: '', reviewAt: null },
  reopened: { type: 'reopened', cause: 'author' },
  muted: { type: 'nags_muted', muted: true },
  noted: { type: 'noted', text: 'Called them.' },
} as const satisfies Record<string, EventBody>

export const joined = (mention: number, thanks = false): EventBody => ({
  type: 'mention_joined',
  mention: mention as MentionId,
  assessment: anAssessment({ severity: 'high', nature: 'failure' }),
  thanks,
})

export const snoozed = (until: Instant): EventBody => ({ type: 'snoozed', until })
export const nagged = (key: string, dueAt: Instant): EventBody => ({
  type: 'nagged',
  key,
  to: [staff('ana')],
  channel: null,
  dueAt,
})

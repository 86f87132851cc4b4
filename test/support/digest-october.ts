import type { Nature } from '../../src/domain/assessment/nature.ts'
import type { Severity } from '../../src/domain/assessment/severity.ts'
import type { CaseEvent, EventActor, EventBody } from '../../src/domain/case/event.ts'
import type { Distribution, Figures, Timing } from '../../src/domain/digest/metrics.ts'
import type { Span } from '../../src/domain/digest/schedule.ts'
import type { BrandId, CaseId, MentionId, PublicationId, Sha256, SourceId, StaffId } from '../../src/domain/ids.ts'
import { minuteMs } from '../../src/domain/time.ts'
import { anAssessment } from './case-story.ts'
import { clock, intake, publisher, snoozed, wall } from './clocked.ts'

/**
 * October 2026 in Madrid, small enough to be reckoned by hand, against `clockedPolicy`: Monday to Friday, nine to five;
 * the clocks go back on Sunday the 25th. A first decision is promised within 15 min (critical, any hour), 30 min (high),
 * 1 h (medium) or 4 h (low), a first response within 1, 2, 4 or 8 h.
 */
export const october: Span = { from: wall('2026-10-01 00:00'), to: wall('2026-11-01 00:00') }

type Deed = readonly [time: string, body: EventBody, by: EventActor]

const staff = (id: string): EventActor => ({ kind: 'staff', id: id as StaffId })
const ana = staff('ana')
const leo = staff('leo')
const bo = staff('bo')

const sha256 = '0'.repeat(64) as Sha256
const publicationId = 'p1' as PublicationId
const claimed: EventBody = { type: 'claimed' }
const drafted: EventBody = { type: 'drafted', revision: 1, sha256, basedOn: october.from, text: 'We are sorry.' }
const requested: EventBody = { type: 'publication_requested', publicationId, revision: 1, sha256, how: 'webhook' }
const published: EventBody = { type: 'published', publicationId, revision: 1, url: null }
const thanked: EventBody = {
  type: 'mention_joined',
  mention: 301 as MentionId,
  assessment: anAssessment({ severity: 'critical', nature: 'safety' }),
  thanks: true,
}
const reopened: EventBody = { type: 'reopened', cause: 'author' }
const closed = (why: 'resolved' | 'not_risky' | 'do_not_engage' | 'storm'): EventBody => ({
  type: 'closed',
  why,
  text: why,
  reviewAt: null,
})
const triaged = (severity: Severity, nature: Nature): EventBody => ({
  type: 'triaged',
  severity,
  nature,
  route: 'public_reply',
})
const adopted: EventBody = {
  type: 'statement_adopted',
  from: 99 as CaseId,
  revision: 1,
  sha256,
  basedOn: october.from,
  writtenBy: 'ana' as StaffId,
  sentBy: 'bo' as StaffId,
  steps: [],
  approvals: [],
  text: 'We are working on it.',
}

const aCase = (
  id: number,
  [severity, nature, brand, source]: readonly [Severity, Nature, 'acme' | 'acme-cargo', 'x' | 'reviews'],
  openedAt: string,
  ...deeds: readonly Deed[]
): readonly CaseEvent[] => {
  const opened: EventBody = {
    type: 'opened',
    brand: brand as BrandId,
    source: source as SourceId,
    conversationId: `c${id}`,
    authorId: `a${id}`,
    language: 'en',
    mention: (id * 100) as MentionId,
    assessment: anAssessment({ severity, nature }),
  }
  return [[openedAt, opened, intake] as Deed, ...deeds].map(([time, body, by], index) => ({
    caseId: id as CaseId,
    seq: index + 1,
    at: wall(`2026-${time}`),
    by,
    body,
  }))
}

/** Beside each deed what it took: all hours, then business hours where they are fewer. */
export const octoberCases: readonly (readonly CaseEvent[])[] = [
  aCase(
    1, // a plain good one, on a Monday
    ['high', 'failure', 'acme', 'x'],
    '10-05 10:00',
    ['10-05 10:20', claimed, ana], // 20 min, kept
    ['10-05 11:30', published, ana], // 1 h 30, kept
    ['10-05 16:00', closed('resolved'), ana], // 6 h
  ),
  aCase(
    2, // over a weekend
    ['high', 'after_sales', 'acme', 'reviews'],
    '10-09 16:30',
    ['10-12 09:10', claimed, leo], // 64 h 40; 40 min: broken, as Monday began
    ['10-12 10:00', published, leo], // 65 h 30; 1 h 30: kept
    ['10-12 12:30', closed('resolved'), leo], // 68 h; 4 h
  ),
  aCase(
    3, // at night on a Saturday, and somebody was there
    ['critical', 'safety', 'acme', 'x'],
    '10-10 23:00',
    ['10-10 23:10', claimed, bo], // 10 min; 0: kept
    ['10-10 23:45', requested, bo],
    ['10-10 23:50', published, publisher], // 50 min; 0: kept, bo's
    ['10-11 00:10', thanked, intake],
    ['10-11 01:00', closed('resolved'), bo], // 2 h; 0
  ),
  aCase(
    4, // nobody ever looked: what happens by itself is no decision, and no time to close
    ['low', 'price', 'acme-cargo', 'x'],
    '10-13 09:00', // decision broken at 13:00, response as Wednesday began
    ['10-13 09:05', { type: 'assigned', to: 'ana' as StaffId }, clock],
    ['10-16 12:00', closed('not_risky'), clock],
  ),
  aCase(
    5, // snoozed from eleven to three
    ['medium', 'complaint_handling', 'acme', 'x'],
    '10-14 10:00',
    ['10-14 10:30', claimed, ana], // 30 min, kept
    ['10-14 11:00', snoozed(wall('2026-10-14 15:00')), ana],
    ['10-14 15:00', { type: 'woken' }, clock],
    ['10-14 16:30', published, ana], // 6 h 30, of which 2 h 30 count: kept
    ['10-15 10:00', closed('resolved'), ana], // 24 h; 8 h
  ),
  aCase(
    6, // not answered, and then its author came back: that answer is no first one
    ['medium', 'failure', 'acme', 'reviews'],
    '10-15 15:00',
    ['10-15 16:30', triaged('medium', 'failure'), leo], // 1 h 30, broken at 16:00
    ['10-16 09:30', closed('do_not_engage'), bo], // 18 h 30; 2 h 30: the response was not due yet
    ['10-19 09:00', reopened, intake],
    ['10-19 09:05', claimed, bo],
    ['10-19 09:15', published, bo],
    ['10-19 11:00', closed('resolved'), bo], // 2 h, from the reopening
  ),
  aCase(
    7, // answered elsewhere
    ['high', 'failure', 'acme-cargo', 'x'],
    '10-20 09:00',
    ['10-20 09:10', { type: 'answered_elsewhere', mention: 701 as MentionId, url: null }, intake],
    ['10-20 09:20', closed('resolved'), ana], // 20 min, decided and closed in one; kept
  ),
  aCase(
    8, // too late twice, in the evening
    ['critical', 'legal', 'acme', 'x'],
    '10-21 18:00',
    ['10-21 18:40', claimed, leo], // 40 min; 0: broken at 18:15
    ['10-21 19:30', published, leo], // 1 h 30; 0: broken at 19:00
    ['10-22 10:00', closed('resolved'), bo], // 16 h; 1 h
  ),
  aCase(
    9, // over the weekend on which the clocks go back; still open as the month ends
    ['low', 'price', 'acme', 'reviews'],
    '10-23 16:00',
    ['10-26 09:30', drafted, ana], // 66 h 30; 1 h 30: kept
    ['10-26 09:50', requested, ana],
    ['10-26 10:00', published, publisher], // 67 h; 2 h: kept, ana's
  ),
  aCase(10, ['medium', 'discrimination', 'acme', 'x'], '10-31 12:00'), // nothing is due before Monday
  aCase(
    11, // opened in September, answered in October, closed in November
    ['high', 'failure', 'acme', 'x'],
    '09-30 16:50',
    ['10-01 09:10', claimed, leo], // 16 h 20; 20 min: kept
    ['10-01 10:50', published, leo], // 18 h; 2 h to the minute: kept
    ['11-02 10:00', closed('resolved'), leo],
  ),
  aCase(
    12, // of September, but reopened
    ['medium', 'failure', 'acme-cargo', 'reviews'],
    '09-21 10:00',
    ['09-21 10:10', claimed, ana],
    ['09-21 11:00', closed('not_risky'), ana],
    ['10-06 09:00', reopened, leo],
    ['10-06 09:45', closed('not_risky'), bo], // 45 min
  ),
  aCase(
    13, // the storm's statement answered it
    ['high', 'failure', 'acme', 'x'],
    '10-27 10:00',
    ['10-27 10:25', adopted, publisher], // 25 min: kept, by bo, who sent the statement
    ['10-27 10:25', requested, bo],
    ['10-27 10:26', published, publisher], // 26 min: kept, bo's
    ['10-27 11:00', closed('storm'), clock],
  ),
  aCase(
    14, // the same as 13
    ['high', 'failure', 'acme', 'x'],
    '10-27 10:05',
    ['10-27 10:15', { type: 'merged', into: 13 as CaseId }, leo], // 10 min, decided and closed in one; kept
  ),
  aCase(
    15, // both promises ran out in September
    ['low', 'fraud_privacy', 'acme', 'x'],
    '09-29 09:00',
    ['10-02 09:00', claimed, ana], // 72 h; 24 h: late, and broken in September
    ['10-02 10:00', closed('resolved'), ana], // 73 h; 25 h
  ),
]

/** What a month adds up to, reckoned by hand; times in minutes as [median, p90, slowest]. */
export const octoberAnswers = {
  opened: 12, // 1 to 10, 13, 14
  closed: 13, // 1 to 5, 6 twice, 7, 8, 12 to 15
  reopened: 2, // 6, 12
  open: 3, // 9, 10, 11
  broken: { firstDecision: 4, firstResponse: 2 }, // 2, 4, 6, 8; 4, 8
  keptOf: [15, 21], // 8 decisions and 7 responses, and the 6 broken
  keptShare: '71%', // 15 / 21 = 0.714…
  firstDecision: {
    count: 12,
    promised: 12,
    kept: 8, // not 2, 6, 8, 15
    // 10 10 20 20 25 30 | 40 90 980 3880 3990 4320: (30 + 40) / 2; a tenth of 11 steps from the end: 3880 + 0.9 × 110
    allHours: [35, 3979, 4320],
    // 0 0 10 20 20 20 | 25 30 40 90 90 1440
    business: [22.5, 90, 1440],
  },
  firstResponse: {
    count: 8,
    promised: 8,
    kept: 7, // not 8
    // 26 50 90 90 | 390 1080 3930 4020: (90 + 390) / 2; 3930 + 0.3 × 90
    allHours: [240, 3957, 4020],
    // 0 0 26 90 | 90 120 120 390: 120 + 0.3 × 270
    business: [90, 201, 390],
  },
  closing: {
    count: 11, // what the clock closed, 4 and 13, took nobody any time
    promised: 0,
    kept: 0,
    // 10 20 45 120 120 (360) 960 1110 1440 (4080) 4380
    allHours: [360, 4080, 4380],
    // 0 10 20 45 60 (120) 150 240 360 (480) 1500
    business: [120, 480, 1500],
  },
} as const

/** [opened, closed, decisions broken, responses broken, decisions [count, kept, median], responses [count, kept, median]] */
export type OctoberLine = readonly [
  number,
  number,
  number,
  number,
  readonly [number, number, number | null],
  readonly [number, number, number | null],
]

const none = [0, 0, null] as const

/** Of a person only what they did: nobody opens cases, and a promise that nobody kept is nobody's. */
export const octoberLines: Readonly<Record<string, Readonly<Record<string, OctoberLine>>>> = {
  severity: {
    critical: [2, 2, 1, 1, [2, 1, 25], [2, 1, 70]], // 3, 8
    high: [5, 5, 1, 0, [6, 5, 22.5], [4, 4, 585]], // 1, 2, 7, 11, 13, 14
    medium: [3, 4, 1, 0, [2, 1, 60], [1, 1, 390]], // 5, 6, 10, 12
    low: [2, 2, 1, 1, [2, 1, 4155], [1, 1, 4020]], // 4, 9, 15
  },
  nature: {
    failure: [5, 7, 1, 0, [6, 5, 22.5], [3, 3, 90]], // 1, 6, 7, 11 to 14
    after_sales: [1, 1, 1, 0, [1, 0, 3880], [1, 1, 3930]], // 2
    safety: [1, 1, 0, 0, [1, 1, 10], [1, 1, 50]], // 3
    price: [2, 1, 1, 1, [1, 1, 3990], [1, 1, 4020]], // 4, 9
    complaint_handling: [1, 1, 0, 0, [1, 1, 30], [1, 1, 390]], // 5
    legal: [1, 1, 1, 1, [1, 0, 40], [1, 0, 90]], // 8
    discrimination: [1, 0, 0, 0, none, none], // 10
    fraud_privacy: [0, 1, 0, 0, [1, 0, 4320], none], // 15
  },
  brand: {
    acme: [10, 10, 3, 1, [11, 7, 40], [8, 7, 240]],
    'acme-cargo': [2, 3, 1, 1, [1, 1, 20], none], // 4, 7, 12
  },
  source: {
    x: [9, 9, 2, 2, [9, 7, 25], [6, 5, 90]],
    reviews: [3, 4, 2, 0, [3, 1, 3880], [2, 2, 3975]], // 2, 6, 9, 12
  },
  person: {
    ana: [0, 4, 0, 0, [5, 4, 30], [3, 3, 390]], // 1, 5, 7, 9, 15
    leo: [0, 2, 0, 0, [5, 2, 90], [3, 2, 1080]], // 2, 6, 8, 11, 14
    bo: [0, 5, 0, 0, [2, 2, 17.5], [2, 2, 38]], // 3, 13; closed 3, 6 twice, 8, 12
  },
}

/** A timing as the answers have it. */
export const timesIn = ({ count, promised, kept, allHours, business }: Timing) => ({
  count,
  promised,
  kept,
  allHours: inMinutes(allHours),
  business: inMinutes(business),
})

const inMinutes = (times: Distribution | null): readonly number[] | null =>
  times === null ? null : [times.medianMs, times.p90Ms, times.slowestMs].map((ms) => ms / minuteMs)

/** Figures as a line of the answers has them. */
export const lineIn = ({
  opened,
  closed,
  broken,
  firstDecision,
  firstResponse,
}: Pick<Figures, 'opened' | 'closed' | 'broken' | 'firstDecision' | 'firstResponse'>): OctoberLine => [
  opened,
  closed,
  broken.firstDecision,
  broken.firstResponse,
  inLine(firstDecision),
  inLine(firstResponse),
]

const inLine = ({ count, kept, allHours }: Timing): OctoberLine[4] => [
  count,
  kept,
  allHours === null ? null : allHours.medianMs / minuteMs,
]

import { addBusiness, calendarOf } from '../../src/domain/service-level/business-time.ts'
import { deadlinesOf } from '../../src/domain/service-level/deadline.ts'
import { nextNag } from '../../src/domain/service-level/nag.ts'
import { dayMs, hourMs, type Instant, minuteMs } from '../../src/domain/time.ts'
import { clockedPolicy, hours, shifts, story, wall } from '../support/clocked.ts'

/*
 * The clock on one core: deadlines a second in business time, beside the plainest thing it could be (an addition), and
 * what a whole case costs. Target: 200,000 deadlines a second.
 */

const calendar = calendarOf(
  hours(shifts('09:00-14:00', '15:00-18:00'), { holidays: ['2026-12-08', '2026-12-25'], quiet: shifts('22:00-07:00') }),
)
const from = wall('2026-01-01')
const at = (index: number): Instant => (from + ((index * 7_919_000) % (365 * dayMs))) as Instant

const measure = (count: number, work: (index: number) => number | null): number => {
  let sum = 0
  for (let index = 0; index < count / 10; index += 1) sum += work(index) ?? 0
  const began = performance.now()
  for (let index = 0; index < count; index += 1) sum += work(index) ?? 0
  const perSecond = (count * 1_000) / (performance.now() - began)
  if (Number.isNaN(sum)) throw new Error('not a number')
  return perSecond
}
const show = (perSecond: number): string => `${Math.round(perSecond).toLocaleString('en')}/s`

const floor = measure(5_000_000, (index) => at(index) + 8 * hourMs)
const deadlines = measure(2_000_000, (index) => addBusiness(calendar, at(index), 8 * hourMs + (index % 90) * minuteMs))
const policy = clockedPolicy()
const one = story('high', wall('2026-11-20 16:45')).case
const ofCase = measure(100_000, () => deadlinesOf(one, policy).length)
const nags = measure(100_000, () => nextNag(one, policy)?.dueAt ?? 0)

process.stdout.write(
  [
    `an addition (floor)            ${show(floor)}`,
    `a deadline in business time    ${show(deadlines)}  ${(deadlines / floor).toFixed(2)} of the floor; target 200,000/s: ${deadlines >= 200_000 ? 'met' : 'MISSED'}`,
    `all deadlines of a case (3)    ${show(ofCase)}  = ${show(ofCase * 3)} deadlines`,
    `the next reminder of a case    ${show(nags)}`,
    '',
  ].join('\n'),
)

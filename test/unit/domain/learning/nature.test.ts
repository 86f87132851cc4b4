import { describe, expect, it } from 'vitest'
import { type NatureShifts, namedHere, serviceShares } from '../../../../src/domain/assessment/naming.ts'
import { type Nature, serviceNatures } from '../../../../src/domain/assessment/nature.ts'
import { learnNature, mostShift, type NatureDecision, noNatureLearned } from '../../../../src/domain/learning/nature.ts'
import { dayMs, instant } from '../../../../src/domain/time.ts'
import { dice, voice } from '../../../support/decisions.ts'

const now = instant(20 * dayMs)
type Likely = Parameters<typeof serviceShares>[0]
/** Read as a failure, with as much doubt as is left for price. */
const failure = (p: number): Likely => [
  { nature: 'failure', p },
  { nature: 'price', p: 1 - p },
]
const triaged = (
  count: number,
  readOf: (index: number) => Likely,
  isOf: (index: number) => Nature,
  from = 0,
): readonly NatureDecision[] =>
  Array.from({ length: count }, (_, index) => ({
    ...voice(from + index),
    shares: serviceShares(readOf(index)),
    is: isOf(index),
  }))
const doubtful = () => failure(0.7)
const named = (natures: Likely, shifts: NatureShifts): Nature => namedHere('failure', natures, shifts)

describe('what triage taught about natures', () => {
  it('names doubtful texts as staff do, once that has won on later triage', () => {
    const learned = learnNature(
      triaged(40, doubtful, (index) => (index % 5 === 0 ? 'failure' : 'price')),
      now,
    )
    expect(learned).toMatchObject({ isOn: true, decisions: 40 })
    expect(named(failure(0.7), learned.shifts)).toBe('price')
    expect(named(failure(0.97), learned.shifts)).toBe('failure')
  })
  it('weighs how sure each text was read: where staff differ over the doubtful ones alone, the clear ones keep their name', () => {
    const learned = learnNature(
      triaged(
        90,
        (index) => failure(index % 2 === 0 ? 0.55 : 0.95),
        (index) => (index % 2 === 0 ? 'price' : 'failure'),
      ),
      now,
    )
    expect(learned.isOn).toBe(true)
    expect(named(failure(0.55), learned.shifts)).toBe('price')
    expect(named(failure(0.95), learned.shifts)).toBe('failure')
  })
  it('hardly moves for few decisions, and never turns round what is read twenty times as likely', () => {
    const shiftAfter = (count: number): number =>
      learnNature(
        triaged(count, doubtful, () => 'price'),
        now,
      ).shifts.price ?? 0
    expect(shiftAfter(3)).toBeLessThan(0.5)
    expect(shiftAfter(3)).toBeLessThan(shiftAfter(30))
    const { shifts } = learnNature(
      triaged(
        600,
        () => failure(0.96),
        () => 'price',
      ),
      now,
    )
    for (const nature of serviceNatures) expect(Math.abs(shifts[nature] ?? 0)).toBeLessThanOrEqual(mostShift)
    expect(named(failure(0.96), shifts)).toBe('failure')
    expect(named(failure(0.9), shifts)).toBe('price')
  })
  it('does no harm where natures are read as staff name them', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const roll = dice(seed)
      const sure = Array.from({ length: 80 }, () => 0.3 + 0.65 * roll())
      const { shifts } = learnNature(
        triaged(
          80,
          (index) => failure(sure[index] ?? 0),
          (index) => (roll() < (sure[index] ?? 0) ? 'failure' : 'price'),
        ),
        now,
      )
      expect(named(failure(0.7), shifts)).toBe('failure')
      expect(namedHere('price', failure(0.3), shifts)).toBe('price')
    }
  })
  it('is nothing before there are thirty triages', () => {
    expect(learnNature([], now)).toEqual(noNatureLearned)
    expect(
      learnNature(
        triaged(29, doubtful, () => 'price'),
        now,
      ).isOn,
    ).toBe(false)
  })
  it('is taken back by itself when staff come to judge otherwise', () => {
    const later = triaged(120, doubtful, () => 'failure', 50)
    expect(learnNature([...triaged(50, doubtful, () => 'price'), ...later], now)).toMatchObject({
      isOn: false,
      rolledBack: 1,
    })
  })
  it('is not what one author, or one person on one day, would have it', () => {
    const list = triaged(60, doubtful, () => 'price')
    const hours = (index: number) => instant(index * 60_000)
    expect(
      learnNature(
        list.map((one) => ({ ...one, author: 'maria' })),
        now,
      ).shifts.price,
    ).toBeLessThan(0.5)
    const together = learnNature(list, now).shifts.price ?? 0
    const ofOneDay = learnNature(
      list.map((one, index) => ({ ...one, by: list[0]?.by ?? one.by, at: hours(index) })),
      now,
    )
    expect(ofOneDay.shifts.price).toBeLessThan(together)
  })
  it('is learned of service natures alone: to name one critical or harmless teaches nothing', () => {
    for (const is of ['legal', 'safety', 'none_other', 'none_praise'] as const)
      expect(
        learnNature(
          triaged(200, doubtful, () => is),
          now,
        ),
      ).toEqual(noNatureLearned)
  })
})

describe('the name of a text', () => {
  const shifts = { price: mostShift, failure: -mostShift }
  it('is moved from a service nature to a service nature only', () => {
    const natures = [
      { nature: 'safety', p: 0.4 },
      { nature: 'failure', p: 0.35 },
      { nature: 'price', p: 0.25 },
    ] as const
    expect(namedHere('safety', natures, shifts)).toBe('safety')
    expect(namedHere('none_question', natures, shifts)).toBe('none_question')
    expect(namedHere('failure', natures, shifts)).toBe('price')
  })
  it('stays as it is read where nothing is shifted', () => {
    for (const p of [0.35, 0.5, 0.9]) expect(namedHere('failure', [{ nature: 'failure', p }], {})).toBe('failure')
    expect(namedHere('price', failure(0.5), {})).toBe('price')
  })
})

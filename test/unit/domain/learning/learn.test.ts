import { describe, expect, it } from 'vitest'
import { weightsOf } from '../../../../src/domain/learning/decision.ts'
import { fewestDecisions } from '../../../../src/domain/learning/gate.ts'
import { type Learned, learn, nothingLearned } from '../../../../src/domain/learning/learn.ts'
import { caps, identity, scaled, shrunkFit } from '../../../../src/domain/learning/platt.ts'
import { dayMs, instant } from '../../../../src/domain/time.ts'
import { staff } from '../../../support/case-view.ts'
import { calibrationError, decided, type Text, texts } from '../../../support/decisions.ts'

const late = instant(40 * dayMs)
const through = (list: readonly Text[], { isOn, platt }: Learned): readonly Text[] =>
  list.map((one) => ({ ...one, score: scaled(one.score, isOn ? platt : identity) }))
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length
/** The mean over many draws of so many decisions, each judged on texts that were not among them. */
const errors = (decisions: number, how: Parameters<typeof texts>[1]) => {
  const draws = Array.from({ length: 20 }, (_, draw) => {
    const known = texts(decisions, { ...how, seed: 100 + draw })
    const later = texts(1_500, { ...how, seed: 900 + draw })
    const learned = learn(decided(known), late)
    const always = later.map((one) => ({ ...one, score: scaled(one.score, learned.platt) }))
    return {
      before: calibrationError(later),
      always: calibrationError(always),
      after: calibrationError(through(later, learned)),
      isOn: learned.isOn,
    }
  })
  return {
    before: mean(draws.map(({ before }) => before)),
    always: mean(draws.map(({ always }) => always)),
    after: mean(draws.map(({ after }) => after)),
    on: mean(draws.map(({ isOn }) => Number(isOn))),
  }
}
const shifted = { mean: 1.6, shift: 1.6 }

describe('what decisions teach', () => {
  it('brings a brand whose scores are far too low from .26 to .09 or less within thirty decisions', () => {
    const { before, always } = errors(30, shifted)
    expect(before).toBeGreaterThan(0.24)
    expect(always).toBeLessThan(0.09)
  })
  it('is used once it has won on later decisions: by sixty nearly always', () => {
    const { after, on } = errors(60, shifted)
    expect(on).toBeGreaterThan(0.9)
    expect(after).toBeLessThan(0.09)
  })
  it('does no harm where scores mean what they say', () => {
    for (const decisions of [30, 60, 150, 300]) {
      const { before, after, on } = errors(decisions, { mean: -0.4 })
      expect(after).toBeLessThan(before + 0.015)
      expect(on).toBeLessThan(0.3)
    }
  })
  it('is nothing before there are thirty decisions, however clear they are', () => {
    const clear = texts(fewestDecisions - 1, { mean: 4, shift: 6 })
    expect(learn(decided(clear), late).isOn).toBe(false)
    expect(learn([], late)).toEqual(nothingLearned)
  })
  it('is taken back by itself when it stops winning', () => {
    const low = texts(120, shifted)
    const good = texts(200, { mean: 0, shift: -1.2, seed: 7 })
    expect(learn(decided(low), late).isOn).toBe(true)
    const after = learn(decided([...low, ...good]), late)
    expect(after.rolledBack).toBeGreaterThan(0)
  })
  it('is the same in whatever order the decisions are handed over', () => {
    const decisions = decided(texts(80, shifted))
    expect(learn(decisions.toReversed(), late)).toEqual(learn(decisions, late))
  })
  it('is as if a decision that was undone had never been made', () => {
    const decisions = decided(texts(80, shifted))
    const without = decisions.filter(({ mention }) => mention !== 17)
    expect(learn(without, late)).not.toEqual(learn(decisions, late))
    expect(learn([...without], late)).toEqual(learn(without, late))
  })
  it('never moves further than its caps', () => {
    const { platt } = learn(decided(texts(400, { mean: 5, shift: 9 })), late)
    expect(platt.offset).toBeLessThanOrEqual(caps.mostOffset)
    expect(platt.slope).toBeLessThanOrEqual(caps.mostSlope)
    expect(platt.slope).toBeGreaterThanOrEqual(caps.leastSlope)
  })
})

describe('feedback on what was shown alone', () => {
  /** Lives through days in which staff judge the cards they see, and a sample of what they do not. */
  const live = (share: number, how: Parameters<typeof texts>[1]) => {
    const stream = texts(2_500, how)
    let learned: Learned = nothingLearned
    let decisions = decided([])
    for (const [index, text] of stream.entries()) {
      const isCard = scaled(text.score, learned.isOn ? learned.platt : identity) >= 0.4
      const isAsked = !isCard && (index * 7919) % 1_000 < share * 1_000
      if (isCard || isAsked) {
        const [one] = decided([text], {
          mention: (index + 1) as never,
          at: instant(index * 20 * 60_000),
          by: staff(index % 2 === 0 ? 'ana' : 'leo'),
          author: `a${index}`,
          seen: isCard ? 1 : share,
        })
        if (one !== undefined) decisions = [...decisions, one].slice(-600)
      }
      if (index % 250 === 249) learned = learn(decisions, instant(index * 20 * 60_000))
    }
    const later = texts(3_000, { ...how, seed: 77 })
    const line = (one: Text): boolean => scaled(one.score, learned.isOn ? learned.platt : identity) >= 0.4
    const found = later.filter((one) => one.isComplaint && line(one)).length
    return {
      error: calibrationError(through(later, learned)),
      before: calibrationError(later),
      recall: found / later.filter(({ isComplaint }) => isComplaint).length,
      recallBefore:
        later.filter(({ score, isComplaint }) => isComplaint && score >= 0.4).length /
        later.filter(({ isComplaint }) => isComplaint).length,
    }
  }
  it('is set right by a small sample of what was left out: a brand read too low is found again', () => {
    const { error, before, recall, recallBefore } = live(0.02, { mean: 0.8, shift: 1.6 })
    expect(before).toBeGreaterThan(0.2)
    expect(error).toBeLessThan(0.09)
    expect(recall).toBeGreaterThan(recallBefore + 0.1)
  })
  it('does not walk away with the line where scores were right', () => {
    const { error, before, recall, recallBefore } = live(0.02, { mean: -0.6 })
    expect(error).toBeLessThan(before + 0.02)
    expect(Math.abs(recall - recallBefore)).toBeLessThan(0.06)
  })
})

describe('the weight of a decision', () => {
  const now = instant(10 * dayMs)
  const one = (changes: Parameters<typeof decided>[1]) => decided([{ score: 0.6, isComplaint: true }], changes)[0]
  const many = (count: number, changes: (index: number) => Parameters<typeof decided>[1]) =>
    Array.from({ length: count }, (_, index) => one({ at: now, author: `a${index}`, ...changes(index) })).flatMap(
      (decision) => decision ?? [],
    )
  const total = (decisions: ReturnType<typeof decided>, of: (index: number) => boolean = () => true): number =>
    weightsOf(decisions, now).reduce((sum, weight, index) => sum + (of(index) ? weight : 0), 0)

  it('fades', () => {
    const fresh = many(1, () => ({}))
    const old = many(1, () => ({ at: instant(now - 60 * dayMs) }))
    expect(total([...fresh, ...old], (index) => index === 1)).toBeLessThan(
      0.51 * total([...fresh, ...old], (index) => index === 0) + 0.01,
    )
  })
  it('of somebody who writes every day is that of two', () => {
    expect(total(many(40, () => ({ author: 'one' })))).toBeLessThanOrEqual(2.0001)
  })
  it('of one busy member of staff is at most twice that of all the others', () => {
    const busy = many(200, (index) => ({ by: staff('ana'), at: instant(now - (index % 8) * dayMs) }))
    const others = many(40, (index) => ({
      by: staff('leo'),
      at: instant(now - (index % 8) * dayMs),
      author: `b${index}`,
    }))
    const all = [...busy, ...others]
    expect(total(all, (index) => index < busy.length)).toBeLessThanOrEqual(
      2.0001 * total(all, (index) => index >= busy.length),
    )
  })
  it('of one day of one member of staff has an end', () => {
    expect(total(many(300, () => ({})))).toBeLessThanOrEqual(25.0001)
  })
  it('of an answer about what was left out is more, up to five times', () => {
    const both = [...many(1, () => ({ seen: 0.02 })), ...many(1, () => ({ author: 'other' }))]
    const [asked = 0, card = 0] = weightsOf(both, now)
    expect(asked / card).toBeCloseTo(2, 1)
    const [half = 0, other = 0] = weightsOf(
      [...many(1, () => ({ seen: 0.5 })), ...many(1, () => ({ author: 'other' }))],
      now,
    )
    expect(half / other).toBeCloseTo(2, 1)
  })
})

it('nothing judged moves nothing', () => {
  expect(shrunkFit([])).toEqual(identity)
  expect(shrunkFit([{ score: 0, isComplaint: true, weight: 0 }])).toEqual(identity)
})

import { describe, expect, it } from 'vitest'
import type { Dimension } from '../../../../src/domain/digest/breakdown.ts'
import type { CaseFacts } from '../../../../src/domain/digest/facts.ts'
import { type Figures, figuresOf, keptWord, shareKept, termsOf } from '../../../../src/domain/digest/metrics.ts'
import { wordsIn } from '../../../../src/locales/text.ts'
import { clockedPolicy } from '../../../support/clocked.ts'
import { factsIn } from '../../../support/digest-month.ts'
import {
  lineIn,
  october,
  octoberAnswers,
  octoberCases,
  octoberLines,
  timesIn,
} from '../../../support/digest-october.ts'

const terms = termsOf(clockedPolicy())
const facts = factsIn(octoberCases)
const figures = figuresOf(facts, october, terms, 0)

/** Only what this person did: what others did and what nobody did is nobody's. */
const ownOf = (person: string): Figures => {
  const own: readonly CaseFacts[] = facts.map((one) => ({
    ...one,
    decided: one.decided?.by === person ? one.decided : null,
    responded: one.responded?.by === person ? one.responded : null,
    closings: one.closings.filter(({ by }) => by === person),
  }))
  return { ...figuresOf(own, october, terms, 0), opened: 0, broken: { firstDecision: 0, firstResponse: 0 } }
}

const figuresFor = (by: string, name: string): Figures =>
  by === 'person'
    ? ownOf(name)
    : figuresOf(
        facts.filter((one) => one[by as Exclude<Dimension, 'person'>] === name),
        october,
        terms,
        0,
      )

describe('October, reckoned by hand', () => {
  it('counts what was opened, closed, reopened, left open and broken', () => {
    const { opened, closed, reopened, open, broken } = octoberAnswers
    expect(figures).toMatchObject({ opened, closed, reopened, open, broken })
  })
  it.each(['firstDecision', 'firstResponse', 'closing'] as const)(
    'times each %s in all and in business hours',
    (what) => {
      expect(timesIn(figures[what])).toEqual(octoberAnswers[what])
    },
  )
  it('keeps 15 of 21 promises, 71 of 100', () => {
    const { promised, kept } = keptWord(figures)
    expect([kept, promised]).toEqual(octoberAnswers.keptOf)
    expect(wordsIn('en').percent(shareKept({ promised, kept }) ?? 0)).toBe(octoberAnswers.keptShare)
  })
  for (const [by, lines] of Object.entries(octoberLines))
    it.each(Object.entries(lines))(`is by ${by} %s the same sum`, (name, line) => {
      expect(lineIn(figuresFor(by, name))).toEqual(line)
    })
})

import { describe, expect, it } from 'vitest'
import { type PostedText, risingCauses } from '../../../../src/domain/digest/causes.ts'
import { everyNumberOccurs } from '../../../../src/domain/digest/check-numbers.ts'
import type { CaseId } from '../../../../src/domain/ids.ts'

let next = 0
const post = (text: string, author = `a${++next}`): PostedText => ({
  caseId: ++next as CaseId,
  author,
  text,
  lang: 'en',
})
const causes = (texts: readonly PostedText[], baseline: readonly PostedText[] = []) =>
  risingCauses(texts, baseline, { baselineLengths: 28 })

describe('recurring causes', () => {
  it('are phrases that several people share, the longer before its parts', () => {
    const found = causes([
      post('My boarding pass shows the wrong name.'),
      post('Your app lost my BOARDING PASS again'),
      post('No boarding pass, no flight!'),
      post('The coffee was cold.'),
    ])
    expect(found).toMatchObject([{ phrase: 'boarding pass', count: 3, expected: 0 }])
    expect(found[0]?.cases).toHaveLength(3)
  })
  it('need several people: one who repeats himself is no pattern', () => {
    expect(causes(Array.from({ length: 9 }, () => post('Boarding pass gone', 'troll')))).toEqual([])
  })
  it('that are as frequent as ever do not rise', () => {
    const usual = Array.from({ length: 28 * 4 }, () => post('lost suitcase'))
    expect(causes([post('lost suitcase'), post('lost suitcase'), post('lost suitcase')], usual)).toEqual([])
  })
  it('are the same with and without accents', () => {
    expect(
      causes([post('el cargador explotó'), post('Cargador EXPLOTO'), post('otro cargador explotó')])[0]?.phrase,
    ).toBe('cargador explotó')
  })
  it('of no texts are none', () => {
    expect(causes([])).toEqual([])
  })
})

describe('a paragraph', () => {
  const facts = ['12 new cases, 9 closed.', 'Word kept: 92% of 25 promises.', 'Slowest 1,204 min']
  it.each([
    'There were 12 new cases and 92 % of promises were kept.',
    'Nine were closed; twelve came in.',
    'A calm day for one team.',
    'Slowest: 1204 min, or 1.204 as some write it.',
  ])('says nothing but the figures: %s', (text) => {
    expect(everyNumberOccurs(text, facts)).toBe(true)
  })
  it.each([
    'There were 13 new cases.',
    'Word kept: 12%.',
    'Complaints tripled to thirty.',
    'Llegaron trece casos.',
    'There were １３ new cases.',
    'Twenty promises.',
  ])('invents a number: %s', (text) => {
    expect(everyNumberOccurs(text, facts)).toBe(false)
  })
})

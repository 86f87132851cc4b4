import { describe, expect, it } from 'vitest'
import { type PostedText, risingCauses } from '../../../../src/domain/digest/causes.ts'
import type { CaseId, MentionId } from '../../../../src/domain/ids.ts'

let next = 0
const post = (text: string, author = `a${++next}`): PostedText => ({
  caseId: ++next as CaseId,
  mention: next as MentionId,
  author,
  text,
  lang: 'en',
})
/** All steps at once. */
const found = (...of: Parameters<typeof risingCauses>) => {
  const finding = risingCauses(...of)
  for (;;) {
    const step = finding.next()
    if (step.done === true) return step.value
  }
}
const causes = (texts: readonly PostedText[], baseline: readonly PostedText[] = []) =>
  found({ texts, share: 1 }, { texts: baseline, share: 1 }, { baselineLengths: 28, ignored: ['Acme Air', '@acmeair'] })

describe('recurring causes', () => {
  it('are phrases that several people share, the longer before its parts', () => {
    const rising = causes([
      post('My boarding pass shows the wrong name.'),
      post('Your app lost my BOARDING PASS again'),
      post('No boarding pass, no flight!'),
      post('The coffee was cold.'),
    ])
    expect(rising).toMatchObject([{ phrase: 'boarding pass', count: 3, expected: 0 }])
    expect(rising[0]?.told).toHaveLength(3)
  })
  it('need several people: one who repeats himself is no pattern', () => {
    expect(causes(Array.from({ length: 9 }, () => post('Boarding pass gone', 'troll')))).toEqual([])
  })
  it('that are as frequent as ever do not rise', () => {
    const usual = Array.from({ length: 28 * 4 }, () => post('lost suitcase'))
    expect(causes([post('lost suitcase'), post('lost suitcase'), post('lost suitcase')], usual)).toEqual([])
  })
  it('that chance alone may have brought do not rise', () => {
    const usual = Array.from({ length: 28 + 11 }, () => post('app broken'))
    expect(
      causes(
        [1, 2, 3].map(() => post('app broken')),
        usual,
      ),
    ).toEqual([])
    expect(
      causes(
        [1, 2, 3, 4].map(() => post('app broken')),
        usual,
      ),
    ).toMatchObject([{ count: 4, expected: 1.4 }])
  })
  it('are held against what was really common where only a part of the baseline could be read', () => {
    const usual = Array.from({ length: 28 }, () => post('lost suitcase'))
    const now = { texts: Array.from({ length: 12 }, () => post('lost suitcase')), share: 1 }
    // Every twelfth was read: twelve a day are as many as ever.
    expect(found(now, { texts: usual, share: 1 / 12 }, { baselineLengths: 28 })).toEqual([])
    expect(found(now, { texts: usual, share: 1 }, { baselineLengths: 28 })).toMatchObject([{ expected: 1 }])
  })
  it('are reckoned up where only a part of the span could be read', () => {
    const now = { texts: Array.from({ length: 5 }, () => post('boarding pass')), share: 0.1 }
    const usual = { texts: [post('boarding pass')], share: 0.1 }
    expect(found(now, usual, { baselineLengths: 10 })).toMatchObject([{ count: 50, expected: 1 }])
  })
  it('are never the brand’s own name, nor phrases that run across it', () => {
    const texts = ['Acme Air lost it', 'my Acme Air suitcase', '@acmeair help', '#AcmeAir, again', 'thanks AcmeAir']
    expect(causes(texts.map((text) => post(text)))).toEqual([])
    expect(causes([1, 2, 3].map(() => post('The Acme Airport shuttle')))[0]?.phrase).toBe('Acme Airport shuttle')
  })
  it('are the same with and without accents', () => {
    expect(
      causes([post('el cargador explotó'), post('Cargador EXPLOTO'), post('otro cargador explotó')])[0]?.phrase,
    ).toBe('cargador explotó')
  })
  it('are sought in more steps where the same number of texts holds more phrases', () => {
    const stepsFor = (wordsEach: number): number => {
      const texts = Array.from({ length: 200 }, (_, text) =>
        post(Array.from({ length: wordsEach }, (_, word) => `w${text}x${word}`).join(' ')),
      )
      return Array.from(risingCauses({ texts, share: 1 }, { texts: [], share: 1 }, { baselineLengths: 28 })).length
    }
    expect(stepsFor(60)).toBeGreaterThan(stepsFor(3))
  })
  describe('without as long a time before to hold them against', () => {
    const day = [
      // Everybody flies, and “flight” is all that most of them have in common.
      ...Array.from({ length: 60 }, (_, n) => post(`My flight x${n}`)),
      ...Array.from({ length: 6 }, (_, n) => post(`gate agent y${n}, my flight z${n}`)),
      ...Array.from({ length: 12 }, (_, n) => post(`plane v${n}`)),
      // Two words that are common, and together as often as chance would have it.
      ...Array.from({ length: 3 }, (_, n) => post(`the flight plane w${n}`)),
    ]
    const on = (baseline: readonly PostedText[], baselineLengths: number) =>
      found({ texts: day, share: 1 }, { texts: baseline, share: 1 }, { baselineLengths })
    it('are phrases whose words go together, and words by themselves only behind these', () => {
      expect(on([], 0).map(({ phrase, count, expected }) => ({ phrase, count, expected }))).toEqual([
        { phrase: 'gate agent', count: 6, expected: 0 },
        { phrase: 'flight', count: 63, expected: 0 },
        { phrase: 'plane', count: 12, expected: 0 },
      ])
    })
    it('are no phrases that the time before, short as it is, knew as well', () => {
      expect(
        on(
          Array.from({ length: 6 }, () => post('gate agent')),
          0.5,
        ).map(({ phrase }) => phrase),
      ).toEqual(['flight', 'plane'])
    })
    it('are held against what as long a time would have brought, reckoned from the days there were', () => {
      const texts = (count: number) => Array.from({ length: count }, () => post('app broken'))
      const week = (count: number, baselineLengths: number) =>
        found({ texts: texts(count), share: 1 }, { texts: texts(3), share: 1 }, { baselineLengths })
      expect(week(8, 3 / 7)).toEqual([])
      expect(week(14, 3 / 7)).toMatchObject([{ count: 14, expected: 7 }])
      // A few hours tell of no week.
      expect(week(60, 1 / 100)).toMatchObject([{ count: 60, expected: 21 }])
    })
    it('are what rises most, phrase or word, once there is such a time', () => {
      expect(on([], 28)[0]?.phrase).toBe('flight')
    })
  })
  it('of no texts are none', () => {
    expect(causes([])).toEqual([])
  })
})

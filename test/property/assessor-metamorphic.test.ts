import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAssessor } from '../../src/assessor/assessor.ts'
import { isSwearing } from '../../src/assessor/swear-words.ts'
import { readOwn } from '../../src/assessor/training-data.ts'
import { entryOf } from '../../src/assessor/vocabulary.ts'
import { assess } from '../../src/domain/assessment/assess.ts'
import { defaultAssessmentRules } from '../../src/domain/assessment/default-rules.ts'
import type { BrandId, SourceId } from '../../src/domain/ids.ts'
import { aSubject } from '../support/assessment.ts'

const assessor = createAssessor()
const read = (text: string, lang: string) => {
  const [signals] = assessor.read([{ text, lang, brand: 'acme' as BrandId, source: 'x' as SourceId }])
  if (signals === undefined) throw new Error('The assessor left a text out')
  return signals
}
const judge = (text: string, lang: string) => assess(read(text, lang), aSubject(), defaultAssessmentRules)

const texts = readOwn(new URL('../../src/assessor/training', import.meta.url).pathname)

const swearing = {
  en: ['fucking', 'damn', 'shit', 'bullshit', 'you idiots', 'what the fuck', 'f***ing', 'WTF', 'piece of shit'],
  es: ['mierda', 'joder', 'puta', 'cabrones', 'hijos de puta', 'pinches', '¡mierda!', 'mi*rda', 'idiotas'],
  pt: ['merda', 'porra', 'caralho', 'puta que pariu', 'filhos da puta', 'pqp', 'foda-se', 'idiotas', 'p*rra'],
} as const

/** Whatever it does to a text may move the emotion, and nothing else at all. */
const movesOnlyEmotion = (change: (text: string, lang: 'en' | 'es' | 'pt', index: number) => string) => {
  const moved = texts.filter(({ text, lang }, index) => {
    const { emotion: _calm, risk, ...before } = judge(text, lang)
    const { emotion: _loud, risk: louder, ...after } = judge(change(text, lang, index), lang)
    return (
      before.severity !== after.severity ||
      before.nature !== after.nature ||
      before.complaint !== after.complaint ||
      risk.value !== louder.value
    )
  })
  expect(moved.map(({ text }) => text)).toEqual([])
}

describe(`over ${texts.length} texts`, () => {
  test('swearing before or after a text moves no severity, nature, probability or risk', () => {
    movesOnlyEmotion((text, lang, index) => `${text} ${swearing[lang][index % swearing[lang].length]}`)
    movesOnlyEmotion((text, lang, index) => `${swearing[lang][index % swearing[lang].length]} ${text}`)
    const parting = { en: ['as fuck', 'as hell'], es: ['de mierda', 'qué mierda'], pt: ['de merda', 'que merda'] }
    movesOnlyEmotion((text, lang, index) => `${text} ${parting[lang][index % 2]}`)
  })

  test('swearing between any two words moves nothing either', () => {
    const single = { en: 'fucking', es: 'puto', pt: 'porra' }
    movesOnlyEmotion((text, lang, index) => {
      const gaps = [...text.matchAll(/(?<=\p{L}) (?=\p{L})/gu)].map((gap) => gap.index)
      const at = gaps[index % Math.max(1, gaps.length)]
      return at === undefined ? text : `${text.slice(0, at)} ${single[lang]}${text.slice(at)}`
    })
  })

  test('capitals move nothing', () => movesOnlyEmotion((text) => text.toUpperCase()))
  test('exclamation marks move nothing', () => {
    movesOnlyEmotion((text) => `${text}!!!`)
    movesOnlyEmotion((text) => text.replace(/\.(?=\s|$)/g, '!!!'))
  })

  test('shouting and swearing never make a text calmer', () => {
    for (const { text, lang } of texts.filter((_, index) => index % 7 === 0))
      expect(read(`${text.toUpperCase()} ${swearing[lang][0]}!!!`, lang).emotion.load).toBeGreaterThanOrEqual(
        read(text, lang).emotion.load - 0.05,
      )
  })

  test('without its strongest phrase a complaint scores lower', () => {
    const told = texts.flatMap(({ text, lang }) => {
      const { complaint, evidence, facts } = read(text, lang)
      const [first] = evidence.filter(({ weight }) => weight > 0)
      const isRule = facts.some(({ code }) =>
        /^(harm|hazard|legal|named|discrimination|fraud|privacy|reads)\./.test(code),
      )
      return complaint < 0.4 || first?.span === undefined || isRule ? [] : [{ text, lang, complaint, span: first.span }]
    })
    const stubborn = told.filter(({ text, lang, complaint, span: [start, end] }) => {
      const rest = `${text.slice(0, start)} ${text.slice(end)}`
      return read(rest, lang).complaint >= complaint
    })
    expect(told.length).toBeGreaterThan(500)
    expect(stubborn.length / told.length).toBeLessThan(0.015)
  })
})

test('every swear word of the tests is one to the reader', () => {
  const words = ['fucking', 'f***ing', 'mierda', 'puto', 'porra', 'p*rra', 'sh!t']
  expect(words.filter((word) => !isSwearing(entryOf(word)))).toEqual([])
})

test('any text whatever gets an answer whose spans lie inside it', () =>
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('en', 'es', 'pt', 'und', 'zh'),
      (text, lang) => {
        const { complaint, facts, evidence, emotion, natures } = read(text, lang)
        expect(complaint).toBeGreaterThanOrEqual(0)
        expect(complaint).toBeLessThanOrEqual(1)
        expect(emotion.load).toBeGreaterThanOrEqual(0)
        expect(natures.length).toBeGreaterThan(0)
        for (const { span } of [...facts, ...evidence]) {
          if (span === undefined) continue
          expect(span[0]).toBeGreaterThanOrEqual(0)
          expect(span[1]).toBeLessThanOrEqual(text.length)
          expect(span[0]).toBeLessThan(span[1])
        }
      },
    ),
  ))

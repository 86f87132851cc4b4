import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/domain/ids.ts'
import { instant } from '../../../src/domain/time.ts'
import en from '../../../src/locales/en.json' with { type: 'json' }
import es from '../../../src/locales/es.json' with { type: 'json' }
import { wordsIn } from '../../../src/locales/text.ts'

const flat = (tree: object, path = ''): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, string][] =>
      typeof value === 'string' ? [[path + key, value]] : [...flat(value as object, `${path}${key}.`)],
    ),
  )
const texts = { en: flat(en), es: flat(es) }
const holes = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\{(\w+(?::\w+)?)\}/g)].map(([, hole]) => hole ?? '')),
]
/** “One case” may do without its number. */
const filled = (key: string, text: string): string =>
  holes(text)
    .filter((hole) => hole !== 'count' || !key.endsWith('_one'))
    .sort()
    .join()

describe('the two locales', () => {
  test('have the same keys', () => {
    expect([...texts.es.keys()].sort()).toEqual([...texts.en.keys()].sort())
  })

  test('fill the same placeholders in every text', () => {
    const different = [...texts.en].filter(([key, text]) => filled(key, text) !== filled(key, texts.es.get(key) ?? ''))
    expect(different).toEqual([])
  })

  test('format placeholders only in ways that exist', () => {
    const known = ['number', 'compact', 'percent', 'duration', ...Object.keys(en)]
    const formats = [...texts.en.values(), ...texts.es.values()]
      .flatMap(holes)
      .flatMap((hole) => hole.split(':')[1] ?? [])
    expect(formats.filter((format) => !known.includes(format))).toEqual([])
  })

  test('have no text that is empty, untrimmed in error, or holds emoji', () => {
    const wrong = [...texts.en, ...texts.es].filter(
      ([, text]) => text.trim() === '' || /\p{Extended_Pictographic}/u.test(text) || text !== text.normalize('NFC'),
    )
    expect(wrong).toEqual([])
  })

  test('speak to one person as “tú”', () => {
    const formal = [...texts.es].filter(([, text]) => /\b(usted|ustedes|vosotros|su caso)\b/i.test(text))
    expect(formal).toEqual([])
  })
})

describe('a text', () => {
  test('picks its plural by the count, and writes the count as the language does', () => {
    expect(wordsIn('en').say('card.mentions', { count: 1 })).toBe('1 post')
    expect(wordsIn('en').say('card.mentions', { count: 12_345 })).toBe('12,345 posts in this case')
    expect(wordsIn('es').say('card.mentions', { count: 12_345 })).toBe('12.345 publicaciones en este caso')
    expect(wordsIn('es').say('card.mentions', { count: 2_000_000 })).toContain('publicaciones')
  })

  test('keeps a word that only looks like a plural', () => {
    expect(wordsIn('en').say('nature.none_other')).toBe('Nothing to act on')
  })

  test('writes a case number as a name, not as a quantity', () => {
    expect(wordsIn('en').say('card.case', { case: 104_200 })).toBe('case 104200')
  })

  test('never reads what is filled in as a template', () => {
    expect(wordsIn('en').say('card.quoted', { text: '{text} {count} $& ${1}' })).toBe('“{text} {count} $& ${1}”')
  })

  test('leaves a mark where nothing was given, rather than no text at all', () => {
    expect(wordsIn('en').say('card.has')).toBe('… has it.')
  })

  test('looks a value up where the placeholder names a section', () => {
    expect(wordsIn('es').say('reason.value.tier', { tier: 'gold' })).toBe('cliente Oro')
    expect(wordsIn('es').say('reason.value.tier', { tier: 'diamond' })).toBe('cliente diamond')
  })

  test('knows which keys exist', () => {
    expect(wordsIn('es').has('reason.harm.fire')).toBe(true)
    expect(wordsIn('es').has('reason.harm.unheard_of')).toBe(false)
    expect(wordsIn('es').has('constructor')).toBe(false)
  })
})

describe('writing habits', () => {
  const now = instant(Date.UTC(2026, 10, 22, 8, 4))

  test('durations name the two largest units that count, and never round up', () => {
    const { duration } = wordsIn('en')
    expect([0, 999, 45_000, 240_000, 272_000, 3_599_999, 7_800_000, 277_200_000].map(duration)).toEqual([
      '0 s',
      '0 s',
      '45 s',
      '4 min',
      '4 min',
      '59 min',
      '2 h 10 min',
      '3 d 5 h',
    ])
    expect(duration(-5_000)).toBe('0 s')
  })

  test('numbers are as each language writes them', () => {
    expect([wordsIn('en').compact(48_200), wordsIn('es').compact(48_200)]).toEqual(['48k', '48\u00a0mil'])
    expect([wordsIn('en').compact(1_234_567), wordsIn('en').number(12_345.67)]).toEqual(['1.2M', '12,345.7'])
    expect(wordsIn('en').percent(0.42)).toBe('42%')
    expect([wordsIn('en').list(['a', 'b', 'c']), wordsIn('es').anyOf(['a', 'b'])]).toEqual(['a, b and c', 'a o b'])
  })

  test('times are of the zone given, and carry the date only when it is not today there', () => {
    const words = wordsIn('en')
    expect(words.time(now, 'Europe/Madrid')).toBe('09:04')
    expect(words.when(now, 'Asia/Kathmandu', now)).toBe('13:49')
    expect(words.when(instant(now - 9.5 * 3_600_000), 'Europe/Madrid', now)).toBe('21 Nov, 23:34')
    expect(words.when(instant(now - 9.5 * 3_600_000), 'America/New_York', now)).toBe('21 Nov, 17:34')
    expect(wordsIn('es').when(instant(now - 400 * 86_400_000), 'UTC', now)).toBe('18 oct 2025, 08:04')
    expect(words.dateTime(now, 'UTC')).toBe('22 Nov 2026, 08:04')
    expect(words.day(now, 'Pacific/Kiritimati')).toBe('2026-11-22')
  })

  test('the doubled hour of autumn and the lost one of spring are read off the zone', () => {
    const words = wordsIn('en')
    expect(words.time(instant(Date.UTC(2026, 9, 25, 0, 30)), 'Europe/Madrid')).toBe('02:30')
    expect(words.time(instant(Date.UTC(2026, 9, 25, 1, 30)), 'Europe/Madrid')).toBe('02:30')
    expect(words.time(instant(Date.UTC(2026, 2, 29, 1, 30)), 'Europe/Madrid')).toBe('03:30')
  })

  test('a moment no calendar holds is still written', () => {
    for (const language of languages) {
      for (const at of [Number.NaN, -8.7e15, 8.7e15, 0]) {
        expect(wordsIn(language).when(instant(at), 'Europe/Madrid', now)).toMatch(/\d{2}:\d{2}/)
      }
    }
  })
})

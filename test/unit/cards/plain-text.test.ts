import { describe, expect, test } from 'vitest'
import { cut, cutAtWord, inPieces, oneLine, plain } from '../../../src/cards/plain-text.ts'

const family = '👨‍👩‍👧'

describe('plain text', () => {
  test('is left as it is when there is nothing to hide', () => {
    const text = '¡Qué vergüenza! 3 días sin maleta…\nمرحبا שלום 日本 <!channel> *bold* <b>x</b>'
    expect(plain(text)).toBe(text)
  })

  test('loses characters that hide, turn round or overwrite words', () => {
    expect(plain('a\u202Eb\u2066c\u200Bd\u0000e\u001B[31mf\uFEFFg\u00ADh\u2060i')).toBe('abcde[31mfghi')
    expect(plain('x\u{E0041}\u{E0042}y\u3164z')).toBe('xyz')
  })

  test('keeps the joiner that makes a family of three people, and no other', () => {
    expect(plain(family)).toBe(family)
    expect(plain('re\u200Dfund')).toBe('refund')
    expect(plain(`${family}\u200D`)).toBe(family)
    expect(plain('🏳️\u200D🌈 👩🏽\u200D🚒')).toBe('🏳️\u200D🌈 👩🏽\u200D🚒')
  })

  test('makes any line break one, and many blank lines one', () => {
    expect(plain('a\r\nb\rc\u2028d\n \n\t\n\n\ne')).toBe('a\nb\nc\nd\n\ne')
  })

  test('calms a storm of accents and mends half characters', () => {
    expect(plain(`z${'\u0301'.repeat(50)}!`)).toBe(`z${'\u0301'.repeat(4)}!`)
    expect(plain('a\uD83Db').isWellFormed()).toBe(true)
  })

  test('in one line has no breaks at all', () => {
    expect(oneLine('  María\n\n\u202E  López\t')).toBe('María López')
  })
})

describe('cutting', () => {
  test('keeps what fits and marks what does not', () => {
    expect(cut('12345', 5)).toBe('12345')
    expect(cut('123456', 5)).toBe('1234…')
  })

  test('never cuts through what a reader sees as one character', () => {
    expect(cut(family.repeat(3), 20)).toBe(`${family.repeat(2)}…`)
    expect(cut(`e\u0301`.repeat(10), 4)).toBe('e\u0301…')
  })

  test('cuts a monstrous character too, between code points', () => {
    const text = cut(`a${'\u0301'.repeat(5_000)}`, 300)
    expect(text.length).toBeLessThanOrEqual(300)
    expect(cut('😀'.repeat(100), 10).isWellFormed()).toBe(true)
  })

  test('at a word says how much is left out', () => {
    expect(cutAtWord('hello there my good friend', 20)).toEqual({ text: 'hello there my…', left: 12 })
    expect(cutAtWord('short', 20)).toEqual({ text: 'short', left: 0 })
    expect(cutAtWord('x'.repeat(50), 20).text).toBe(`${'x'.repeat(19)}…`)
  })

  test('in pieces loses nothing and breaks lines where it can', () => {
    const text = `${'first line of the draft\n'.repeat(30)}${family.repeat(40)}`
    const pieces = inPieces(text, 100)
    expect(pieces.join('')).toBe(text)
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(100)
    expect(pieces[0]?.endsWith('\n')).toBe(true)
    expect(inPieces('', 100)).toEqual([''])
  })
})

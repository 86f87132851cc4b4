import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { sealWith } from '../../../src/storage/seal.ts'

describe('a sealed token', () => {
  const old = randomBytes(32)
  const present = randomBytes(32)

  test('opens to the same text, and is different each time', () => {
    const seal = sealWith([present])
    const [one, other] = [seal.seal('xoxb-ñ', 'slack:T1:bot'), seal.seal('xoxb-ñ', 'slack:T1:bot')]
    expect(one).not.toBe(other)
    expect([seal.open(one, 'slack:T1:bot'), seal.open(other, 'slack:T1:bot')]).toEqual(['xoxb-ñ', 'xoxb-ñ'])
    expect(one).not.toContain('xoxb')
  })

  test('cannot be opened in the place of another', () => {
    const seal = sealWith([present])
    expect(() => seal.open(seal.seal('x', 'slack:T1:bot'), 'slack:T2:bot')).toThrow(/another row/)
  })

  test('that was changed anywhere is refused', () => {
    const seal = sealWith([present])
    const sealed = seal.seal('xoxb-1', 'a')
    for (let at = sealed.lastIndexOf('.') + 1; at < sealed.length - 1; at += 1) {
      const other = sealed[at] === 'A' ? 'B' : 'A'
      expect(() => seal.open(`${sealed.slice(0, at)}${other}${sealed.slice(at + 1)}`, 'a')).toThrow(/changed/)
    }
  })

  test('still opens after a new key was put in front, and says that it is old', () => {
    const sealed = sealWith([old]).seal('x', 'a')
    const rotated = sealWith([present, old])
    expect(rotated.open(sealed, 'a')).toBe('x')
    expect(rotated.isOld(sealed)).toBe(true)
    expect(rotated.isOld(rotated.seal('x', 'a'))).toBe(false)
  })

  test('whose key has left the list says what is missing', () => {
    const sealed = sealWith([old]).seal('x', 'a')
    expect(() => sealWith([present]).open(sealed, 'a')).toThrow(/TOKEN_KEY/)
    expect(() => sealWith([]).seal('x', 'a')).toThrow(/TOKEN_KEY is not set/)
  })
})

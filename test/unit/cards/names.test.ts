import { describe, expect, it } from 'vitest'
import { languageName } from '../../../src/cards/names.ts'

describe('the name of a language', () => {
  it.each([
    ['es', 'en', 'Spanish'],
    ['pt', 'es', 'portugués'],
    ['und', 'en', 'an unknown language'],
    ['und', 'es', 'un idioma desconocido'],
    ['not a tag', 'en', 'not a tag'],
  ] as const)('of %s is, to those who read %s, “%s”', (tag, reader, name) => {
    expect(languageName(tag, reader)).toBe(name)
  })
})

import { describe, expect, it } from 'vitest'
import type { BrandId, CaseId } from '../../../../src/domain/ids.ts'
import { isSameEvent, toldIn } from '../../../../src/domain/storm/same-event.ts'
import type { Storm, StormId } from '../../../../src/domain/storm/storm.ts'
import { monday } from '../../../support/case-story.ts'

const about = (...terms: readonly string[]) => ({ terms, words: terms })
const storm: Storm = {
  id: 1 as StormId,
  version: 1,
  brand: 'acme' as BrandId,
  kind: 'service',
  topic: about('ib3170', 'cancelled'),
  alsoAbout: [about('app', 'login')],
  anchor: 1 as CaseId,
  lead: 1 as CaseId,
  startedAt: monday,
  usual: 0,
  statementFrom: null,
  statement: null,
  answering: null,
  ended: null,
}
const same = (terms: readonly string[], languages: readonly string[], changes: Partial<Storm> = {}): boolean =>
  isSameEvent(
    { brand: storm.brand, kind: storm.kind, topic: about(...terms) },
    toldIn(languages),
    { ...storm, ...changes },
    toldIn(['en', 'en-GB', 'und']),
  )

describe('a spike beside a storm under way', () => {
  it('tells of the same event where it names the same flight or code', () => {
    expect(same(['hotel', 'ib3170'], ['en'])).toBe(true)
    expect(same(['cancelled', 'ib3202'], ['en'])).toBe(false)
    expect(same(['price', 'iphone15'], ['en'], { topic: about('iphone15', 'screen') })).toBe(false)
  })
  it.each([
    ['a type of aircraft', 'a320', false],
    ['a model', 's350', false],
    ['a year', '2026', false],
    ['a flight', 'ib317', true],
    ['an error', '503', true],
    ['an error with a letter', 'e1042', true],
    ['an order', '88213047', true],
  ])('knows %s, “%s”, from what happens once', (_, term, isOne) => {
    expect(same(['seats', term], ['en'], { topic: about(term, 'delay') })).toBe(isOne)
  })
  it('does so with one telling word in common where it is told in another language', () => {
    expect(same(['app', 'down'], ['es', 'es-MX'])).toBe(true)
    expect(same(['card', 'twice'], ['es'])).toBe(false)
    expect(same(['app', 'down'], ['en'])).toBe(false)
    expect(same(['app', 'down'], ['es', 'en'])).toBe(false)
    expect(same(['app', 'down'], ['und'])).toBe(false)
  })
  it('is none of it where brand or kind differ, or the storm is over', () => {
    expect(same(['hotel', 'ib3170'], ['en'], { brand: 'other' as BrandId })).toBe(false)
    expect(same(['hotel', 'ib3170'], ['en'], { kind: 'safety' })).toBe(false)
    expect(same(['hotel', 'ib3170'], ['en'], { ended: { at: monday, by: null, closes: false } })).toBe(false)
  })
})

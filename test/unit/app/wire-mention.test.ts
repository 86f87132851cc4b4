import { describe, expect, it } from 'vitest'
import { parseMention } from '../../../src/app/wire-mention.ts'
import type { SourceId } from '../../../src/domain/ids.ts'
import { instant, minuteMs } from '../../../src/domain/time.ts'
import { monday } from '../../support/case-story.ts'
import { examplePolicy } from '../../support/policy.ts'
import { wire } from '../../support/world.ts'

const now = instant(monday)
const policy = examplePolicy()
const read = (one: Readonly<Record<string, unknown>>) => parseMention(wire(one), 'x' as SourceId, policy, now)
const taken = (one: Readonly<Record<string, unknown>>) => {
  const parsed = read(one)
  if (!parsed.ok) throw new Error(`${parsed.refusal.path} ${parsed.refusal.message}`)
  return parsed.value
}
const refusal = (one: Readonly<Record<string, unknown>>) => {
  const parsed = read(one)
  return parsed.ok ? null : parsed.refusal
}
const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)
const isStorable = (value: unknown): boolean => !/\\ud[89a-f]|\\u0000/.test(JSON.stringify(value))

describe('what Postgres could not store', () => {
  it.each([
    ['a name that is cut within an emoji', { author: { name: `${'a'.repeat(199)}🔥` } }],
    ['a language that is cut within an emoji', { lang: `${'x'.repeat(34)}🔥` }],
    ['an address that is cut within an emoji', { url: `https://x.example/${'🔥'.repeat(1_200)}` }],
    ['half a surrogate pair in the text', { text: 'fire \ud800' }],
    ['half a surrogate pair deep in an unknown key', { more: { deep: ['\ud800', { '\udc00': '\0' }] } }],
    ['null characters', { text: 'fire\0', id: 'a\0', more: '\0' }],
  ])('%s is replaced, and the mention taken', (_what, one) => {
    expect(isStorable(taken(one))).toBe(true)
  })
  it('ids longer than an index row holds are refused, in whatever script', () => {
    expect(refusal({ conversationId: '字'.repeat(500) })).toEqual({
      path: 'conversationId',
      message: 'must have at most 1000 bytes in UTF-8',
    })
    expect(refusal({ id: 'a'.repeat(501) })).toMatchObject({ path: 'id' })
    expect(refusal({ id: 'a'.repeat(500), author: { id: '77' } })).toBeNull()
  })
})

describe('unknown keys', () => {
  it('are kept, the author’s too', () => {
    expect(taken({ mood: { a: [1, null, true] }, author: { location: 'Vigo' } }).extra).toEqual({
      mood: { a: [1, null, true] },
      author: { location: 'Vigo' },
    })
  })
  it('named like parts of an object’s own are data and nothing else', () => {
    const one = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}') as Record<
      string,
      unknown
    >
    expect(Object.keys(taken(one).extra ?? {})).toContain('constructor')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
  it.each([33, 10_000, 300_000])('nested %d deep are refused by name', (depth) => {
    expect(refusal({ more: nested(depth) })).toEqual({ path: 'more', message: 'must not be nested more than 32 deep' })
  })
  it('nested 32 deep are kept', () => {
    expect(taken({ more: nested(32) }).extra).toEqual({ more: nested(32) })
  })
})

describe('times', () => {
  it.each([
    ['2026-11-22T09:00:00Z', '2026-11-22T09:00:00.000Z'],
    ['2026-11-22T09:00:00.123456+01:00', '2026-11-22T08:00:00.123Z'],
    ['2026-11-22T09:00:00+0100', '2026-11-22T08:00:00.000Z'],
    ['2026-11-22 09:00', '2026-11-22T09:00:00.000Z'],
    ['2026-11-22', '2026-11-22T00:00:00.000Z'],
    ['1970-01-01T00:00:00Z', '1970-01-01T00:00:00.000Z'],
  ])('%s is %s, wherever this machine stands', (text, expected) => {
    expect(new Date(taken({ author: { createdAt: text } }).author.createdAt ?? 0).toISOString()).toBe(expected)
  })
  it.each(['5', '22/11/2026', 'yesterday', '', '2026-13-01', '-271821-04-20T00:00:00Z', '+275760-09-13'])(
    '“%s” is none',
    (text) => {
      expect(refusal({ publishedAt: text })).toEqual({
        path: 'publishedAt',
        message: 'must be an ISO 8601 date and time, like 2026-11-22T09:00:00Z',
      })
    },
  )
  it('to come count as now or soon, so that what follows is not older', () => {
    const one = taken({
      publishedAt: '2100-01-01T00:00:00Z',
      editedAt: '2100-01-01T00:00:00Z',
      engagement: { at: '2100-01-01T00:00:00Z' },
    })
    expect([one.publishedAt, one.engagement.at]).toEqual([now, now])
    expect(one.editedAt).toBe(now + 5 * minuteMs)
    expect(one.extra).toEqual({ claimedPublishedAt: '2100-01-01T00:00:00.000Z' })
  })
})

describe('numbers', () => {
  it.each([-1, 1.5, 1e300, '7'])('%s is no count', (followers) => {
    expect(refusal({ author: { followers } })?.path).toBe('author.followers')
  })
  it('past 2^53 are no ids', () => {
    expect(refusal({ id: 2 ** 60 })).toEqual({ path: 'id', message: 'must be a string (or a whole number below 2^53)' })
  })
})

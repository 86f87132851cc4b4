import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { parseMention } from '../../../src/app/wire-mention.ts'
import { type SampleMention, script, startSampleDay } from '../../../src/demo/sample-day.ts'
import type { SourceId } from '../../../src/domain/ids.ts'
import { instant } from '../../../src/domain/time.ts'
import { silentLog } from '../../support/database.ts'
import { examplePolicy } from '../../support/policy.ts'

const start = Date.UTC(2026, 10, 22, 9)
const tenMinutes = 10 * 60_000

beforeEach(() => {
  vi.useFakeTimers({ now: start })
})
afterEach(() => {
  vi.useRealTimers()
})

const aDay = (answer: string | null | Error = null) => {
  const sent: SampleMention[] = []
  const day = startSampleDay({
    send: async (mention) => {
      sent.push(mention)
      if (answer instanceof Error) throw answer
      return answer
    },
    now: Date.now,
    log: silentLog,
  })
  return { day, sent }
}
const wholeDay = async (): Promise<SampleMention[]> => {
  const { day, sent } = aDay()
  day.play()
  await vi.advanceTimersByTimeAsync(tenMinutes)
  return sent
}
const told = (sent: readonly SampleMention[], id: string) => sent.filter((one) => one.id.endsWith(`-${id}`))

describe('the sample day', () => {
  test('begins with the gravest at once, and ends within ten minutes', async () => {
    const { day, sent } = aDay()
    expect(day.status()).toEqual({ playing: false, sent: 0, total: script.length })
    day.play()
    await vi.advanceTimersByTimeAsync(0)
    expect(sent.map(({ text }) => text)).toEqual([expect.stringContaining('caught fire')])
    expect(day.status()).toEqual({ playing: true, sent: 1, total: script.length })
    await vi.advanceTimersByTimeAsync(tenMinutes)
    expect(day.status()).toEqual({ playing: false, sent: script.length, total: script.length })
  })

  test('tells only what the wire takes', async () => {
    const policy = examplePolicy()
    for (const mention of await wholeDay()) {
      const parsed = parseMention(mention, mention.source as SourceId, policy, instant(Date.now()))
      expect(parsed.ok ? null : [mention.id, parsed.refusal]).toBeNull()
    }
  })

  test('is another day each time', async () => {
    const ids = (mentions: readonly SampleMention[]) => new Set(mentions.map(({ source, id }) => `${source} ${id}`))
    const [first, second] = [ids(await wholeDay()), ids(await wholeDay())]
    expect([...first].filter((id) => second.has(id))).toEqual([])
  })

  test('is not begun twice at once', async () => {
    const { day, sent } = aDay()
    day.play()
    day.play()
    await vi.advanceTimersByTimeAsync(tenMinutes)
    expect(sent).toHaveLength(script.length)
  })

  test('tells a post that spreads again, with more each time and nothing else changed', async () => {
    const fire = told(await wholeDay(), 'fire')
    const shares = fire.map(({ engagement }) => (engagement as { shares: number }).shares)
    expect(shares.length).toBeGreaterThan(3)
    expect(shares).toEqual(shares.toSorted((one, other) => one - other))
    expect(new Set(fire.map(({ text, publishedAt }) => `${String(publishedAt)} ${String(text)}`)).size).toBe(1)
  })

  test('has an author follow up in the same conversation, and a share with one of its own', async () => {
    const sent = await wholeDay()
    const conversations = ['bag-1', 'bag-2', 'bag-3'].map((id) => told(sent, id)[0]?.['conversationId'])
    expect(new Set(conversations).size).toBe(1)
    const [share] = told(sent, 'fire-share-1')
    expect(share).toMatchObject({ kind: 'share', inReplyTo: told(sent, 'fire')[0]?.id, conversationId: share?.id })
  })

  test('has one post edited and one deleted', async () => {
    const sent = await wholeDay()
    const edited = told(sent, 'dog').at(-1)
    expect(String(edited?.['text'])).toContain('found')
    expect(Date.parse(String(edited?.['editedAt']))).toBeGreaterThan(start)
    expect(told(sent, 'borrado').at(-1)).toMatchObject({ deleted: true })
  })

  test.each([['refused'], [new Error('the database is away')]])(
    'goes on when a mention is answered %s',
    async (answer) => {
      const { day, sent } = aDay(answer)
      day.play()
      await vi.advanceTimersByTimeAsync(tenMinutes)
      expect(sent).toHaveLength(script.length)
      expect(day.status().playing).toBe(false)
    },
  )

  test('stops when it is told to', async () => {
    const { day, sent } = aDay()
    day.play()
    await vi.advanceTimersByTimeAsync(0)
    day.stop()
    await vi.advanceTimersByTimeAsync(tenMinutes)
    expect(sent).toHaveLength(1)
  })
})

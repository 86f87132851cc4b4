import { expect, test } from 'vitest'
import type { SendingRate } from '../../../../src/app/ports/sending-rate.ts'
import { instant } from '../../../../src/domain/time.ts'
import { appRate, threadRates } from '../../../../src/platforms/teams/limits.ts'
import { memoryRates } from '../../../support/memory-rates.ts'

/** When each of so many requests leaves, if every one asks as soon as the one before it has left. */
const departures = async (rates: readonly SendingRate[], count: number): Promise<number[]> => {
  const { admit } = memoryRates()
  const moments: number[] = []
  let now = 1_000_000
  for (let request = 0; request < count; request += 1) {
    now += await admit(rates, instant(now))
    moments.push(now)
  }
  return moments
}
const mostWithin = (moments: readonly number[], withinMs: number): number => {
  let [most, first] = [0, 0]
  moments.forEach((at, last) => {
    while ((moments[first] ?? at) <= at - withinMs) first += 1
    most = Math.max(most, last - first + 1)
  })
  return most
}

test.each([
  { posts: 7, withinMs: 1_000 },
  { posts: 8, withinMs: 2_000 },
  { posts: 60, withinMs: 30_000 },
  { posts: 1_800, withinMs: 3_600_000 },
])('a thread never sees more than $posts requests in $withinMs ms', async ({ posts, withinMs }) => {
  expect(mostWithin(await departures(threadRates('19:care'), 4_000), withinMs)).toBeLessThanOrEqual(posts)
})

test('a thread takes a card and the lines below it at once', async () => {
  const moments = await departures(threadRates('19:care'), 5)
  expect(new Set(moments).size).toBe(1)
})

test('all of Teams never sees more than 30 requests in a second, even if the first is 150 ms late', async () => {
  const [first = 0, ...others] = await departures([appRate], 100)
  expect(mostWithin([first, ...others], 1_150)).toBeLessThanOrEqual(30)
})

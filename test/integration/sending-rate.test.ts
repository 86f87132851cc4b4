import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, expect, it, onTestFinished } from 'vitest'
import { instant } from '../../src/domain/time.ts'
import { deliveryStore } from '../../src/storage/delivery-store.ts'
import { freshDatabase } from '../support/database.ts'
import { teamsCardOf } from '../support/effects.ts'

const fresh = await freshDatabase()
afterAll(() => fresh.drop())

const script = join(import.meta.dirname, '../support/teams-sending-process.ts')

const startSender = () => {
  const said: { readonly what: string; readonly number: number }[] = []
  const child = spawn(process.execPath, [script, fresh.url], { stdio: ['ignore', 'pipe', 'inherit'] })
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [what = '', number] = line.split(' ')
    said.push({ what, number: Number(number) })
  })
  onTestFinished(() => kill(child))
  return { child, numbers: (what: string) => said.filter((one) => one.what === what).map(({ number }) => number) }
}
const kill = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'close')
}

/** The most of these moments that lie within any second. */
const mostInASecond = (moments: readonly number[]): number => {
  const sorted = moments.toSorted((a, b) => a - b)
  return Math.max(...sorted.map((from, first) => sorted.slice(first).filter((at) => at < from + 1_000).length))
}

it('two processes together send Teams no more than 30 requests a second, answers included, though one is killed', {
  timeout: 60_000,
}, async () => {
  const channels = 80
  const store = deliveryStore(fresh.sql)
  await store.enqueue(
    Array.from({ length: channels }, (_, index) => teamsCardOf(index + 1, `19:${index}`)),
    instant(Date.now()),
  )
  const [one, other] = [startSender(), startSender()]
  const all = (what: string) => [...one.numbers(what), ...other.numbers(what)]
  const both = () => Math.min(one.numbers('sent').length, other.numbers('sent').length)
  await expect.poll(both, { timeout: 20_000, interval: 10 }).toBeGreaterThan(5)
  await kill(one.child)
  const isDrained = async () => {
    const { waiting, retrying, sending } = await store.backlog()
    return waiting + retrying + sending === 0
  }
  await expect.poll(isDrained, { timeout: 40_000 }).toBe(true)
  await kill(other.child)

  expect(new Set(all('sent')).size).toBe(channels)
  expect(all('left').length).toBeGreaterThan(channels * 1.5)
  expect(mostInASecond(all('admitted'))).toBeLessThanOrEqual(30)
  // A timer may be a millisecond early; how late it is depends on the machine.
  for (const sender of [one, other]) {
    const admitted = sender.numbers('admitted').toSorted((a, b) => a - b)
    const left = sender.numbers('left').toSorted((a, b) => a - b)
    left.forEach((at, index) => expect(at).toBeGreaterThanOrEqual((admitted[index] ?? Number.POSITIVE_INFINITY) - 2))
  }
})

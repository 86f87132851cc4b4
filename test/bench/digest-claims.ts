import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CaseId, SourceId } from '../../src/domain/ids.ts'
import type { Parts } from '../../src/main/parts.ts'
import { percentiles, report } from './report.ts'

/** Sixty presses a second: as many people who never pause to read. */
const betweenMs = 16
const windowMs = 4_000
const windows = 12
const allS = (windows * windowMs) / 1_000
/** A timer fires up to so much late by itself; what is later waited for the event loop, as a press that comes in does. */
const timerMs = 1

/**
 * What a claim takes in the process that makes digests: presses come at a steady rate whether or not the one before has
 * its answer, and each counts from when it was due. The kinds of windows take turns, so that a machine that slows down
 * slows all of them.
 *
 * Two questions: a digest is made a few times a day, so the worst minute of a day is one with a digest in it; digests
 * without a pause, which no day brings, show the effect undiluted. Beside them stands a process that does nothing but
 * occupy a core, for on a machine of two that costs something whoever does it.
 */
export const claimsBesideDigests = async (parts: Parts, digest: () => Promise<void>): Promise<void> => {
  const press = await presser(parts)
  const kinds: readonly Kind[] = [
    { name: 'no digest', during: async () => {} },
    { name: 'digests without a pause', during: withoutPause(digest), promised: true },
    { name: `one digest in ${allS} s`, during: inOneWindow(digest), promised: true },
    { name: 'a core occupied by nothing', during: occupiedCore },
  ]
  const found = kinds.map((kind) => ({ ...kind, all: [] as number[], p99s: [] as number[] }))
  await steadily(press)
  for (let round = 0; round < windows; round += 1) {
    for (const [index, { during }] of kinds.entries()) {
      const window = new AbortController()
      const other = during(window.signal, round)
      const lasted = await steadily(press)
      window.abort()
      await other
      found[index]?.all.push(...lasted)
      found[index]?.p99s.push(percentiles(lasted)[1])
    }
  }
  const [quiet, ...busy] = found.map(({ name, all, promised }) => ({ name, value: percentiles(all)[1], promised }))
  if (quiet === undefined) return
  report(
    `p99 of a claim, ${found[0]?.all.length} of each`,
    busy.map(({ name, value, promised }) => ({
      name,
      value,
      unit: 'ms',
      floor: quiet,
      ...(promised && { target: 1.2 * quiet.value }),
    })),
  )
  for (const { name, all, p99s } of found) {
    const sorted = p99s.toSorted((one, other) => one - other)
    const [least = 0, middle = 0, most = 0] = [0, windows / 2, -1].map((at) => sorted.at(at))
    const [p50] = percentiles(all)
    const spread = `${least.toFixed(1)} to ${most.toFixed(1)}, median ${middle.toFixed(1)}`
    process.stdout.write(`  ${name.padEnd(26)} p50 ${p50.toFixed(1)} ms, p99 of its ${windows} windows ${spread} ms\n`)
  }
}

interface Kind {
  readonly name: string
  readonly during: During
  /** Whether the product promises that a claim does not notice. */
  readonly promised?: true
}

type During = (window: AbortSignal, round: number) => Promise<void>

const withoutPause =
  (make: () => Promise<void>): During =>
  async (window) => {
    while (!window.aborted) await make()
  }

/** In one of the windows of its kind. */
const inOneWindow =
  (make: () => Promise<void>): During =>
  async (_window, round) => {
    if (round === windows / 2) await make()
  }

/** A session of its own, as each process of Postgres has: what the scheduler shares out by session, it shares out alike. */
const occupiedCore: During = async (window) => {
  const spinning = spawn(process.execPath, ['-e', 'for (;;);'], { detached: true, stdio: 'ignore' })
  await once(window, 'abort')
  spinning.kill('SIGKILL')
}

/** What each press of a window took, in milliseconds. */
const steadily = async (press: () => Promise<void>): Promise<readonly number[]> => {
  const begins = performance.now()
  const answered: Promise<number>[] = []
  for (let due = begins; due < begins + windowMs; due += betweenMs) {
    await sleep(Math.max(0, due - performance.now()))
    const from = Math.min(performance.now(), due + timerMs)
    answered.push(press().then(() => performance.now() - from))
  }
  return Promise.all(answered)
}

/** Claims and releases in turn, through the write path, of more cases than are under way at once. */
const presser = async ({ receive, takeIn, stores, execute, policy, clock, database }: Parts) => {
  await receive(
    'x' as SourceId,
    Array.from({ length: 64 }, (_, index) => ({
      id: `claimed-${index}`,
      text: 'The charger caught fire and burned my daughter.',
      publishedAt: new Date(clock.now()).toISOString(),
      author: { id: `claimed-${index}` },
    })),
  )
  while ((await takeIn()) > 0);
  const ids = await database.sql<{ id: CaseId }[]>`select id from cases where author_id like 'claimed-%' order by id`
  const cases = await Promise.all(
    ids.map(async ({ id }) => ({ id, isFree: (await stores.cases.load(id))?.case.state.status === 'new' })),
  )
  const ana = policy.staff.find(({ id }) => id === 'ana')
  if (ana === undefined) throw new Error('no ana')
  const began = Date.now()
  let presses = 0
  return async (): Promise<void> => {
    const one = cases[presses % cases.length]
    if (one === undefined) throw new Error('no cases')
    presses += 1
    const type = one.isFree ? 'claim' : 'release'
    one.isFree = !one.isFree
    const done = await execute(one.id, { type }, { kind: 'staff', staff: ana }, `${began}:${presses}`)
    if (!done.ok) throw new Error(done.refusal.code)
  }
}

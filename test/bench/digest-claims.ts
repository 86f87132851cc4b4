import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CaseId, SourceId } from '../../src/domain/ids.ts'
import type { Parts } from '../../src/main/parts.ts'
import { type Figure, percentiles, report } from './report.ts'

/** Sixty presses a second: as many people who never pause to read. */
const betweenMs = 16
const windowMs = 4_000
const windows = 16
const minuteMs = 60_000
/** A timer fires up to so much late by itself; what is later waited for the event loop, as a press that comes in does. */
const timerMs = 1

/**
 * What a claim takes in the process that makes digests: presses come at a steady rate whether or not the one before has
 * its answer, and each counts from when it was due. The kinds of windows take turns, so that a machine that slows down
 * slows all of them.
 *
 * Two questions. A digest is made a few times a day, and the same one not twice within a minute: the worst minute of a
 * day is one with a digest in it, `digestMs` of it like the windows without a pause and the rest like those without a
 * digest. Reckoned from both it is steadier than any one digest watched for a minute would be. Digests without a pause,
 * which no day brings, show the effect undiluted; beside them stands a process that does nothing but occupy a core, for
 * on a machine of two that costs something whoever does it.
 */
export const claimsBesideDigests = async (
  parts: Parts,
  digest: () => Promise<void>,
  digestMs: number,
): Promise<void> => {
  const press = await presser(parts)
  const kinds = [
    { name: 'no digest', during: async () => {} },
    { name: 'digests without a pause', during: withoutPause(digest) },
    { name: 'a core occupied by nothing', during: occupiedCore },
  ] as const satisfies readonly Kind[]
  const found = new Map<string, readonly number[]>(kinds.map(({ name }) => [name, []]))
  await steadily(press)
  for (let round = 0; round < windows; round += 1) {
    for (const { name, during } of kinds) {
      const window = new AbortController()
      const other = during(window.signal)
      const lasted = await steadily(press)
      window.abort()
      await other
      found.set(name, [...(found.get(name) ?? []), ...lasted])
    }
  }
  const took = (kind: (typeof kinds)[number]['name']): readonly number[] => found.get(kind) ?? []
  const quiet = { name: 'no digest', value: percentiles(took('no digest'))[1] }
  const inAMinute = mixed(took('no digest'), took('digests without a pause'), digestMs / minuteMs)
  report(`p99 of a claim, ${took('no digest').length} of each`, [
    { name: 'a minute with a digest in it', value: inAMinute, unit: 'ms', floor: quiet, targetRatio: 1.2 },
    ...(['digests without a pause', 'a core occupied by nothing'] as const).map(
      (name): Figure => ({ name, value: percentiles(took(name))[1], unit: 'ms', floor: quiet }),
    ),
  ])
  for (const { name } of kinds) {
    const slow = took(name).filter((ms) => ms > 1.2 * quiet.value).length
    const share = `${((100 * slow) / took(name).length).toFixed(1)} %`
    process.stdout.write(
      `  ${name.padEnd(28)} p50 ${percentiles(took(name))[0].toFixed(1)} ms, ${share} beyond 1.2 times the quiet p99\n`,
    )
  }
}

/** The p99 of claims of which a share, 0 to 1, is spread as `busy` is and the rest as `quiet`. */
const mixed = (quiet: readonly number[], busy: readonly number[], share: number): number => {
  const weighed = [
    ...quiet.map((ms) => ({ ms, weight: (1 - share) / quiet.length })),
    ...busy.map((ms) => ({ ms, weight: share / busy.length })),
  ].toSorted((one, other) => other.ms - one.ms)
  let above = 0
  for (const { ms, weight } of weighed) {
    above += weight
    if (above > 0.01) return ms
  }
  return 0
}

interface Kind {
  readonly name: string
  readonly during: During
}

type During = (window: AbortSignal) => Promise<void>

const withoutPause =
  (make: () => Promise<void>): During =>
  async (window) => {
    while (!window.aborted) await make()
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

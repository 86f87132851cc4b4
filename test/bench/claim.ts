import { createAssessor } from '../../src/assessor/assessor.ts'
import type { CaseId, SourceId } from '../../src/domain/ids.ts'
import { assembleParts } from '../../src/main/parts.ts'
import { wallClock } from '../../src/main/wall-clock.ts'
import { examplePolicy } from '../support/policy.ts'
import { bareClaims } from './bare-claim.ts'
import { silentLog, withDatabase } from './database.ts'
import { percentiles, report } from './report.ts'

/** A claim through the write path, beside the bare transaction: lock, update, insert event. */
const rounds = 400

await withDatabase(async (database) => {
  const { sql } = database
  const policy = examplePolicy()
  const parts = assembleParts({
    database,
    policy,
    surfaces: new Set(['slack']),
    clock: wallClock,
    assessor: createAssessor(),
    log: silentLog,
    metrics: { count: () => {}, observe: () => {} },
  })
  const mentions = Array.from({ length: 64 }, (_, index) => ({
    id: `m${index}`,
    text: 'The charger caught fire and burned my daughter.',
    publishedAt: new Date().toISOString(),
    author: { id: `a${index}` },
  }))
  await parts.receive('x' as SourceId, mentions)
  while ((await parts.takeIn()) > 0);
  const cases = (await sql<{ id: CaseId }[]>`select id from cases order by id`).map((row) => row.id)
  const bare = await bareClaims(sql)
  const ana = policy.staff.find((one) => one.id === 'ana')
  if (ana === undefined) throw new Error('no ana')
  const actor = { kind: 'staff', staff: ana } as const

  /** Claims and releases in turn, so that each press changes the case. */
  const turns = new Map<CaseId, number>()
  const press = async (id: CaseId): Promise<void> => {
    const turn = turns.get(id) ?? 0
    turns.set(id, turn + 1)
    const result = await parts.execute(
      id,
      { type: turn % 2 === 0 ? 'claim' : 'release' },
      actor,
      `${id}:${turn}:${Math.random()}`,
    )
    if (!result.ok) throw new Error(result.refusal.code)
  }

  const latencies: number[] = []
  const rate = (work: (id: CaseId) => Promise<void>, connections: number) => async (): Promise<number> => {
    const startedAt = performance.now()
    await Promise.all(
      Array.from({ length: connections }, async (_, lane) => {
        for (let round = 0; round < rounds / connections; round += 1) {
          const before = performance.now()
          await work(cases[(lane * 6 + (round % 6)) % cases.length] as CaseId)
          latencies.push(performance.now() - before)
        }
      }),
    )
    return (rounds * 1_000) / (performance.now() - startedAt)
  }

  for (const warm of [bare, press]) await rate(warm, 4)()
  for (const connections of [1, 10]) {
    // In turn, so that a machine that slows down slows both.
    const floors: number[] = []
    const values: number[] = []
    for (let run = 0; run < 5; run += 1) {
      floors.push(await rate(bare, connections)())
      latencies.length = 0
      values.push(await rate(press, connections)())
    }
    const middle = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[2] ?? 0
    const floor = { name: 'bare transaction', value: middle(floors) }
    const [p50, p99] = percentiles(latencies)
    report(`Claims, ${connections} at once (p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms)`, [
      { name: 'write path', value: middle(values), unit: '/s', floor, target: floor.value * 0.5 },
    ])
  }
})

import type { Clock } from '../app/ports/clock.ts'
import { createAssessor } from '../assessor/assessor.ts'
import { type Env, environment } from '../config/env.ts'
import { loadPolicy } from '../config/policy.ts'
import { describePolicyProblem } from '../config/problem.ts'
import type { Policy } from '../domain/policy.ts'
import { assembleParts, type Parts } from '../main/parts.ts'
import { wallClock } from '../main/wall-clock.ts'
import { openStorage, type Stops } from '../main.ts'
import type { Database } from '../storage/client.ts'
import { createLog } from '../telemetry/logger.ts'
import { createMetrics } from '../telemetry/metrics.ts'
import { type CommandContext, NotReady } from './command.ts'

/** The policy, or every problem of it in words; what is merely odd is said and passed over. */
export const policyOf = async (
  env: Pick<Env, 'policyFile'>,
  { words, err }: Pick<CommandContext, 'words' | 'err'>,
  { warn = true }: { warn?: boolean } = {},
): Promise<Policy> => {
  const { record } = environment()
  const loaded = await loadPolicy(env.policyFile, record)
  if (!loaded.ok) throw new NotReady(loaded.errors.map((problem) => describePolicyProblem(problem, words)))
  for (const warning of warn ? loaded.warnings : [])
    err(words.say('cli.warning', { text: describePolicyProblem(warning, words) }))
  return loaded.policy
}

/** Where a sandbox's clock was hurried, its cases live in its time, and so does whoever asks about them. */
const clockOf = async (env: Env, { sql }: Database): Promise<Clock> => {
  if (!env.sandbox) return wallClock
  const [{ positionOf, resumed }, { clockStore }] = await Promise.all([
    import('../platforms/sandbox/clock.ts'),
    import('../storage/sandbox-store.ts'),
  ])
  const anchor = await clockStore(sql).load()
  if (anchor === null) return wallClock
  return { now: () => positionOf(resumed(anchor, wallClock.now()), wallClock.now()) }
}

/** Opens the database for one command, and closes it whatever happens. */
export const withParts = async <Value>(
  context: CommandContext,
  work: (parts: Parts) => Promise<Value>,
): Promise<Value> => {
  const env = context.env()
  const policy = await policyOf(env, context)
  // Results go to standard output; what is logged must not stand between them.
  const log = createLog({ level: env.logLevel === 'info' ? 'warn' : env.logLevel, to: 2 })
  const stops: Stops = []
  try {
    const database = await openStorage(env, log, stops)
    const parts = assembleParts({
      database,
      policy,
      surfaces: new Set([
        ...(env.slack === null ? [] : (['slack'] as const)),
        ...(env.teams === null ? [] : (['teams'] as const)),
        ...(env.sandbox ? (['sandbox'] as const) : []),
      ]),
      clock: await clockOf(env, database),
      assessor: createAssessor(),
      hasModel: env.llm !== null,
      log,
      metrics: createMetrics(),
    })
    return await work(parts)
  } finally {
    for (const stop of stops.reverse()) await stop()
  }
}

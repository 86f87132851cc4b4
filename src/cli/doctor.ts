import { createDesk } from '../app/desk.ts'
import type { Check, CheckOutcome } from '../app/ports/check.ts'
import { createAssessor } from '../assessor/assessor.ts'
import { environmentCheck, examine, policyCheck } from '../config/doctor.ts'
import { type Env, environment, readEnv, servingProblems } from '../config/env.ts'
import { loadPolicy } from '../config/policy.ts'
import type { Policy } from '../domain/policy.ts'
import type { Words } from '../locales/text.ts'
import { clockChecks } from '../main/clock-jobs.ts'
import { languageModelRoom } from '../main/language-model.ts'
import { assembleParts, newPublicationId, type Parts, wallClock } from '../main/parts.ts'
import { startPlatforms } from '../main/platforms.ts'
import { openStorage, type Stops } from '../main.ts'
import type { Database } from '../storage/client.ts'
import { createLog } from '../telemetry/logger.ts'
import { createMetrics } from '../telemetry/metrics.ts'
import type { Command } from './command.ts'

/** Looks at everything from outside in, and goes as deep as what it has found so far allows. */
export const doctor: Command = {
  name: 'doctor',
  options: {},
  run: async ({ words, out }) => {
    const { record } = environment()
    const read = readEnv(record)
    const file = read.ok ? read.env.policyFile : 'ventanilla.yaml'
    const policy = await loadPolicy(file, record)
    const stops: Stops = []
    try {
      const outer = [
        environmentCheck(read, read.ok ? servingProblems(read.env) : [], words),
        policyCheck(file, policy, words),
      ]
      const inner = read.ok ? await innerChecks(read.env, policy.ok ? policy.policy : null, words, stops) : []
      const found = await examine([...outer, ...inner], { words, write: out, colours: process.stdout.isTTY })
      return found.broken === 0 ? 0 : 1
    } finally {
      for (const stop of stops.reverse()) await stop()
    }
  },
}

const innerChecks = async (env: Env, policy: Policy | null, words: Words, stops: Stops): Promise<readonly Check[]> => {
  const log = createLog({ level: 'fatal', to: 2 })
  let database: Database
  try {
    database = await openStorage(env, log, stops)
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error)
    return [always('database', { state: 'broken', found, todo: words.say('doctor.database_todo') })]
  }
  const reached = always('database', { state: 'well', found: words.say('doctor.database_found') })
  if (policy === null) return [reached]
  const metrics = createMetrics()
  const parts = assembleParts({
    database,
    policy,
    surfaces: new Set(),
    clock: wallClock,
    assessor: createAssessor(),
    hasModel: env.llm !== null,
    log,
    metrics,
  })
  const languageModel = await languageModelRoom(env, parts)
  const desk = createDesk({ ...parts, ...parts.stores, newPublicationId, others: {} })
  const platforms = await startPlatforms({
    env: { ...env, sandbox: false },
    parts,
    desk,
    clock: wallClock,
    log,
    metrics,
    url: () => null,
  })
  return [
    reached,
    intakeCheck(parts, words),
    outboxCheck(parts, words),
    ...clockChecks(parts, words),
    ...(languageModel === null ? [] : [languageModel.check(words)]),
    ...platforms.checks,
  ]
}

const always = (name: string, outcome: CheckOutcome): Check => ({ name, run: async () => outcome })

/** Mentions that brought a defect of ours to light: they wait for a version that can read them. */
const intakeCheck = ({ stores }: Parts, words: Words): Check => ({
  name: 'intake',
  run: async () => {
    const count = await stores.mentions.countSetAside()
    if (count === 0) return { state: 'well', found: words.say('doctor.intake_found') }
    return {
      state: 'broken',
      found: words.say('doctor.intake_stuck', { count }),
      todo: words.say('doctor.intake_todo'),
    }
  },
})

/** Dead letters: what a platform refused for good, and somebody has to look at. */
const outboxCheck = ({ stores }: Parts, words: Words): Check => ({
  name: 'outbox',
  run: async () => {
    const [backlog, dead] = await Promise.all([stores.deliveries.backlog(), stores.deliveries.deadLetters(5)])
    const waiting = words.say('doctor.outbox_found', { count: backlog.waiting + backlog.retrying + backlog.sending })
    if (backlog.dead === 0) return { state: 'well', found: waiting }
    const letters = dead.map(
      (one) => `  ${one.id} ${one.kind} ${one.caseId ?? ''} ${one.queue.split(':')[0]}: ${one.why}`,
    )
    const found = [words.say('doctor.outbox_dead', { count: backlog.dead }), ...letters].join('\n')
    return { state: 'warning', found, todo: words.say('doctor.outbox_todo') }
  },
})

import { isTrial } from '../app/button-trial.ts'
import { createDesk } from '../app/desk.ts'
import type { Check, CheckOutcome } from '../app/ports/check.ts'
import type { Answer, Desk, PlatformUser } from '../app/ports/interaction.ts'
import type { Log } from '../app/ports/log.ts'
import { languageFor, whoIs } from '../app/who.ts'
import { createAssessor } from '../assessor/assessor.ts'
import { environmentCheck, examine, policyCheck } from '../config/doctor.ts'
import { parseDuration } from '../config/durations.ts'
import { type Env, environment, readEnv, servingProblems } from '../config/env.ts'
import { loadPolicy } from '../config/policy.ts'
import type { Policy } from '../domain/policy.ts'
import { minuteMs, secondMs } from '../domain/time.ts'
import { startHttp } from '../http/server.ts'
import { type Words, wordsIn } from '../locales/text.ts'
import { clockChecks } from '../main/clock-jobs.ts'
import { languageModelRoom } from '../main/language-model.ts'
import { assembleParts, newPublicationId, type Parts } from '../main/parts.ts'
import { type Platforms, startPlatforms } from '../main/platforms.ts'
import { wallClock } from '../main/wall-clock.ts'
import { openStorage, type Stops } from '../main.ts'
import type { Database } from '../storage/client.ts'
import { createLog } from '../telemetry/logger.ts'
import { createMetrics, type Telemetry } from '../telemetry/metrics.ts'
import { type Command, NotReady } from './command.ts'

/** Looks at everything from outside in, and goes as deep as what it has found so far allows. */
export const doctor: Command = {
  name: 'doctor',
  options: { wait: { type: 'string' } },
  run: async ({ values, words, out }) => {
    const trialMs = waitOf(values['wait'])
    if (trialMs === null) throw new NotReady([words.say('cli.doctor.wait')], 2)
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
      const inner = read.ok
        ? await innerChecks(read.env, policy.ok ? policy.policy : null, { words, stops, trialMs })
        : []
      const found = await examine([...outer, ...inner], { words, write: out, colours: process.stdout.isTTY })
      return found.broken === 0 ? 0 : 1
    } finally {
      for (const stop of stops.reverse()) await stop()
    }
  },
}

/** How long a button is waited for: as asked, else a minute where somebody sits at a terminal. Null: no duration. */
const waitOf = (asked: unknown): number | null =>
  typeof asked === 'string' ? parseDuration(asked) : process.stdout.isTTY ? minuteMs : 0

const innerChecks = async (
  env: Env,
  policy: Policy | null,
  { words, stops, trialMs }: { readonly words: Words; readonly stops: Stops; readonly trialMs: number },
): Promise<readonly Check[]> => {
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
  const desk = onlyTrials(createDesk({ ...parts, ...parts.stores, newPublicationId, others: {} }), policy)
  const platforms = await startPlatforms({
    env: { ...env, sandbox: false },
    parts,
    desk,
    clock: wallClock,
    log,
    metrics,
    url: () => null,
    trialMs,
  })
  stops.push(() => platforms.stop())
  if (trialMs > 0 && !(await isRunning(database))) await listen(env, platforms, { log, metrics, stops })
  return [
    reached,
    intakeCheck(parts, words),
    outboxCheck(parts, words),
    ...clockChecks(parts, words),
    ...(languageModel === null ? [] : [languageModel.check(words)]),
    ...platforms.checks(words),
  ]
}

/** A bot that runs hears of the press itself, and doctor finds it in the database; without one, doctor listens. */
const isRunning = async ({ sql }: Database): Promise<boolean> => {
  const ticked = await sql`select 1 from ticks where expires_at > ${wallClock.now() - 2 * minuteMs}::int8 limit 1`
  return ticked.length > 0
}

const listen = async (
  env: Env,
  platforms: Platforms,
  { log, metrics, stops }: { readonly log: Log; readonly metrics: Telemetry; readonly stops: Stops },
): Promise<void> => {
  try {
    const { host, port } = env
    const http = await startHttp({ host, port, routes: platforms.mounts, ready: [], metrics, log })
    stops.push(() => http.close(secondMs))
    await platforms.start()
  } catch (error) {
    // Whoever has the port hears of the press; a token that opens no socket is told by the check that waits in vain.
    log.warn('doctor_does_not_listen', { error })
  }
}

/** While doctor listens in the bot's place, its own button works; everything else has to wait for the bot. */
const onlyTrials = (desk: Desk, policy: Policy): Desk => {
  const later = async ({ by }: { readonly by: PlatformUser }): Promise<Answer> => {
    const words = wordsIn(languageFor(policy, whoIs(policy, by), null, by))
    return { kind: 'failed', text: words.say('doctor.not_started') }
  }
  return {
    interact: (interaction) => (isTrial(interaction) ? desk.interact(interaction) : later(interaction)),
    say: later,
    capture: later,
    home: (by) => desk.home(by),
  }
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

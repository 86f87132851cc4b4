import { join } from 'node:path'
import { startVentanilla } from '../main.ts'
import { createLog } from '../telemetry/logger.ts'
import { createMetrics } from '../telemetry/metrics.ts'
import { type Command } from './command.ts'
import { policyOf } from './prepare.ts'
import { untilStopped } from './until-stopped.ts'

const demoPolicy = join(import.meta.dirname, '..', 'demo', 'policy.yaml')
/** A person looks on: one message a second would be a long show. */
const paceMs = 150

export const demo: Command = {
  name: 'demo',
  options: { fresh: { type: 'boolean' }, quiet: { type: 'boolean' } },
  run: async (context) => {
    const env = context.env({ SANDBOX: '1', ...demoDefaults(process.env) })
    const policy = await policyOf(env, context)
    const log = createLog({ level: env.logLevel })
    const running = await startVentanilla({ env, policy, log, metrics: createMetrics({ ofProcess: true }), paceMs })
    context.out(context.words.say('cli.demo.ready', { url: running.url }))
    if (context.values['quiet'] !== true) running.playSampleDay()
    return untilStopped(running, log)
  },
}

const demoDefaults = (given: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> => ({
  ...(given['VENTANILLA_POLICY'] === undefined && { VENTANILLA_POLICY: demoPolicy }),
  ...(given['LOG_LEVEL'] === undefined && { LOG_LEVEL: 'warn' }),
})

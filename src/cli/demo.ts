import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { secretsOf } from '../config/secrets.ts'
import { startVentanilla } from '../main.ts'
import { createLog } from '../telemetry/logger.ts'
import { createMetrics } from '../telemetry/metrics.ts'
import type { Command } from './command.ts'
import { policyOf } from './prepare.ts'
import { untilStopped } from './until-stopped.ts'

/** A person looks on: one message a second would be a long show. */
const paceMs = 150

const defaults = {
  VENTANILLA_POLICY: join(import.meta.dirname, '..', 'demo', 'policy.yaml'),
  VENTANILLA_DATA_DIR: join('.ventanilla', 'demo'),
  LOG_LEVEL: 'warn',
}

/** All that a demo listens to: whoever tries it beside a real `.env` must not fill their database or their Slack. */
const heeded = [
  'PORT',
  'HOST',
  'LOG_LEVEL',
  'VENTANILLA_POLICY',
  'VENTANILLA_DATA_DIR',
  'LC_ALL',
  'LC_MESSAGES',
  'LANG',
] as const

export const demo: Command = {
  name: 'demo',
  options: { fresh: { type: 'boolean' }, quiet: { type: 'boolean' } },
  run: async (context) => {
    const env = context.env({ defaults, only: heeded, always: { SANDBOX: '1' } })
    if (context.values['fresh'] === true) await rm(env.dataDir, { recursive: true, force: true })
    const policy = await policyOf(env, context, { warn: false })
    const log = createLog({ level: env.logLevel, secrets: secretsOf(env, policy) })
    const metrics = createMetrics({ ofProcess: true, defect: (error) => log.error('metric_misused', { error }) })
    const running = await startVentanilla({ env, policy, log, metrics, paceMs })
    context.out(context.words.say('cli.demo.ready', { url: running.url }))
    if (context.values['quiet'] !== true) running.playSampleDay()
    return untilStopped(running, log)
  },
}

import { servingProblems } from '../config/env.ts'
import { describeEnvProblem } from '../config/problem.ts'
import { secretsOf } from '../config/secrets.ts'
import { startVentanilla } from '../main.ts'
import { createLog } from '../telemetry/logger.ts'
import { createMetrics } from '../telemetry/metrics.ts'
import { type Command, NotReady } from './command.ts'
import { policyOf } from './prepare.ts'
import { untilStopped } from './until-stopped.ts'

export const start: Command = {
  name: 'start',
  options: {},
  run: async (context) => {
    const env = context.env()
    const missing = servingProblems(env)
    if (missing.length > 0) throw new NotReady(missing.map((problem) => describeEnvProblem(problem, context.words)))
    const policy = await policyOf(env, context)
    const log = createLog({ level: env.logLevel, secrets: secretsOf(env, policy) })
    const running = await startVentanilla({
      env,
      policy,
      log,
      metrics: createMetrics({ ofProcess: true, defect: (error) => log.error('metric_misused', { error }) }),
    })
    return untilStopped(running, log)
  },
}

import { once } from 'node:events'
import type { Log } from '../app/ports/log.ts'
import type { Running } from '../main.ts'
import type { ExitCode } from './command.ts'

/** Whoever supervises us waits ten seconds before it kills. */
const graceMs = 9_000

/** Runs until it is asked to stop, then drains. A defect that nobody caught ends the process: what is due is in the database. */
export const untilStopped = async (running: Running, log: Log): Promise<ExitCode> => {
  const defect = (kind: string) => (error: unknown) => {
    log.error(kind, { error })
    process.exit(1)
  }
  process.on('unhandledRejection', defect('unhandled_rejection'))
  process.on('uncaughtException', defect('uncaught_exception'))
  const signal = await Promise.race(['SIGTERM', 'SIGINT'].map(async (name) => (await once(process, name), name)))
  log.info('stopping', { signal })
  await running.drain(graceMs)
  log.info('stopped')
  return 0
}

import type { RequestHandler } from 'express'
import type { Log } from '../app/ports/log.ts'

/** One thing without which the product cannot do its work: the database, the migrations, the schedulers. */
export interface ReadyCheck {
  readonly name: string
  /** May throw; that is not ready either. */
  isReady(): Promise<boolean>
}

/** 200 when all are well, else 503 with the names of those that are not. Why stays in the log. */
export const readiness =
  (checks: readonly ReadyCheck[], life: { readonly isDraining: boolean }, log: Log): RequestHandler =>
  async (_request, response) => {
    const results = await Promise.all(checks.map((check) => isWell(check, log)))
    const failing = [
      ...(life.isDraining ? ['draining'] : []),
      ...checks.filter((_, index) => results[index] !== true).map(({ name }) => name),
    ]
    if (failing.length === 0) response.json({ status: 'ready' })
    else response.status(503).set('Retry-After', '5').json({ status: 'not_ready', failing })
  }

/** Balancers ask every few seconds and give up soon; a database that hangs is one that is down. */
const patienceMs = 2_000

const isWell = async (check: ReadyCheck, log: Log): Promise<boolean> => {
  const late = Promise.withResolvers<false>()
  const timer = setTimeout(() => late.resolve(false), patienceMs)
  try {
    return await Promise.race([check.isReady(), late.promise])
  } catch (error) {
    log.warn('not_ready', { check: check.name, error })
    return false
  } finally {
    clearTimeout(timer)
  }
}

import { Fault } from '../../app/fault.ts'

/**
 * What the store threw, as a Fault where it is one; a defect of ours stays what it is. The sandbox's “network” is its own database: if that is away, a post is tried
 * again later, and may have been written although the answer was lost.
 */
export const toFault = (error: unknown): unknown => {
  if (error instanceof Fault) return error
  const code = codeOf(error)
  if (code === null || !isAway(code)) return error
  return new Fault('unavailable', `The sandbox's database does not answer (${code})`, {
    mayHaveHappened: !isRefusal(code),
    platform: 'sandbox',
    cause: error,
  })
}

export const notFound = (what: string): Fault =>
  new Fault('not_found', `The sandbox has no ${what}`, { platform: 'sandbox' })

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null

/** Node's socket errors, postgres.js' own, and Postgres' classes 08 (connection), 53 (resources) and 57P (shutting down). */
const isAway = (code: string): boolean => socketErrors.has(code) || /^(CONN|08|53|57P)/.test(code)
const socketErrors: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT'])

/** The connection was never made, so nothing was written. */
const isRefusal = (code: string): boolean =>
  code === 'ECONNREFUSED' || code === 'ENOENT' || code === '57P03' || code.startsWith('53')

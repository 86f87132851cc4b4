import { Fault } from '../../app/fault.ts'

/**
 * What the store threw, told as this platform's. The sandbox's “network” is our own database, and its store speaks in
 * Faults already; anything else is a defect of ours and stays what it is.
 */
export const toFault = (error: unknown): unknown =>
  error instanceof Fault && error.platform === null
    ? new Fault(error.kind, `The sandbox's messages: ${error.message}`, {
        ...(error.retryAfterMs !== null && { retryAfterMs: error.retryAfterMs }),
        mayHaveHappened: error.mayHaveHappened,
        platform: 'sandbox',
        cause: error,
      })
    : error

export const notFound = (what: string): Fault =>
  new Fault('not_found', `The sandbox has no ${what}`, { platform: 'sandbox' })

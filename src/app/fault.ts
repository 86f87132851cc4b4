export const faultKinds = ['rate_limited', 'unavailable', 'unauthorized', 'forbidden', 'not_found', 'invalid'] as const
export type FaultKind = (typeof faultKinds)[number]

/**
 * Something outside did not do what we asked. `rate_limited` and `unavailable` are tried again; the rest go to the
 * dead letters, where an operator sees them. Anything thrown that is not a Fault is a defect of ours.
 */
export class Fault extends Error {
  override readonly name = 'Fault'
  readonly kind: FaultKind
  readonly retryAfterMs: number | null
  /** Whether the other side may have done it all the same: a post that timed out may stand in the channel. */
  readonly mayHaveHappened: boolean
  readonly platform: string | null

  constructor(
    kind: FaultKind,
    message: string,
    detail: { retryAfterMs?: number; mayHaveHappened?: boolean; platform?: string; cause?: unknown } = {},
  ) {
    super(message, { cause: detail.cause })
    this.kind = kind
    this.retryAfterMs = detail.retryAfterMs ?? null
    this.mayHaveHappened = detail.mayHaveHappened ?? false
    this.platform = detail.platform ?? null
  }
}

export const isRetryable = (error: unknown): error is Fault =>
  error instanceof Fault && (error.kind === 'rate_limited' || error.kind === 'unavailable')

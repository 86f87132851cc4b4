import { Fault, type FaultKind } from '../../app/fault.ts'
import { type TextKey, wordsIn } from '../../locales/text.ts'

/** The connector's answer that was not a success. Thrown by our own HTTP client, so the SDK's retries never see it. */
export class ConnectorRefusal extends Error {
  override readonly name = 'ConnectorRefusal'
  readonly status: number
  /** `BotNotInConversationRoster`, `MessageSizeTooBig` …; empty when the body named none. */
  readonly code: string
  readonly retryAfterMs: number | null

  constructor(status: number, code: string, retryAfterMs: number | null) {
    super(`The Teams connector answered ${status}${code === '' ? '' : ` ${code}`}`)
    this.status = status
    this.code = code
    this.retryAfterMs = retryAfterMs
  }
}

/** The connector did not answer. `sent`: the request may have arrived all the same. */
export class ConnectorSilence extends Error {
  override readonly name = 'ConnectorSilence'
  readonly sent: boolean

  constructor(sent: boolean, cause: unknown) {
    super(sent ? 'The Teams connector did not answer' : 'The Teams connector could not be reached', { cause })
    this.sent = sent
  }
}

/** No token for the connector: the registration is wrong, or Entra is out of reach. */
export class NoToken extends Error {
  override readonly name = 'NoToken'
  readonly temporary: boolean

  constructor(temporary: boolean, cause: unknown) {
    super('Entra gave no token for the Teams connector', { cause })
    this.temporary = temporary
  }
}

/**
 * What a failed call means for the delivery behind it.
 * `writes`: the call was to put something new there, so a lost answer may hide a post.
 */
export const faultOf = (error: unknown, writes: boolean): Fault => {
  if (error instanceof Fault) return error
  if (error instanceof ConnectorRefusal) return ofRefusal(error, writes)
  if (error instanceof ConnectorSilence)
    return new Fault('unavailable', error.message, {
      mayHaveHappened: writes && error.sent,
      platform: 'teams',
      cause: error,
    })
  if (error instanceof NoToken)
    return error.temporary
      ? new Fault('unavailable', 'Entra could not be reached for a Teams token', { platform: 'teams', cause: error })
      : new Fault('unauthorized', `${error.message}${mend(error)}`, {
          platform: 'teams',
          cause: error,
        })
  throw error
}

const ofRefusal = (refusal: ConnectorRefusal, writes: boolean): Fault => {
  const kind = kindOf(refusal)
  const lost = refusal.status >= 500 && refusal.status !== 503
  return new Fault(kind, `${refusal.message}${mend(refusal)}`, {
    ...(refusal.retryAfterMs !== null && { retryAfterMs: refusal.retryAfterMs }),
    // A gateway that timed out may have handed the post on; 429, 412 and 503 say that it did not.
    mayHaveHappened: writes && lost,
    platform: 'teams',
    cause: refusal,
  })
}

const kindOf = ({ status, code }: ConnectorRefusal): FaultKind => {
  if (goneCodes.has(code)) return 'not_found'
  if (status === 429) return 'rate_limited'
  // learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit asks to try 412, 502 and 504 again.
  if (status === 412 || status === 408 || status >= 500) return 'unavailable'
  if (status === 401) return 'unauthorized'
  if (status === 403) return 'forbidden'
  if (status === 404 || status === 410) return 'not_found'
  return 'invalid'
}

const goneCodes: ReadonlySet<string> = new Set([
  'ActivityNotFoundInConversation',
  'ConversationNotFound',
  'MessageNotFound',
])

/** What an operator can do about it, as a text of the locale; null where nothing is known to help. */
export const mendOf = (error: unknown): TextKey | null => {
  if (error instanceof Fault) return mendOf(error.cause)
  if (error instanceof NoToken) return error.temporary ? null : 'doctor.teams.mend.credentials'
  if (!(error instanceof ConnectorRefusal)) return null
  const { status, code } = error
  if (code === 'BotNotInConversationRoster') return 'doctor.teams.mend.not_installed'
  if (code === 'ConversationBlockedByUser') return 'doctor.teams.mend.blocked'
  if (code === 'BotDisabledByAdmin' || code === 'ForbiddenOperationException') return 'doctor.teams.mend.switched_off'
  if (status === 401) return 'doctor.teams.mend.credentials'
  if (status === 403) return 'doctor.teams.mend.may_not_post'
  if (status === 413 || code === 'MessageSizeTooBig') return 'doctor.teams.mend.too_large'
  return null
}

/** Logs and dead letters are in English. */
const mend = (error: unknown): string => {
  const key = mendOf(error)
  return key === null ? '' : `: ${wordsIn('en').say(key)}`
}

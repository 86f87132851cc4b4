import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api'
import { Fault, type FaultKind } from '../../app/fault.ts'
import { type TextKey, wordsIn } from '../../locales/text.ts'

/**
 * What went wrong at Slack, in our own words. A defect of ours (a TypeError, say) is handed back as it is.
 * `doing` names the method and the place, never a text: `chat.postMessage in C0CARE`.
 */
export const faultOf = (error: unknown, doing: string): unknown => {
  const because = (kind: FaultKind, why: string, detail: { retryAfterMs?: number; mayHaveHappened?: boolean } = {}) =>
    new Fault(kind, `Slack, ${doing}: ${why}`, { ...detail, platform: 'slack', cause: error })

  if (error instanceof Fault) return error
  if (error instanceof WebAPIRateLimitedError) {
    return because('rate_limited', 'too many requests', { retryAfterMs: error.retryAfter * 1_000 })
  }
  if (error instanceof WebAPIPlatformError) {
    const code = error.data.error
    const kind = kinds[code]
    if (kind === 'rate_limited') {
      const seconds = error.data.response_metadata?.retryAfter
      return because(kind, code, seconds === undefined ? {} : { retryAfterMs: seconds * 1_000 })
    }
    if (kind !== undefined) return because(kind, `${code}${mend(code)}`, { mayHaveHappened: unsure.has(code) })
    // Where Slack's edge answers with a page in place of JSON, the SDK takes the page for the error code.
    if (!/^[a-z0-9_.]{1,80}$/.test(code)) return because('unavailable', 'no JSON', { mayHaveHappened: true })
    return because('invalid', code)
  }
  if (error instanceof WebAPIHTTPError) {
    const clientsFault = error.statusCode >= 400 && error.statusCode < 500
    return clientsFault
      ? because('invalid', `HTTP ${error.statusCode}`)
      : because('unavailable', `HTTP ${error.statusCode}`, { mayHaveHappened: true })
  }
  if (error instanceof WebAPIRequestError) return because('unavailable', ...lost(error.original))
  // The time ran out, or the connection broke, while the answer was being read: the SDK does not wrap that.
  if (isLostAnswer(error)) return because('unavailable', ...lost(error))
  return error
}

/** Runs one call of Slack's API. @throws Fault */
export const asking = async <Answer>(doing: string, call: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await call()
  } catch (error) {
    throw faultOf(error, doing)
  }
}

/** Slack's own word for what went wrong, `invalid_blocks`; null if it did not come from Slack. */
export const slackErrorOf = (error: unknown): string | null => {
  const cause = error instanceof Fault ? error.cause : error
  return cause instanceof WebAPIPlatformError ? cause.data.error : null
}

/** What an operator can do about it, as a text of the locale; null where nothing is known to help. */
export const mendOf = (error: unknown): TextKey | null => {
  const code = slackErrorOf(error)
  return code === null ? null : keyOf(code)
}

/** Whether the token itself is no good any more; another call with it is pointless. */
export const isDeadToken = (error: unknown): boolean => {
  const code = slackErrorOf(error)
  return code !== null && kinds[code] === 'unauthorized'
}

/** docs.slack.dev/reference/methods/chat.postMessage#errors and those of the other methods we call. */
const kinds: Readonly<Record<string, FaultKind>> = {
  ratelimited: 'rate_limited',
  rate_limited: 'rate_limited',
  message_limit_exceeded: 'rate_limited',

  fatal_error: 'unavailable',
  internal_error: 'unavailable',
  service_unavailable: 'unavailable',
  request_timeout: 'unavailable',
  team_added_to_org: 'unavailable',
  two_factor_setup_required: 'forbidden',

  invalid_auth: 'unauthorized',
  not_authed: 'unauthorized',
  account_inactive: 'unauthorized',
  token_expired: 'unauthorized',
  token_revoked: 'unauthorized',
  team_access_not_granted: 'unauthorized',
  org_login_required: 'unauthorized',
  invalid_refresh_token: 'unauthorized',

  channel_not_found: 'forbidden',
  not_in_channel: 'forbidden',
  is_archived: 'forbidden',
  is_inactive: 'forbidden',
  restricted_action: 'forbidden',
  restricted_action_read_only_channel: 'forbidden',
  restricted_action_thread_only_channel: 'forbidden',
  restricted_action_thread_locked: 'forbidden',
  restricted_action_non_threadable_channel: 'forbidden',
  missing_scope: 'forbidden',
  no_permission: 'forbidden',
  access_denied: 'forbidden',
  ekm_access_denied: 'forbidden',
  as_user_not_supported: 'forbidden',
  messages_tab_disabled: 'forbidden',
  user_not_found: 'forbidden',
  users_not_found: 'forbidden',
  user_not_visible: 'forbidden',
  user_disabled: 'forbidden',
  cannot_dm_bot: 'forbidden',
  not_enabled: 'forbidden',

  message_not_found: 'not_found',
  cant_update_message: 'not_found',
  edit_window_closed: 'not_found',
  thread_not_found: 'not_found',
  view_not_found: 'not_found',
  not_found: 'not_found',
}

/** “It's possible some aspect of the operation succeeded before the error was raised.” */
const unsure = new Set(['fatal_error', 'internal_error', 'service_unavailable'])

/** Logs and dead letters are in English. */
const mend = (code: string): string => {
  const key = keyOf(code)
  return key === null ? '' : `: ${wordsIn('en').say(key)}`
}

const keyOf = (code: string): TextKey | null => {
  const key = `doctor.slack.mend.${code}`
  return wordsIn('en').has(key) ? key : null
}

const isLostAnswer = (error: unknown): error is Error =>
  error instanceof Error &&
  (error.name === 'TimeoutError' || error.name === 'AbortError' || error.message === 'terminated')

/** A connection that was never made cannot have carried anything. */
const neverArrived = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

const lost = (error: Error): [why: string, detail: { mayHaveHappened: boolean }] => {
  const code = codesOf(error)
  return [
    `no answer (${code[0] ?? error.name})`,
    { mayHaveHappened: code.length === 0 || !code.every((one) => neverArrived.has(one)) },
  ]
}

/** `fetch` hides the reason in a chain of causes, and in an AggregateError where it tried several addresses. */
const codesOf = (error: unknown): string[] => {
  if (!(error instanceof Error)) return []
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : []
  const inner = error instanceof AggregateError ? error.errors.flatMap(codesOf) : codesOf(error.cause)
  return inner.length > 0 ? inner : own
}

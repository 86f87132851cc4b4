import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api'
import { describe, expect, test } from 'vitest'
import { Fault } from '../../../../src/app/fault.ts'
import { faultOf, isDeadToken, slackErrorOf } from '../../../../src/platforms/slack/fault.ts'

const said = (error: string, more: object = {}) =>
  new WebAPIPlatformError({ ok: false, error, response_metadata: {}, ...more })
const withCode = (code: string, cause?: Error): Error =>
  Object.assign(new TypeError('fetch failed', { cause }), { code })

describe('what Slack answers becomes', () => {
  test.each<[unknown, object]>([
    [new WebAPIRateLimitedError(30), { kind: 'rate_limited', retryAfterMs: 30_000, mayHaveHappened: false }],
    [said('ratelimited', { response_metadata: { retryAfter: 3 } }), { kind: 'rate_limited', retryAfterMs: 3_000 }],
    [said('internal_error'), { kind: 'unavailable', mayHaveHappened: true }],
    [said('fatal_error'), { kind: 'unavailable', mayHaveHappened: true }],
    [said('request_timeout'), { kind: 'unavailable', mayHaveHappened: false }],
    [said('token_expired'), { kind: 'unauthorized' }],
    [said('account_inactive'), { kind: 'unauthorized' }],
    [said('channel_not_found'), { kind: 'forbidden' }],
    [said('is_archived'), { kind: 'forbidden' }],
    [said('message_not_found'), { kind: 'not_found' }],
    [said('cant_update_message'), { kind: 'not_found' }],
    [said('msg_blocks_too_long'), { kind: 'invalid' }],
    [said('an_error_of_next_year'), { kind: 'invalid' }],
    [said('<html>Bad gateway</html>'), { kind: 'unavailable', mayHaveHappened: true }],
    [new WebAPIHTTPError(503, 'Unavailable', {}, ''), { kind: 'unavailable', mayHaveHappened: true }],
    [new WebAPIHTTPError(400, 'Bad Request', {}, ''), { kind: 'invalid', mayHaveHappened: false }],
  ])('%s → %o', (error, expected) => {
    expect(faultOf(error, 'chat.postMessage in C0CARE')).toMatchObject({ ...expected, platform: 'slack' })
  })
})

describe('a lost connection', () => {
  test.each<[string, Error, boolean]>([
    ['was refused', withCode('X', withCode('ECONNREFUSED')), false],
    ['found no host', withCode('X', withCode('ENOTFOUND')), false],
    [
      'was refused on every address',
      new TypeError('fetch failed', { cause: new AggregateError([withCode('ECONNREFUSED'), withCode('ENETUNREACH')]) }),
      false,
    ],
    ['was reset', withCode('X', withCode('ECONNRESET')), true],
    ['was closed by the other side', withCode('X', withCode('UND_ERR_SOCKET')), true],
    ['took too long', Object.assign(new Error('timeout'), { name: 'TimeoutError' }), true],
  ])('that %s', (_, original, mayHaveHappened) => {
    expect(faultOf(new WebAPIRequestError(original), 'x')).toMatchObject({ kind: 'unavailable', mayHaveHappened })
  })

  test('that took too long while the answer was read, which the SDK does not wrap', () => {
    expect(faultOf(Object.assign(new Error('aborted'), { name: 'TimeoutError' }), 'x')).toMatchObject({
      mayHaveHappened: true,
    })
  })
})

test('a defect of ours stays what it is', () => {
  const defect = new TypeError('x is not a function')
  expect(faultOf(defect, 'x')).toBe(defect)
})

test('the message says where and what to do', () => {
  const fault = faultOf(said('not_in_channel'), 'chat.postMessage in C0CARE') as Fault
  expect(fault.message).toBe('Slack, chat.postMessage in C0CARE: not_in_channel: invite the bot to the channel')
  expect(slackErrorOf(fault)).toBe('not_in_channel')
})

test('a token that is dead is told from a token that may not', () => {
  expect(isDeadToken(faultOf(said('token_revoked'), 'x'))).toBe(true)
  expect(isDeadToken(faultOf(said('missing_scope'), 'x'))).toBe(false)
  expect(isDeadToken(new Fault('unauthorized', 'of another kind'))).toBe(false)
})

import { describe, expect, test } from 'vitest'
import { Fault } from '../../../../src/app/fault.ts'
import { isOutOfReach } from '../../../../src/platforms/teams/connector-http.ts'
import { ConnectorRefusal, ConnectorSilence, faultOf, NoToken } from '../../../../src/platforms/teams/fault.ts'

describe('a failed call to Teams', () => {
  test.each([
    [429, '', 'rate_limited', false],
    [412, 'PreconditionFailed', 'unavailable', false],
    [500, '', 'unavailable', true],
    [502, '', 'unavailable', true],
    [503, '', 'unavailable', false],
    [504, '', 'unavailable', true],
    [401, '', 'unauthorized', false],
    [403, 'BotNotInConversationRoster', 'forbidden', false],
    [404, 'ConversationNotFound', 'not_found', false],
    [400, 'ActivityNotFoundInConversation', 'not_found', false],
    [413, 'MessageSizeTooBig', 'invalid', false],
    [400, 'BadSyntax', 'invalid', false],
    [302, '', 'invalid', false],
  ] as const)('%s %s is %s', (status, code, kind, mayHaveHappened) => {
    const fault = faultOf(new ConnectorRefusal(status, code, status === 429 ? 2_000 : null), true)
    expect(fault).toMatchObject({
      kind,
      mayHaveHappened,
      platform: 'teams',
      retryAfterMs: status === 429 ? 2_000 : null,
    })
  })

  test('an edit that may have happened can simply be made again', () => {
    expect(faultOf(new ConnectorRefusal(502, '', null), false).mayHaveHappened).toBe(false)
    expect(faultOf(new ConnectorSilence(true, null), false).mayHaveHappened).toBe(false)
  })

  test('silence after sending may hide a post; a connection never made does not', () => {
    expect(faultOf(new ConnectorSilence(true, null), true)).toMatchObject({
      kind: 'unavailable',
      mayHaveHappened: true,
    })
    expect(faultOf(new ConnectorSilence(false, null), true)).toMatchObject({
      kind: 'unavailable',
      mayHaveHappened: false,
    })
  })

  test('no token says which settings to look at, unless Entra is out of reach', () => {
    expect(faultOf(new NoToken(false, null), true)).toMatchObject({ kind: 'unauthorized' })
    expect(faultOf(new NoToken(false, null), true).message).toContain('TEAMS_APP_PASSWORD')
    expect(faultOf(new NoToken(true, null), true)).toMatchObject({ kind: 'unavailable' })
  })

  test.each([
    ['Entra is down', true, { status: 503 }],
    ['no name is found', true, { code: 'ENOTFOUND' }],
    ['MSAL had no answer', true, { errorCode: 'network_error' }],
    ['the machine’s identity service does not answer', true, managedIdentity('Network unreachable. Message: …')],
    ['the machine has no such identity', false, managedIdentity('The requested identity has not been assigned')],
    ['the secret has run out', false, { errorCode: 'invalid_client', status: 401 }],
    ['nothing is known', false, null],
  ])('no token as %s: tried again is %s', (_why, outOfReach, error) => {
    expect(isOutOfReach(error)).toBe(outOfReach)
  })

  test('a defect of ours stays one', () => {
    const fault = new Fault('invalid', 'x')
    expect(faultOf(fault, true)).toBe(fault)
    expect(() => faultOf(new TypeError('oops'), true)).toThrow(TypeError)
  })
})

/** What `@azure/identity` throws once every kind of credential it knows was tried. */
function managedIdentity(why: string): object {
  const unavailable = (message: string) => Object.assign(new Error(message), { name: 'CredentialUnavailableError' })
  const errors = ['EnvironmentCredential is unavailable.', `ManagedIdentityCredential: ${why}`, 'No Azure CLI.']
  return Object.assign(new Error('failed'), { name: 'AggregateAuthenticationError', errors: errors.map(unavailable) })
}

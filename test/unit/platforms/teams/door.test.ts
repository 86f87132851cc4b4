import { describe, expect, test } from 'vitest'
import { isLoopback, isLoopbackHost } from '../../../../src/platforms/teams/loopback.ts'
import { tokenClaims } from '../../../../src/platforms/teams/token-gate.ts'

const nowMs = Date.UTC(2026, 10, 22)
const expected = { issuer: 'https://api.botframework.com', appId: 'app', serviceUrl: 'https://smba.example/' }
const claims = { iss: expected.issuer, aud: 'app', serviceurl: expected.serviceUrl, exp: nowMs / 1_000 + 60 }
const token = (payload: object, header: object = { alg: 'RS256', kid: 'k' }): string =>
  `Bearer ${[header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.c2ln`

describe('the token gate', () => {
  test('lets a token through to be verified that claims what it must', () => {
    expect(tokenClaims(token(claims), expected, nowMs)).toBe('plausible')
    expect(tokenClaims(token({ ...claims, exp: nowMs / 1_000 - 120 }), expected, nowMs)).toBe('plausible')
  })

  test.each([
    ['no header', undefined],
    ['another scheme', 'Basic eDp5'],
    ['garbage', 'Bearer a.b.c'],
    ['no signature', token(claims).replace(/c2ln$/, '')],
    ['algorithm none', token(claims, { alg: 'none', kid: 'k' })],
    ['a shared secret', token(claims, { alg: 'HS256', kid: 'k' })],
    ['no key id', token(claims, { alg: 'RS256' })],
    ['another issuer', token({ ...claims, iss: 'https://sts.windows.net/x/' })],
    ['another audience', token({ ...claims, aud: 'other' })],
    ['another server', token({ ...claims, serviceurl: 'https://evil.example/' })],
    ['no server, as emulator and skill tokens', token({ ...claims, serviceurl: undefined })],
    ['expired beyond the skew', token({ ...claims, exp: nowMs / 1_000 - 301 })],
    ['not yet valid', token({ ...claims, nbf: nowMs / 1_000 + 301 })],
  ])('refuses %s', (_name, authorization) => {
    expect(tokenClaims(authorization, expected, nowMs)).toBe('refused')
  })
})

describe('loopback', () => {
  test.each(['127.0.0.1', '127.9.9.9', '::1', '[::1]', 'localhost', '::ffff:127.0.0.1'])(
    '%s is this machine',
    (host) => {
      expect(isLoopback(host)).toBe(true)
    },
  )
  test.each(['0.0.0.0', '::', '10.0.0.1', 'localhost.evil.example', '127.0.0.1.evil.example', ''])(
    '%s is not',
    (host) => {
      expect(isLoopback(host)).toBe(false)
    },
  )
  test('a port does not matter', () => {
    expect(isLoopbackHost('127.0.0.1:3000')).toBe(true)
    expect(isLoopbackHost('[::1]:3000')).toBe(true)
    expect(isLoopbackHost('evil.example:3000')).toBe(false)
  })
})

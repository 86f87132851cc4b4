import { describe, expect, test } from 'vitest'
import { type Caller, refusalOf } from '../../../../src/platforms/sandbox/guard.ts'

const ownPage: Caller = {
  method: 'POST',
  path: '/sandbox/press',
  remote: '127.0.0.1',
  host: '127.0.0.1:3000',
  origin: 'http://127.0.0.1:3000',
  site: 'same-origin',
  contentType: 'application/json; charset=utf-8',
}
const opening: Caller = { ...ownPage, method: 'GET', path: '/', origin: null, site: 'none', contentType: '' }
const reading: Caller = { ...opening, path: '/sandbox/world?as=ana', site: 'same-origin' }

describe('who may speak to the sandbox', () => {
  test.each<[string, Caller]>([
    ['the page sends something', ownPage],
    ['the page is opened', opening],
    ['the page is opened by a link on another site', { ...opening, site: 'cross-site' }],
    ['the page reads', reading],
    ['it is opened as localhost', { ...opening, host: 'localhost:3000' }],
    ['it is opened by IPv6', { ...opening, host: '[::1]:3000', remote: '::1' }],
    ['IPv4 arrives on a socket for both', { ...opening, remote: '::ffff:127.0.0.1' }],
    ['a program on this machine reads', { ...reading, site: null }],
  ])('%s: let in', (_what, caller) => {
    expect(refusalOf(caller)).toBeNull()
  })

  test.each<[string, Caller, number]>([
    ['somebody on the network', { ...opening, remote: '192.168.1.20' }, 403],
    ['somebody on the network who claims to be here', { ...ownPage, remote: '10.0.0.5' }, 403],
    ['an address that only begins like ours', { ...opening, remote: '127.0.0.1.evil.example' }, 403],
    ['a foreign name that points to this machine', { ...opening, host: 'evil.example:3000' }, 403],
    ['a name that ends in ours', { ...opening, host: 'evil-localhost' }, 403],
    ['a name that begins like ours', { ...opening, host: '127.0.0.1.evil.example:3000' }, 403],
    ['no Host', { ...opening, host: '' }, 403],
    ['another site that sends', { ...ownPage, origin: 'https://evil.example', site: 'cross-site' }, 403],
    ['another port of this machine that sends', { ...ownPage, origin: 'http://127.0.0.1:8080' }, 403],
    ['a sandboxed frame that sends', { ...ownPage, origin: 'null' }, 403],
    ['a sender without Origin', { ...ownPage, origin: null }, 403],
    ['another site that reads', { ...reading, site: 'cross-site' }, 403],
    ['another port of this machine that reads', { ...reading, site: 'same-site' }, 403],
    ['another site that listens', { ...reading, origin: 'https://evil.example' }, 403],
    [
      'a form, which needs no permission to be sent',
      { ...ownPage, contentType: 'application/x-www-form-urlencoded' },
      415,
    ],
    ['plain text, which needs none either', { ...ownPage, contentType: 'text/plain' }, 415],
    ['JSON in name only', { ...ownPage, contentType: 'application/jsonx' }, 415],
  ])('%s: refused', (_what, caller, status) => {
    expect(refusalOf(caller)?.status).toBe(status)
  })
})

import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Stands in for Microsoft's token service: an OpenID document, its keys, and tokens signed with them for real. */
export interface Authority {
  readonly issuer: string
  readonly openIdMetadataUrl: string
  token(changes?: TokenChanges): string
  /** From now on the keys cannot be read. */
  goDown(): void
  close(): Promise<void>
}

export interface TokenChanges {
  readonly claims?: Readonly<Record<string, unknown>>
  readonly header?: Readonly<Record<string, unknown>>
  /** Signed with a key of somebody else, under the name of ours. */
  readonly forged?: boolean
  /** A key that is published, but not endorsed for Teams. */
  readonly unendorsed?: boolean
}

// Making keys takes a moment, and every test may share them: what differs is where they are published.
const keys = { own: rsa(), other: rsa(), unendorsed: rsa() }

export const startAuthority = async (claims: Readonly<Record<string, unknown>>): Promise<Authority> => {
  const issuer = 'https://issuer.test'
  let down = false
  const server = createServer((request, response) => {
    if (down) return void response.writeHead(503).end()
    const body = request.url === '/keys' ? { keys: published } : { issuer, jwks_uri: `${base()}/keys` }
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
  })
  await listen(server)
  const base = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    issuer,
    openIdMetadataUrl: `${base()}/openid`,
    token: (changes = {}) => {
      const now = Math.floor(Date.now() / 1_000)
      const kid = changes.unendorsed === true ? 'unendorsed' : 'own'
      const header = { alg: 'RS256', typ: 'JWT', kid, ...changes.header }
      const payload = { iss: issuer, iat: now, nbf: now, exp: now + 3_600, ...claims, ...changes.claims }
      const key = changes.forged === true ? keys.other : keys[kid]
      return jwt(header, payload, key.privateKey)
    },
    goDown: () => {
      down = true
    },
    close: () => close(server),
  }
}

export const listen = (server: Server): Promise<void> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve()))

export const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

function rsa() {
  return generateKeyPairSync('rsa', { modulusLength: 2048 })
}

const published = (['own', 'unendorsed'] as const).map((kid) => ({
  ...keys[kid].publicKey.export({ format: 'jwk' }),
  kid,
  use: 'sig',
  endorsements: kid === 'own' ? ['msteams'] : ['webchat'],
}))

const jwt = (header: object, payload: object, key: KeyObject): string => {
  const parts = [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${parts}.${sign('sha256', Buffer.from(parts), key).toString('base64url')}`
}

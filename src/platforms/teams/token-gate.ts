import { z } from 'zod'
import { tokenSkewMs } from './limits.ts'

/**
 * Refuses, before the SDK sees them, requests whose token does not even claim what it would have to. It admits
 * nothing: the SDK verifies the signature of what is left. It is here because the SDK has more doors than Teams needs
 * (emulator, skill and App Service tokens, where no `serviceurl` claim is asked for), and prints to the console at each.
 */
export const tokenClaims = (
  authorization: string | undefined,
  expected: { readonly issuer: string; readonly appId: string; readonly serviceUrl: string },
  nowMs: number,
): 'plausible' | 'refused' => {
  const [, header = '', payload = ''] = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/.exec(authorization ?? '') ?? []
  const head = Header.safeParse(decode(header))
  const claims = Claims.safeParse(decode(payload))
  if (!head.success || !claims.success) return 'refused'
  const { iss, aud, serviceurl, exp, nbf } = claims.data
  const inTime = exp * 1_000 > nowMs - tokenSkewMs && (nbf ?? 0) * 1_000 < nowMs + tokenSkewMs
  return iss === expected.issuer && aud === expected.appId && serviceurl === expected.serviceUrl && inTime
    ? 'plausible'
    : 'refused'
}

const Header = z.object({ alg: z.enum(['RS256', 'RS384', 'RS512']), kid: z.string().min(1) })
const Claims = z.object({
  iss: z.string(),
  aud: z.string(),
  serviceurl: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
})

const decode = (part: string): unknown => {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  } catch {
    // What is not JSON is no token: the schema refuses it.
    return null
  }
}

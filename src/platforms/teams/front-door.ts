import { json, type NextFunction, type Request, type Response, Router } from 'express'
import type { Received } from './bot-framework.ts'
import { Activity, tenantsOf as tenantsIn } from './decode.ts'
import { maxBodyBytes } from './limits.ts'
import { isLoopback, isLoopbackHost } from './loopback.ts'
import { type TeamsOptions, tenantsOf } from './options.ts'
import { tokenClaims } from './token-gate.ts'

const publicIssuer = 'https://api.botframework.com'

export interface FrontDoor {
  readonly router: Router
  close(): Promise<void>
}

/** What stands between the network and the SDK: shape, token, tenant. It answers everything itself. */
export const frontDoor = (
  { env, trust, log, metrics }: TeamsOptions,
  receive: (authorization: string, activity: Readonly<Record<string, unknown>>) => Promise<Received>,
): FrontDoor => {
  const checksTokens = env.kind !== 'no_auth'
  const tenants = tenantsOf(env)
  const underWay = new Set<Promise<void>>()
  let closed = false

  const answer = async (request: Request, response: Response): Promise<void> => {
    const parsed = Activity.safeParse(request.body)
    if (!parsed.success) return refuse(response, 400, 'not a Bot Framework activity')
    const activity = parsed.data
    if (!checksTokens) {
      const stranger = strangerOnLoopback(request, activity)
      if (stranger !== null) return refuse(response, 403, stranger)
    } else {
      const issuer = trust?.issuer ?? publicIssuer
      const expected = { issuer, appId: env.appId ?? '', serviceUrl: activity.serviceUrl }
      if (tokenClaims(request.headers.authorization, expected, Date.now()) === 'refused')
        return refuse(response, 401, 'token')
      if (activity.channelId !== 'msteams') return refuse(response, 401, 'channel')
    }
    const received =
      !checksTokens || areOurs(activity)
        ? await receive(request.headers.authorization ?? '', request.body as Record<string, unknown>)
        : null
    if (received === null) return refuse(response, 403, 'tenant')
    return respond(response, received)
  }

  const areOurs = (activity: Activity): boolean => {
    const named = tenantsIn(activity).map((one) => one.toLowerCase())
    return named.length > 0 && named.every((one) => tenants.includes(one))
  }

  const respond = (response: Response, received: Received): void => {
    switch (received.kind) {
      case 'answered':
        metrics.count('teams_requests', { outcome: 'answered' })
        if (received.body === null) response.status(received.status).end()
        else response.status(received.status).json(received.body)
        return
      case 'unauthorized':
        return refuse(response, 401, 'token')
      case 'failed':
        log.error('teams.turn_failed', { during: received.during, error: received.error })
        metrics.count('teams_requests', { outcome: 'failed' })
        // Teams asks again after a 503; Microsoft's keys will be there by then.
        response.status(received.during === 'verification' ? 503 : 500).end()
    }
  }

  const refuse = (response: Response, status: number, why: string): void => {
    metrics.count('teams_requests', { outcome: `refused_${status}` })
    log.warn('teams.refused', { status, why })
    response.status(status).json({ error: why })
  }

  const router = Router()
  router.post('/', json({ limit: maxBodyBytes }), (request, response) => {
    if (closed) return void response.status(503).set('Retry-After', '5').end()
    const turn = answer(request, response).catch((error: unknown) => {
      log.error('teams.turn_failed', { during: 'door', error })
      if (!response.headersSent) response.status(500).end()
    })
    underWay.add(turn)
    void turn.finally(() => underWay.delete(turn))
  })
  router.all('/', (_request, response) => {
    response.status(405).set('Allow', 'POST').json({ error: 'POST only' })
  })
  router.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error)
    const status = statusOf(error)
    if (status === null) return next(error)
    refuse(response, status, status === 413 ? 'body too large' : 'body is not JSON')
  })
  return {
    router,
    close: async () => {
      closed = true
      await Promise.allSettled(underWay)
    },
  }
}

/**
 * Without tokens, only what is on this machine may speak, and be spoken to: a body that names another server would
 * make the bot post there, and a web page could reach 127.0.0.1 under a name of its own.
 */
const strangerOnLoopback = (request: Request, activity: Activity): string | null => {
  if (!isLoopback(request.socket.remoteAddress ?? '')) return 'not from this machine'
  if (!isLoopbackHost(request.headers.host ?? '')) return 'Host is not loopback'
  const { origin } = request.headers
  if (origin !== undefined && !isLoopbackHost(URL.parse(origin)?.host ?? '')) return 'from a web page'
  if (Object.keys(request.headers).some((name) => proxyMark.test(name))) return 'came through a proxy'
  return isLoopbackHost(URL.parse(activity.serviceUrl)?.host ?? '') ? null : 'serviceUrl is not loopback'
}

/** Headers that proxies, tunnels and content networks leave on what they pass on; a local client sends none of them. */
const proxyMark =
  /^(?:x-forwarded-.+|forwarded|via|x-real-ip|x-original-.+|x-envoy-.+|x-client-ip|true-client-ip|cf-.+)$/

/** body-parser's errors carry the status to answer with. */
const statusOf = (error: unknown): 400 | 413 | 415 | null => {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null
  return status === 400 || status === 413 || status === 415 ? status : null
}

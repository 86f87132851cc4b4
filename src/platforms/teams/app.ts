import { json, type NextFunction, type Request, type Response, Router } from 'express'
import type { Check } from '../../app/ports/check.ts'
import type { Gateway } from '../../app/ports/gateway.ts'
import type { Received, Routes } from './bot-framework.ts'
import { teamsChecks, tenantsOf } from './checks.ts'
import { Activity, tenantsOf as tenantsIn } from './decode.ts'
import { teamsGateway } from './gateway.ts'
import { approversIn, identity, namedStaff } from './identity.ts'
import { maxBodyBytes } from './limits.ts'
import { isLoopback, isLoopbackHost } from './loopback.ts'
import { type TeamsEnv, type TeamsOptions, TeamsSetupError } from './options.ts'
import { pace } from './pace.ts'
import { references } from './references.ts'
import { tokenClaims } from './token-gate.ts'
import { turns } from './turns.ts'

export interface TeamsPlatform {
  readonly gateway: Gateway
  readonly mounts: readonly { readonly path: string; readonly router: Router }[]
  readonly checks: readonly Check[]
  start(): Promise<void>
  /** Waits for turns under way; new requests are refused meanwhile. */
  stop(): Promise<void>
}

/**
 * Microsoft Teams, whole. The SDK is loaded here and only here: it costs half a second and 110 MB, which nobody pays
 * who works in Slack alone.
 * @throws TeamsSetupError when the environment is only half set up, or not safe.
 */
export const teamsPlatform = async (options: TeamsOptions): Promise<TeamsPlatform> => {
  const { env, policy, conversations, clock, log, metrics } = options
  checkEnv(env)
  const { botFramework } = await import('./bot-framework.ts')
  const nowMs = (): number => Date.now()
  const staff = namedStaff(policy)
  const sending = pace(nowMs)
  // The turns need the connector and the SDK needs the turns: each asks for the other only once a request is there.
  const { connector, receive } = botFramework(env, options.trust ?? null, {
    invoke: (name, activity) => routes.invoke(name, activity),
    message: (activity) => routes.message(activity),
    membership: (activity) => routes.membership(activity),
  })
  const known = references({ conversations, connector, clock, log, nowMs })
  const people = identity({ policy, conversations, connector, clock, log })
  const refreshFor = env.devNoAuth ? [] : approversIn(policy)
  const routes: Routes = turns({
    ...options,
    identity: people,
    references: known,
    connector,
    pace: sending,
    staff,
    refreshFor,
    nowMs,
  })
  const gateway = teamsGateway({
    connector,
    conversations,
    references: known,
    identity: people,
    pace: sending,
    clock,
    // Local clients have no dialogs.
    rendering: { surface: env.devNoAuth ? 'inline' : 'shared', staff, refreshFor },
  })
  const door = frontDoor(options, receive)
  return {
    gateway,
    mounts: [{ path: '/api/messages', router: door.router }],
    checks: teamsChecks({ env, policy, connector, conversations, references: known, identity: people, gateway }),
    start: () => {
      if (env.devNoAuth) log.warn('teams.no_token_check', { host: env.host })
      metrics.count('teams_started')
      return Promise.resolve()
    },
    stop: async () => {
      await door.close()
      await known.idle()
    },
  }
}

/** The settings that would make the bot unsafe or mute, said before it starts. */
const checkEnv = (env: TeamsEnv): void => {
  if (env.devNoAuth) {
    if (!isLoopback(env.host))
      throw new TeamsSetupError(`TEAMS_DEV_NO_AUTH=1 lets anybody in, so it needs HOST=127.0.0.1; HOST is ${env.host}`)
    if (env.appPassword !== null)
      throw new TeamsSetupError(
        'TEAMS_DEV_NO_AUTH=1 and TEAMS_APP_PASSWORD are both set: unset one. Without a token check, a real registration must not be used',
      )
    return
  }
  const missing = [
    env.appId === null && 'TEAMS_APP_ID',
    env.tenantId === null && 'TEAMS_TENANT_ID',
    env.appType === 'SingleTenant' && env.appPassword === null && 'TEAMS_APP_PASSWORD',
  ].filter((name) => name !== false)
  if (missing.length > 0)
    throw new TeamsSetupError(
      `Teams is only half set up: ${missing.join(', ')} missing. Set ${missing.length === 1 ? 'it' : 'them'}, or TEAMS_DEV_NO_AUTH=1 for a local client`,
    )
  if (env.appType === 'UserAssignedMSI' && env.appPassword !== null)
    throw new TeamsSetupError('TEAMS_APP_TYPE=UserAssignedMSI has no TEAMS_APP_PASSWORD: unset it, or use SingleTenant')
}

const publicIssuer = 'https://api.botframework.com'

interface FrontDoor {
  readonly router: Router
  close(): Promise<void>
}

/** What stands between the network and the SDK: shape, token, tenant. It answers everything itself. */
const frontDoor = (
  { env, trust, log, metrics }: TeamsOptions,
  receive: (authorization: string, activity: Readonly<Record<string, unknown>>) => Promise<Received>,
): FrontDoor => {
  const tenants = tenantsOf(env)
  const underWay = new Set<Promise<void>>()
  let closed = false

  const answer = async (request: Request, response: Response): Promise<void> => {
    const parsed = Activity.safeParse(request.body)
    if (!parsed.success) return refuse(response, 400, 'not a Bot Framework activity')
    const activity = parsed.data
    if (env.devNoAuth) {
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
      env.devNoAuth || areOurs(activity)
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
  if (request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined)
    return 'came through a proxy'
  return isLoopbackHost(URL.parse(activity.serviceUrl)?.host ?? '') ? null : 'serviceUrl is not loopback'
}

/** body-parser's errors carry the status to answer with. */
const statusOf = (error: unknown): 400 | 413 | 415 | null => {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null
  return status === 400 || status === 413 || status === 415 ? status : null
}

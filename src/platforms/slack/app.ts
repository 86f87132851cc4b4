import { App, AuthorizationError, type ReceiverEvent } from '@slack/bolt'
import { LogLevel, type WebClientOptions } from '@slack/web-api'
import { Router } from 'express'
import { Fault, isRetryable } from '../../app/fault.ts'
import type { Check } from '../../app/ports/check.ts'
import type { Log } from '../../app/ports/log.ts'
import { type Instant, instant } from '../../domain/time.ts'
import { type TextKey, type Words, wordsIn } from '../../locales/text.ts'
import { slackChecks } from './checks.ts'
import { endsWithin } from './ends-within.ts'
import { slackEvents } from './events.ts'
import { type SlackGateway, slackGateway } from './gateway.ts'
import { slackHttp } from './http.ts'
import { identityOf } from './identity.ts'
import { clientOptions, installedWorkspaces, type SlackApi, singleWorkspace, type Workspaces } from './installations.ts'
import { slackOAuth } from './oauth.ts'
import { defaultPatience, type SlackOptions } from './options.ts'
import { optionalScopes, requiredScopes, slackEventNames } from './scopes.ts'
import { sockets } from './socket.ts'
import { oldCards } from './superseded.ts'
import { respond, sentence } from './tell.ts'
import { type Request, type TurnTools, turns } from './turns.ts'

export interface SlackPlatform {
  readonly gateway: SlackGateway
  /** To be mounted without a body parser before them, or with one that leaves a Buffer. */
  readonly mounts: readonly { readonly path: string; readonly router: Router }[]
  /** What `doctor` asks. @param words in the language of whoever reads it */
  readonly checks: (words: Words) => readonly Check[]
  /** Opens the sockets, where there are any. @throws Fault when Slack refuses our tokens. */
  start(): Promise<void>
  /** Takes nothing new, and lets what was begun end. */
  stop(): Promise<void>
}

/** Slack, over HTTP or Socket Mode, in one workspace or many. */
export const slackPlatform = (options: SlackOptions): SlackPlatform => {
  const { desk, policy, env, installations, shownCards, log, metrics } = options
  const patience = { ...defaultPatience, ...options.patience }
  const now = (): Instant => options.wallClock?.now() ?? instant(Date.now())
  const api: SlackApi = {
    url: env.apiUrl,
    postTimeoutMs: patience.postMs,
    viewTimeoutMs: patience.viewMs,
    logger: sdkLogger(log),
  }
  const { workspaces: how } = env
  const workspaces: Workspaces =
    how.kind === 'one' ? singleWorkspace(how.botToken, api) : installedWorkspaces(installations, how, api, log, now)
  const identity = identityOf(policy, workspaces, log, now)
  const gateway = slackGateway(workspaces, policy, log, now)
  const tools: TurnTools = {
    desk,
    policy,
    workspaces,
    identity,
    gateway,
    shownCards,
    log,
    now,
    deskMs: patience.deskMs,
    pageLater: options.pageLater ?? (async () => undefined),
    pressedOldCard: oldCards(shownCards),
  }
  const app = boltApp(workspaces, api, tools)
  const events = slackEvents({
    ...tools,
    installations: how.kind === 'many' ? installations : null,
    channelOpened: options.channelOpened ?? (async () => undefined),
  })
  listen(app, turns(tools), events, tools)

  const begun = new Set<Promise<void>>()
  const take = async (event: ReceiverEvent): Promise<void> => {
    metrics.count('slack_requests', { kind: kindOf(event), again: String((event.retryNum ?? 0) > 0) })
    const work = isEvent(event) ? afterWork(app, event, patience.eventMs, log) : answeredAtAll(app, event, log)
    begun.add(work)
    try {
      await work
    } finally {
      begun.delete(work)
    }
  }

  const { transport } = env
  const router = Router()
  const socket =
    transport.kind === 'socket'
      ? sockets({ appToken: transport.appToken, api, reconnectMs: patience.reconnectMs, log, take })
      : null
  if (transport.kind === 'http') router.use(slackHttp({ signingSecret: transport.signingSecret, api, log, now, take }))
  if (how.kind === 'many') {
    const scopes = [...requiredScopes, ...optionalScopes]
    const installed = options.installed ?? (async () => undefined)
    router.use(slackOAuth({ ...how, scopes, installations, workspaces, policy, api, log, now, installed }))
  }

  return {
    gateway,
    mounts: [{ path: '/slack', router }],
    checks: (words) =>
      slackChecks({ words, policy, workspaces, gateway, transport: transport.kind, trial: options.trial ?? null }),
    async start() {
      await socket?.start()
      if (how.kind === 'many') return
      try {
        await workspaces.only()
        // A token that was revoked is replaced by starting with another one.
        await options.installed?.()
      } catch (error) {
        if (!isRetryable(error)) throw error
        log.warn('slack.not_reached', { error })
      }
    },
    async stop() {
      // A press is acknowledged over the socket it came by.
      await endsWithin(Promise.allSettled(begun), drainMs)
      await socket?.stop()
      await endsWithin(Promise.allSettled(begun), drainMs)
    },
  }
}

const drainMs = 5_000

/** Bolt routes and acknowledges; tokens stay with us, so that its pool of clients does not grow with every renewal. */
const boltApp = (workspaces: Workspaces, api: SlackApi, tools: TurnTools): App => {
  const app = new App({
    receiver: { init: () => undefined, start: async () => undefined, stop: async () => undefined },
    authorize: async ({ teamId, enterpriseId }, body) => {
      const { botId, botUserId, ...workspace } = await ofRequest(workspaces, teamId, enterpriseId, body)
      return { botId, botUserId, teamId: workspace.teamId, ...(enterpriseId && { enterpriseId }) }
    },
    clientOptions: clientOptions(api, api.viewTimeoutMs),
    logger: api.logger,
    convoStore: false,
    extendedErrorHandler: true,
  })
  app.error(async ({ error, body }: { readonly error: Error; readonly body: unknown }) => {
    const cause = error instanceof AuthorizationError ? error.original : error
    const gone = cause instanceof Fault && cause.kind === 'unauthorized'
    tools.log.error(gone ? 'slack.not_installed' : 'slack.request_failed', { error: cause })
    await tellAll(tools, body, gone ? 'slack.not_installed' : 'slack.failed')
    // Slack need not repeat what we shall never be able to do.
    if (!gone) throw error
  })
  return app
}

/** In a channel shared with another company, the request may name theirs; the message's own is ours. */
const ofRequest = async (
  workspaces: Workspaces,
  teamId: string | undefined,
  enterpriseId: string | undefined,
  body: unknown,
) => {
  try {
    return await workspaces.of(teamId ?? null, enterpriseId ?? null)
  } catch (error) {
    const ours = (body as { message?: { team?: unknown } } | undefined)?.message?.team
    if (!(error instanceof Fault) || error.kind !== 'unauthorized' || typeof ours !== 'string') throw error
    return workspaces.of(ours)
  }
}

const listen = (
  app: App,
  turn: ReturnType<typeof turns>,
  events: ReturnType<typeof slackEvents>,
  tools: TurnTools,
): void => {
  app.action(/^/, ({ body, context, ack }) => answering(tools, turn.press, body, context, ack))
  app.view({ type: 'view_submission', callback_id: /^/ }, ({ body, context, ack }) =>
    answering(tools, turn.submit, body, context, ack as (response?: unknown) => Promise<void>),
  )
  app.command(/^/, ({ body, context, ack }) =>
    answering(tools, turn.command, body, context, ack as (response?: unknown) => Promise<void>),
  )
  app.shortcut(/^/, ({ body, context, ack }) => answering(tools, turn.shortcut, body, context, ack))
  // One listener for all events: Bolt asks each listener there is whether it is meant, at every press too.
  app.event(/^/, async ({ event, body, context }) => {
    const name = slackEventNames.find((known) => known === event.type)
    if (name === undefined) return
    const handle =
      events[name === 'group_archive' ? 'channel_archive' : name === 'group_unarchive' ? 'channel_unarchive' : name]
    await handle({ body, teamId: context.teamId ?? null, enterpriseId: context.enterpriseId ?? null })
  })
}

/** Whatever fails, Slack gets its answer and the presser a sentence. */
const answering = async <Response>(
  tools: TurnTools,
  handle: (request: Request<Response>) => Promise<void>,
  body: unknown,
  context: { readonly teamId?: string | undefined; readonly enterpriseId?: string | undefined },
  ack: (response?: Response) => Promise<void>,
): Promise<void> => {
  let answered = false
  const answer = async (response?: Response): Promise<void> => {
    if (answered) return
    answered = true
    await ack(response)
  }
  try {
    await handle({ body, teamId: context.teamId ?? null, enterpriseId: context.enterpriseId ?? null, answer })
  } catch (error) {
    tools.log.error('slack.request_failed', { error })
    await answer().catch((again: unknown) => tools.log.warn('slack.not_acknowledged', { error: again }))
    await tellAll(tools, body, 'slack.failed')
  }
}

const tellAll = async ({ policy, log }: TurnTools, body: unknown, key: TextKey & `slack.${string}`): Promise<void> => {
  const url = (body as { response_url?: unknown } | undefined)?.response_url
  if (typeof url !== 'string') return
  await respond(url, sentence(wordsIn(policy.organisation.language).say(key)), null, log)
}

const kindOf = ({ body }: ReceiverEvent): string => {
  const type: unknown = body['type'] ?? ('command' in body ? 'command' : null)
  return typeof type === 'string' && knownKinds.has(type) ? type : 'other'
}
const knownKinds = new Set(['event_callback', 'block_actions', 'view_submission', 'message_action', 'command'])

/** What Bolt finds no listener for would leave Slack waiting for three seconds. */
const answeredAtAll = async (app: App, event: ReceiverEvent, log: Log): Promise<void> => {
  let answered = false
  const ack: ReceiverEvent['ack'] = async (response) => {
    answered = true
    await event.ack(response)
  }
  await app.processEvent({ ...event, ack })
  if (answered) return
  log.warn('slack.request_unanswered', { kind: kindOf(event) })
  await event.ack()
}

const isEvent = ({ body }: ReceiverEvent): boolean => body['type'] === 'event_callback'

/**
 * Bolt acknowledges an event before anybody has looked at it, and what a crash interrupts then is lost. The
 * acknowledgement is held until the work is done, or until Slack has waited long enough; if it fails, Slack repeats it.
 */
const afterWork = async (app: App, event: ReceiverEvent, eventMs: number, log: Log): Promise<void> => {
  const work = app.processEvent({ ...event, ack: async () => undefined })
  if (!(await endsWithin(work, eventMs))) {
    work.catch((error: unknown) => log.error('slack.event_failed_late', { error }))
  }
  await event.ack()
}

/** The SDK's own words, without what they quote: bodies, tokens and texts stay out of the log. */
const sdkLogger = (log: Log): NonNullable<WebClientOptions['logger']> => {
  const say = (parts: readonly unknown[]): string =>
    parts
      .map((part) => (part instanceof Error ? `${part.name} ${'code' in part ? String(part.code) : ''}` : String(part)))
      .join(' ')
      .slice(0, 200)
  return {
    debug: () => undefined,
    info: (...parts) => log.debug('slack.sdk', { say: say(parts) }),
    warn: (...parts) => log.info('slack.sdk', { say: say(parts) }),
    error: (...parts) => log.warn('slack.sdk', { say: say(parts) }),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  }
}

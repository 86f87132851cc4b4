import { setTimeout as wait } from 'node:timers/promises'
import type { ReceiverEvent } from '@slack/bolt'
import { SocketModeClient } from '@slack/socket-mode'
import { Fault } from '../../app/fault.ts'
import type { Log } from '../../app/ports/log.ts'
import { faultOf } from './fault.ts'
import { clientOptions, type SlackApi } from './installations.ts'

export interface SocketOptions {
  readonly appToken: string
  readonly api: SlackApi
  readonly reconnectMs: number
  readonly log: Log
  readonly take: (event: ReceiverEvent) => Promise<void>
}

export interface Sockets {
  /** Resolves once connected, or once it is clear that Slack cannot be reached now. @throws Fault when it never will. */
  start(): Promise<void>
  stop(): Promise<void>
}

/**
 * Socket Mode over two connections: Slack recycles each every hour or so, and sends what happens meanwhile over the
 * other. The SDK's own reconnecting is off: in 3.1.0 it leaves a gap of five seconds, and ends the process with an
 * unhandled rejection when Slack does not answer while it tries.
 */
export const sockets = (options: SocketOptions): Sockets => {
  const stopping = new AbortController()
  const clients: SocketModeClient[] = []
  const running: Promise<void>[] = []

  const open = (): { client: SocketModeClient; first: Promise<void> } => {
    const client = clientFor(options)
    clients.push(client)
    const first = Promise.withResolvers<void>()
    running.push(keepOpen(client, options, stopping.signal, first))
    return { client, first: first.promise }
  }

  return {
    async start() {
      await open().first
      // Later, and not waited for: Slack allows few new connections a minute.
      open().first.catch((error: unknown) => options.log.warn('slack.second_socket_failed', { error }))
    },
    async stop() {
      stopping.abort()
      const closed = Promise.all(clients.map((client) => client.disconnect()))
      // A peer that does not answer the closing handshake is not waited for.
      await Promise.race([closed, wait(1_000, undefined, { ref: false })])
      await Promise.race([Promise.all(running), wait(1_000, undefined, { ref: false })])
    },
  }
}

const clientFor = ({ appToken, api, take, log }: SocketOptions): SocketModeClient => {
  const client = new SocketModeClient({
    appToken,
    logger: api.logger,
    autoReconnectEnabled: false,
    clientOptions: clientOptions(api, api.viewTimeoutMs),
  })
  client.on('slack_event', ({ ack, body, retry_num: retryNum, retry_reason: retryReason }: SocketEvent) => {
    // Unanswered, it comes again: over the other connection, or later.
    take({ body, ack, ...(retryNum !== undefined && { retryNum }), ...(retryReason && { retryReason }) }).catch(
      (error: unknown) => log.error('slack.request_failed', { error }),
    )
  })
  return client
}

interface SocketEvent {
  readonly body: Record<string, unknown>
  readonly ack: (response?: Record<string, unknown>) => Promise<void>
  readonly retry_num?: number
  readonly retry_reason?: string
}

const keepOpen = async (
  client: SocketModeClient,
  { reconnectMs, log }: SocketOptions,
  stopping: AbortSignal,
  first: PromiseWithResolvers<void>,
): Promise<void> => {
  let failures = 0
  while (!stopping.aborted) {
    try {
      const gone = new Promise<void>((resolve) => client.once('disconnected', () => resolve()))
      await client.start()
      log.info('slack.socket_open')
      first.resolve()
      failures = 0
      await gone
      if (!stopping.aborted) log.info('slack.socket_closed')
    } catch (thrown) {
      if (stopping.aborted) break
      const error = faultOf(thrown, 'apps.connections.open')
      const hopeless = error instanceof Fault && (error.kind === 'unauthorized' || error.kind === 'forbidden')
      if (hopeless) first.reject(error)
      else first.resolve()
      failures += 1
      const asked = error instanceof Fault ? (error.retryAfterMs ?? 0) : 0
      const pauseMs = Math.max(asked, Math.min(longestPauseMs, reconnectMs * 2 ** (failures - 1)))
      log.warn('slack.socket_failed', { failures, pauseMs, error })
      await wait(pauseMs, undefined, { signal: stopping }).catch(() => undefined)
    }
  }
  first.resolve()
}

const longestPauseMs = 60_000

import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { SlackState } from './state.ts'

export interface LoopbackSockets {
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** Resolves when that many are open. */
  connected(count: number): Promise<void>
  readonly open: number
  /** Sends over one of the connections, by turns; resolves to the payload of the acknowledgement, or null after 3 s. */
  send(type: 'events_api' | 'interactive' | 'slash_commands', payload: unknown, again?: number): Promise<unknown>
  /** Slack recycles a connection: it says so, and expects the app to come back. */
  refresh(): void
  /** The line goes dead. */
  cut(): void
  stop(): Promise<void>
}

/** The other end of Socket Mode. */
export const startSockets = (state: SlackState): LoopbackSockets => {
  const server = new WebSocketServer({ noServer: true })
  const sockets = new Set<WebSocket>()
  const waiting = new Map<string, (payload: unknown) => void>()
  const watchers = new Set<() => void>()
  const counts = { envelope: 0, turn: 0 }

  const hear = (text: string): void => {
    const { envelope_id: id, payload } = JSON.parse(text) as { envelope_id: string; payload: unknown }
    const resolve = waiting.get(id)
    if (resolve === undefined) state.violations.push(`an acknowledgement for ${id}, which nobody waits for`)
    waiting.delete(id)
    resolve?.(payload)
  }

  return {
    accept(request, socket, head) {
      server.handleUpgrade(request, socket, head, (opened) => {
        sockets.add(opened)
        opened.on('message', (data: Buffer) => hear(data.toString('utf8')))
        opened.on('close', () => sockets.delete(opened))
        opened.send(
          JSON.stringify({ type: 'hello', num_connections: sockets.size, connection_info: { app_id: 'A0APP' } }),
        )
        for (const watch of watchers) watch()
      })
    },
    connected: (count) =>
      new Promise((resolve) => {
        const watch = (): void => {
          if (sockets.size < count) return
          watchers.delete(watch)
          resolve()
        }
        watchers.add(watch)
        watch()
      }),
    get open() {
      return sockets.size
    },
    send: (type, payload, again = 0) => {
      const id = `envelope-${(counts.envelope += 1)}`
      const all = [...sockets]
      const socket = all[(counts.turn += 1) % all.length]
      if (socket === undefined) return Promise.reject(new Error('no socket is open'))
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          waiting.delete(id)
          resolve(null)
        }, 3_000)
        waiting.set(id, (answer) => {
          clearTimeout(timer)
          resolve(answer)
        })
        socket.send(
          JSON.stringify({
            envelope_id: id,
            type,
            payload,
            accepts_response_payload: type !== 'events_api',
            ...(again > 0 && { retry_attempt: again, retry_reason: 'timeout' }),
          }),
        )
      })
    },
    refresh: () => {
      const [first] = sockets
      // Nothing more is sent over it; what happens meanwhile goes over the others.
      if (first !== undefined) sockets.delete(first)
      first?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }))
    },
    cut: () => {
      for (const socket of sockets) socket.terminate()
    },
    stop: async () => {
      for (const socket of sockets) socket.terminate()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import type { SpeedClock } from '../../src/app/ports/clock.ts'
import type { Destination, Gateway } from '../../src/app/ports/gateway.ts'
import type { Log } from '../../src/app/ports/log.ts'
import type { SandboxStore } from '../../src/app/ports/sandbox-store.ts'
import type { ChannelId, StaffId } from '../../src/domain/ids.ts'
import type { Policy } from '../../src/domain/policy.ts'
import { type Instant, instant } from '../../src/domain/time.ts'
import { sandboxPlatform } from '../../src/platforms/sandbox/app.ts'
import type { WireMention } from '../../src/platforms/sandbox/mention-form.ts'
import { type FakeDesk, fakeDesk } from './fake-desk.ts'
import { memorySandboxStore } from './memory-sandbox-store.ts'
import { examplePolicy } from './policy.ts'

/** A sandbox in this process, behind a real server on a free port, with a desk that only writes down what it is asked. */
export interface Sandbox {
  readonly url: string
  readonly desk: FakeDesk
  readonly store: SandboxStore
  readonly gateway: Gateway
  readonly clock: SetClock
  readonly mentions: WireMention[]
  readonly plays: { count: number; playing: boolean; sent: number }
  /** What the log was told, by event. */
  readonly logged: string[]
  /** A request as the page makes it. */
  ask(path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
  stop(): Promise<void>
}

export type SetClock = SpeedClock & { set(at: number): void }

export const channel = (id: string): Destination => ({
  platform: 'sandbox',
  kind: 'channel',
  id,
  channel: id as ChannelId,
})
export const person = (id: string): Destination => ({ platform: 'sandbox', kind: 'person', id, staff: id as StaffId })

/** Sunday 22 November 2026, 10:00 in Madrid. */
export const morning = Date.UTC(2026, 10, 22, 9)

export interface Given {
  readonly store?: SandboxStore
  readonly policy?: Policy
  /** 0: any free one. */
  readonly port?: number
}

export const startSandbox = async ({
  store = memorySandboxStore(),
  policy = examplePolicy(),
  port = 0,
}: Given = {}): Promise<Sandbox> => {
  const desk = fakeDesk()
  const clock = setClock(morning)
  const mentions: WireMention[] = []
  const plays = { count: 0, playing: false, sent: 0 }
  const logged: string[] = []
  const app = express()
  const server = app.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const platform = sandboxPlatform({
    desk,
    store,
    policy,
    clock,
    sendMention: async (mention) => {
      mentions.push(mention)
      return mention['text'] === 'refuse me' ? 'text: refused by the test' : null
    },
    sampleDay: {
      play: () => {
        plays.count += 1
        plays.playing = true
      },
      status: () => ({ playing: plays.playing, sent: plays.sent, total: 40 }),
    },
    log: writingLog(logged),
    url: () => url,
  })
  app.use(platform.mount.path, platform.mount.router)
  return {
    url,
    desk,
    store,
    gateway: platform.gateway,
    clock,
    mentions,
    plays,
    logged,
    ask: (path, body, headers = {}) =>
      fetch(`${url}${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: body === undefined ? headers : { 'content-type': 'application/json', origin: url, ...headers },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    stop: async () => {
      platform.close()
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

const setClock = (start: number): SetClock => {
  let at: Instant = instant(start)
  let speed = 1
  return {
    now: () => at,
    speed: () => speed,
    setSpeed: async (times) => {
      speed = times
    },
    set: (now) => {
      at = instant(now)
    },
  }
}

const writingLog = (into: string[]): Log => {
  const write = (event: string): void => void into.push(event)
  return { debug: () => {}, info: () => {}, warn: write, error: write }
}

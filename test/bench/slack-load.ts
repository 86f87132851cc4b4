import { createHmac } from 'node:crypto'
import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'

/** Slack's side in a thread of its own, so that what it costs to press is not taken for what it costs to answer. */
export interface Load {
  readonly url: string
  readonly secret: string
  readonly cases: readonly number[]
  readonly presses: number
  readonly connections: number
  /** Null: as fast as they are answered. */
  readonly perSecond: number | null
  /** Whether the next press of a case is a claim or a release, by how often it was pressed. */
  readonly turns: boolean
}

export interface LoadResult {
  readonly perSecond: number
  readonly latenciesMs: readonly number[]
}

const port = parentPort
if (port === null) throw new Error('slack-load.ts is a worker of slack.ts')

const slack = createServer((incoming, response) => {
  incoming.resume()
  incoming.on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ ok: true, team_id: 'T0TEAM', user_id: 'U0BOT', bot_id: 'B0BOT' }))
  })
})
slack.listen(0, '127.0.0.1', () =>
  port.postMessage({ url: `http://127.0.0.1:${(slack.address() as AddressInfo).port}/` }),
)

const pressed = new Map<number, number>()
let count = 0

/** About 3 kB, as Slack sends them: the card's blocks come along. */
const bodyOf = (caseId: number, turns: boolean): string => {
  const turn = pressed.get(caseId) ?? 0
  pressed.set(caseId, turn + 1)
  const action = turns && turn % 2 === 1 ? 'case.release.v1' : 'case.claim.v1'
  count += 1
  const payload = {
    type: 'block_actions',
    user: { id: 'U0ANA', username: 'ana', name: 'ana', team_id: 'T0TEAM' },
    team: { id: 'T0TEAM', domain: 'acme' },
    api_app_id: 'A0APP',
    container: { type: 'message', message_ts: `1795341600.${String(caseId).padStart(6, '0')}`, channel_id: 'C0CRISIS' },
    channel: { id: 'C0CRISIS', name: 'crisis' },
    message: {
      type: 'message',
      ts: `1795341600.${String(caseId).padStart(6, '0')}`,
      bot_id: 'B0BOT',
      text: 'A card',
      metadata: { event_type: 'ventanilla_card', event_payload: { key: `case:${caseId}`, version: 1 } },
      blocks: [{ type: 'section', text: { type: 'plain_text', text: 'The words of the card. '.repeat(100) } }],
    },
    trigger_id: `1.${count}`,
    response_url: `http://127.0.0.1:${(slack.address() as AddressInfo).port}/response`,
    actions: [
      { type: 'button', action_id: action, block_id: 'a', value: `c${caseId}`, action_ts: `1795341660.${count}` },
    ],
  }
  return new URLSearchParams({ payload: JSON.stringify(payload) }).toString()
}

const send = (agent: Agent, url: URL, secret: string, body: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const at = Math.floor(Date.now() / 1_000)
    const outgoing = request(
      {
        agent,
        method: 'POST',
        host: url.hostname,
        port: url.port,
        path: '/slack/events',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
          'x-slack-request-timestamp': at,
          'x-slack-signature': `v0=${createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')}`,
        },
      },
      (response) => {
        response.resume()
        response.on('end', () =>
          response.statusCode === 200 ? resolve() : reject(new Error(`${response.statusCode}`)),
        )
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })

const run = async ({ url, secret, cases, presses, connections, perSecond, turns }: Load): Promise<LoadResult> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const target = new URL(url)
  const latenciesMs: number[] = []
  const press = async (index: number): Promise<void> => {
    const body = bodyOf(cases[index % cases.length] ?? 0, turns)
    const before = performance.now()
    await send(agent, target, secret, body)
    latenciesMs.push(performance.now() - before)
  }
  const startedAt = performance.now()
  if (perSecond === null) {
    await Promise.all(
      Array.from({ length: connections }, async (_, lane) => {
        // Each lane has cases of its own: two presses of one case at once are another measurement.
        for (let index = lane; index < presses; index += connections) await press(index)
      }),
    )
  } else {
    const all: Promise<void>[] = []
    for (let index = 0; index < presses; index += 1) {
      // By the clock and not by the answers, as people press.
      const dueMs = startedAt + (index * 1_000) / perSecond - performance.now()
      if (dueMs > 0) await wait(dueMs)
      all.push(press(index))
    }
    await Promise.all(all)
  }
  const elapsedMs = performance.now() - startedAt
  agent.destroy()
  return { perSecond: (presses * 1_000) / elapsedMs, latenciesMs }
}

port.on('message', (load: Load | 'stop') => {
  if (load === 'stop') {
    slack.close()
    slack.closeAllConnections()
    port.close()
    return
  }
  run(load).then(
    (result) => port.postMessage({ result }),
    (error: unknown) => port.postMessage({ error: String(error) }),
  )
})

import { once } from 'node:events'
import { Agent, request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import express, { Router } from 'express'
import { describe, expect, it, onTestFinished } from 'vitest'
import { CannotListen } from '../../../src/http/cannot-listen.ts'
import type { ReadyCheck } from '../../../src/http/health.ts'
import { type HttpOptions, type Mount, type RunningHttp, startHttp } from '../../../src/http/server.ts'

interface Line {
  readonly event: string
  readonly fields: unknown
}

const running = async (
  changes: Partial<HttpOptions> = {},
): Promise<RunningHttp & { lines: Line[]; seen: { seconds: number; labels: unknown }[] }> => {
  const lines: Line[] = []
  const seen: { seconds: number; labels: unknown }[] = []
  const write = (event: string, fields?: unknown): void => void lines.push({ event, fields })
  const http = await startHttp({
    port: 0,
    host: '127.0.0.1',
    routes: [],
    ready: [],
    log: { debug: write, info: write, warn: write, error: write },
    metrics: {
      count: () => undefined,
      observe: (_, seconds, labels) => void seen.push({ seconds, labels }),
      text: () => Promise.resolve('ventanilla_up 1\n'),
      contentType: 'text/plain; version=0.0.4',
    },
    ...changes,
  })
  onTestFinished(() => http.close(0))
  return Object.assign(http, { lines, seen })
}

const mount = (path: string, build: (router: Router) => void): Mount => {
  const router = Router()
  build(router)
  return { path, router }
}

const get = async (http: RunningHttp, path: string, init: RequestInit = {}) => {
  const response = await fetch(`${http.url}${path}`, { headers: { connection: 'close' }, ...init })
  const body = await response.text()
  return { status: response.status, headers: response.headers, body }
}

const check = (name: string, isReady: () => Promise<boolean>): ReadyCheck => ({ name, isReady })

describe('health', () => {
  it('is alive whatever else is broken', async () => {
    const http = await running({ ready: [check('database', () => Promise.resolve(false))] })
    expect(await get(http, '/healthz')).toMatchObject({ status: 200, body: '{"status":"alive"}' })
  })

  it('is ready when every check is', async () => {
    const http = await running({ ready: [check('database', () => Promise.resolve(true))] })
    expect(await get(http, '/readyz')).toMatchObject({ status: 200, body: '{"status":"ready"}' })
  })

  it('names the checks that are not well, and keeps why to the log', async () => {
    const http = await running({
      ready: [
        check('database', () => Promise.reject(new Error('password authentication failed for hunter2'))),
        check('migrations', () => Promise.resolve(true)),
        check('schedulers', () => Promise.resolve(false)),
      ],
    })
    const answer = await get(http, '/readyz')
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('5')
    expect(JSON.parse(answer.body)).toEqual({ status: 'not_ready', failing: ['database', 'schedulers'] })
    expect(http.lines.map(({ event }) => event)).toEqual(['not_ready'])
  })

  it('shows the metrics', async () => {
    const answer = await get(await running(), '/metrics')
    expect(answer).toMatchObject({ status: 200, body: 'ventanilla_up 1\n' })
    expect(answer.headers.get('content-type')).toContain('text/plain')
  })
})

describe('what is mounted', () => {
  it('gets the raw body, and is tried in order', async () => {
    const http = await running({
      routes: [
        mount('/ingest', (router) =>
          router.post('/:source', express.raw({ type: () => true }), ({ body }, response) => {
            response.json({ bytes: (body as Buffer).length })
          }),
        ),
        mount('/', (router) => router.get('/', (_, response) => void response.type('html').send('<p>page</p>'))),
      ],
    })
    expect(await get(http, '/ingest/x', { method: 'POST', body: '{ "a":  1 }' })).toMatchObject({
      body: '{"bytes":11}',
    })
    expect(await get(http, '/')).toMatchObject({ status: 200, body: '<p>page</p>' })
  })

  it('is timed by its mount, and strangers’ paths under one name', async () => {
    const http = await running({
      routes: [mount('/slack', (router) => router.post('/events', (_, response) => void response.sendStatus(200)))],
    })
    await get(http, '/slack/events', { method: 'POST' })
    await get(http, '/slackers/77')
    await get(http, '/.env')
    await get(http, '/healthz')
    expect(http.seen.map(({ labels }) => labels)).toEqual([
      { route: '/slack', method: 'POST', status: '2xx' },
      { route: 'none', method: 'GET', status: '4xx' },
      { route: 'none', method: 'GET', status: '4xx' },
    ])
  })
})

describe('every answer', () => {
  it('carries headers that keep browsers careful, and does not say what runs here', async () => {
    const { headers } = await get(await running(), '/healthz')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
    expect(headers.has('x-powered-by')).toBe(false)
    expect(headers.has('server')).toBe(false)
  })

  it('is JSON where nothing is', async () => {
    const answer = await get(await running(), '/nothing?secret=1')
    expect(answer.status).toBe(404)
    expect(JSON.parse(answer.body)).toEqual({ error: 'Nothing is here.' })
  })

  it('tells nothing of a failure but its number in the log', async () => {
    const http = await running({
      routes: [
        mount('/', (router) => {
          router.get('/sync', () => {
            throw new Error('hunter2 in a sync handler')
          })
          router.get('/async', () => Promise.reject(new Error('hunter2 in an async handler')))
        }),
      ],
    })
    for (const path of ['/sync', '/async']) {
      const answer = await get(http, path)
      expect(answer.status).toBe(500)
      expect(answer.body).not.toContain('hunter2')
      const { requestId } = JSON.parse(answer.body) as { requestId: string }
      expect(http.lines.at(-1)).toMatchObject({ event: 'http_failed', fields: { requestId } })
    }
  })

  it.each([
    ['not JSON', '{', 400],
    ['too large', JSON.stringify('x'.repeat(2_000)), 413],
  ])('blames the sender for a body that is %s', async (_, body, status) => {
    const http = await running({
      routes: [
        mount('/in', (router) =>
          router.post('/', express.json({ limit: 1_000 }), (_request, response) => void response.sendStatus(202)),
        ),
      ],
    })
    const answer = await get(http, '/in', { method: 'POST', body, headers: { 'content-type': 'application/json' } })
    expect(answer.status).toBe(status)
    expect(JSON.parse(answer.body)).toHaveProperty('error')
    expect(http.lines).toEqual([])
  })

  it('understands a path that is no valid encoding as a mistake of the sender', async () => {
    const http = await running({
      routes: [mount('/in', (router) => router.get('/:id', (_, response) => void response.sendStatus(200)))],
    })
    expect(await get(http, '/in/%E0%A4%A')).toMatchObject({ status: 400 })
  })

  it('is cut off rather than half right when a handler fails in the middle of it', async () => {
    const http = await running({
      routes: [
        mount('/', (router) =>
          router.get('/half', (_, response) => {
            response.writeHead(200, { 'content-length': '100' }).write('half')
            throw new Error('then it broke')
          }),
        ),
      ],
    })
    await expect(get(http, '/half')).rejects.toThrow('terminated')
    expect(http.lines.map(({ event }) => event)).toEqual(['http_failed'])
    expect(await get(http, '/healthz')).toMatchObject({ status: 200 })
  })
})

describe('a port', () => {
  it('that is taken is told with its number', async () => {
    const first = await running()
    const error = await running({ port: first.port }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(CannotListen)
    expect(error).toMatchObject({ code: 'port_taken', variable: 'PORT', port: first.port, host: '127.0.0.1' })
  })

  it('on an address of somebody else is told too', async () => {
    const error = await running({ host: '192.0.2.1' }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ name: 'CannotListen', code: 'host_not_here', variable: 'HOST' })
  })

  it('may be any: two servers at once never meet', async () => {
    const [one, other] = await Promise.all([running(), running()])
    expect(one.port).not.toBe(other.port)
  })

  it('is reached from this machine also when everybody may come', async () => {
    const http = await running({ host: '0.0.0.0' })
    expect(http.url).toBe(`http://127.0.0.1:${http.port}`)
    expect(await get(http, '/healthz')).toMatchObject({ status: 200 })
  })
})

describe('closing', () => {
  const slow = () => {
    const entered = Promise.withResolvers<undefined>()
    const go = Promise.withResolvers<undefined>()
    const routes = [
      mount('/slow', (router) =>
        router.get('/', async (_, response) => {
          entered.resolve(undefined)
          await go.promise
          response.json({ done: true })
        }),
      ),
    ]
    return { routes, entered: entered.promise, go: () => go.resolve(undefined) }
  }

  it('lets what is under way finish, and takes nothing new', async () => {
    const { routes, entered, go } = slow()
    const http = await running({ routes })
    const underWay = get(http, '/slow')
    await entered
    const closed = http.close(60_000)
    await expect(get(http, '/healthz')).rejects.toThrow('fetch failed')
    go()
    expect(await underWay).toMatchObject({ status: 200, body: '{"done":true}' })
    await closed
  })

  it('does not wait for connections that are only kept alive', async () => {
    const { routes, entered, go } = slow()
    const http = await running({ routes })
    const agent = new Agent({ keepAlive: true })
    onTestFinished(() => agent.destroy())
    const answered = new Promise<void>((resolve, reject) => {
      httpRequest(`${http.url}/slow`, { agent }, (response) => response.resume().once('end', resolve))
        .once('error', reject)
        .end()
    })
    await entered
    const closed = http.close(60_000)
    go()
    await answered
    await closed
  })

  it('cuts off what outlasts the grace', async () => {
    const { routes, entered } = slow()
    const http = await running({ routes })
    const underWay = get(http, '/slow')
    await entered
    await Promise.all([http.close(1), expect(underWay).rejects.toThrow('fetch failed')])
  })

  it('does not hang on a sender that never finishes', async () => {
    const http = await running()
    const socket = connect(http.port, '127.0.0.1')
    await once(socket, 'connect')
    socket.write('POST /ingest/x HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nhalf')
    await once(socket, 'data')
    await Promise.all([http.close(1), once(socket, 'close')])
  })

  it('twice is once', async () => {
    const http = await running()
    expect(http.close(1)).toBe(http.close(1))
    await http.close(1)
  })

  it('is no longer ready meanwhile', async () => {
    const { routes, entered, go } = slow()
    const http = await running({ routes })
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    onTestFinished(() => agent.destroy())
    // Asked on a connection that was open before: the answer to the first makes the second possible.
    const socket = connect(http.port, '127.0.0.1')
    await once(socket, 'connect')
    let said = ''
    socket.on('data', (data) => (said += String(data)))
    socket.write('GET /slow HTTP/1.1\r\nHost: a\r\n\r\nGET /readyz HTTP/1.1\r\nHost: a\r\n\r\n')
    await entered
    const closed = http.close(60_000)
    go()
    await Promise.all([closed, once(socket, 'close')])
    expect(said).toContain('{"status":"not_ready","failing":["draining"]}')
  })
})

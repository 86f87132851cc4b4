import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type RequestHandler } from 'express'
import type { Log, Metrics } from '../app/ports/log.ts'
import { errorAnswer, notFound } from './answers.ts'
import { CannotListen } from './cannot-listen.ts'
import { type ReadyCheck, readiness } from './health.ts'

/** What a platform or source brings: its own routes below a path, its own body parsing, its own limits. */
export interface Mount {
  readonly path: string
  readonly router: RequestHandler
}

export interface HttpOptions {
  /** 0: any free port. */
  readonly port: number
  readonly host: string
  /** In this order; one at `/` comes last. */
  readonly routes: readonly Mount[]
  readonly ready: readonly ReadyCheck[]
  readonly metrics: Metrics & { text(): Promise<string>; readonly contentType: string }
  readonly log: Log
}

export interface RunningHttp {
  /** Where this machine reaches it, without a slash at the end. */
  readonly url: string
  readonly port: number
  /** Takes nothing new, lets what is under way finish for so long, then cuts it off. */
  close(graceMs: number): Promise<void>
}

/**
 * The one server of the product: health, metrics, and whatever is mounted.
 * @throws CannotListen when the port is taken or the address is not ours.
 */
export const startHttp = async (options: HttpOptions): Promise<RunningHttp> => {
  const { routes, ready, metrics, log } = options
  const life = { isDraining: false }
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('query parser', 'simple')

  app.use(safeHeaders)
  app.use((_request, response, next) => {
    if (life.isDraining) response.set('Connection', 'close')
    next()
  })
  app.get('/healthz', (_request, response) => {
    response.json({ status: 'alive' })
  })
  app.get('/readyz', readiness(ready, life, log))
  app.get('/metrics', async (_request, response) => {
    response.type(metrics.contentType).send(await metrics.text())
  })
  app.use(timed(routes, metrics))
  for (const { path, router } of routes) app.use(path, router)
  app.use(notFound)
  app.use(errorAnswer(log))

  const server = createServer(app)
  // Slow senders must not hold sockets; balancers commonly keep theirs for 60 s and must find ours still open.
  server.headersTimeout = 10_000
  server.requestTimeout = 30_000
  server.keepAliveTimeout = 65_000
  const port = await listen(server, options)

  let closing: Promise<void> | undefined
  return {
    url: `http://${reachable(options.host)}:${port}`,
    port,
    close: (graceMs) => (closing ??= drain(server, life, graceMs)),
  }
}

const listen = (server: Server, { port, host }: HttpOptions): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const code = error.code === undefined ? undefined : listenProblems[error.code]
      reject(code === undefined ? error : new CannotListen(code, { port, host }, error))
    })
    server.listen(port, host, () => {
      server.removeAllListeners('error')
      resolve((server.address() as AddressInfo).port)
    })
  })

const listenProblems: Readonly<Record<string, CannotListen['code']>> = {
  EADDRINUSE: 'port_taken',
  EACCES: 'port_forbidden',
  EADDRNOTAVAIL: 'host_not_here',
  ENOTFOUND: 'host_not_here',
  EAFNOSUPPORT: 'host_not_here',
  EINVAL: 'host_not_here',
}

const reachable = (host: string): string => {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

const drain = async (server: Server, life: { isDraining: boolean }, graceMs: number): Promise<void> => {
  life.isDraining = true
  const cutOff = setTimeout(() => server.closeAllConnections(), graceMs)
  // A connection whose answer was under way falls idle only now, and nobody else would close it.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  try {
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
    })
  } finally {
    clearTimeout(cutOff)
    clearInterval(sweep)
  }
}

/** For everything; a mount that serves a page sets its own policy over this one. */
const safeHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Cache-Control': 'no-store',
    'X-Request-Id': randomUUID(),
  })
  next()
}

/** Seconds by mount, never by address: a path from outside would be a time series of its own. */
const timed = (routes: readonly Mount[], metrics: Metrics): RequestHandler => {
  const paths = routes.map(({ path }) => path).toSorted((a, b) => b.length - a.length)
  return (request, response, next) => {
    const startedAt = performance.now()
    const route = paths.find((path) => path === '/' || request.path === path || request.path.startsWith(`${path}/`))
    response.once('finish', () => {
      // A stream of events lasts as long as its page is open, which says nothing about speed.
      if (String(response.get('Content-Type')).startsWith('text/event-stream')) return
      const method = methods.has(request.method) ? request.method : 'other'
      const status = `${Math.floor(response.statusCode / 100)}xx`
      metrics.observe('http_seconds', (performance.now() - startedAt) / 1_000, {
        route: route ?? 'none',
        method,
        status,
      })
    })
    next()
  }
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])

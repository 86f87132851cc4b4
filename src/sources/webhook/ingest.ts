import express, { type ErrorRequestHandler, type Request, type Response, Router } from 'express'
import { Fault } from '../../app/fault.ts'
import type { Log } from '../../app/ports/log.ts'
import { isKnownSource, type ReceiveMentions } from '../../app/receive-mentions.ts'
import type { Policy } from '../../domain/policy.ts'
import { refusalOf } from '../signed-request.ts'

export interface IngestRoute {
  readonly receive: ReceiveMentions
  readonly policy: Policy
  readonly secret: string | null
  /** Without a secret the sandbox takes mentions from this machine; nobody else takes any. */
  readonly sandbox: boolean
  readonly log: Log
  readonly now: () => number
}

const mostBytes = 1_048_576
const mostMentions = 500

/** `POST /ingest/{source}`: mentions in. Everything it answers 202 to is committed. */
export const ingestRouter = (route: IngestRoute): Router => {
  const router = Router()
  router.post('/:source', express.raw({ type: () => true, limit: mostBytes }), (request, response, next) => {
    ingest(route, request, response).catch(next)
  })
  router.all('/:source', (_request, response) => {
    response.set('Allow', 'POST').status(405).json({ error: 'Send mentions with POST.' })
  })
  router.use(onError(route.log))
  return router
}

const ingest = async (route: IngestRoute, request: Request, response: Response): Promise<void> => {
  const source = String(request.params['source'])
  if (!isKnownSource(route.policy, source)) {
    response
      .status(404)
      .json({ error: `Unknown source “${source.slice(0, 60)}”. Name it under sources: in the policy.` })
    return
  }
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
  const secret = route.policy.sources[source]?.secret ?? route.secret
  const refusal = refusalOf(request, body, 'mentions', { secret, sandbox: route.sandbox, now: route.now() })
  if (refusal !== null) {
    response.status(401).json({ error: refusal })
    return
  }
  const mentions = mentionsIn(body)
  if (!mentions.ok) {
    response.status(mentions.status).json({ error: mentions.error })
    return
  }
  response.status(202).json(await route.receive(source, mentions.list))
}

type Parsed =
  | { readonly ok: true; readonly list: readonly unknown[] }
  | { readonly ok: false; readonly status: 400 | 413; readonly error: string }

const mentionsIn = (body: Buffer): Parsed => {
  let wire: unknown
  try {
    wire = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return { ok: false, status: 400, error: 'The body is not JSON in UTF-8.' }
  }
  if (typeof wire !== 'object' || wire === null || Array.isArray(wire)) {
    return { ok: false, status: 400, error: 'Send one mention as an object, or {"mentions": […]}.' }
  }
  if (!('mentions' in wire)) return { ok: true, list: [wire] }
  if (!Array.isArray(wire.mentions)) return { ok: false, status: 400, error: '“mentions” must be a list.' }
  if (wire.mentions.length > mostMentions) {
    return {
      ok: false,
      status: 413,
      error: `At most ${mostMentions} mentions a request; this one has ${wire.mentions.length}.`,
    }
  }
  return { ok: true, list: wire.mentions }
}

const onError =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    const status = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null
    if (status === 413) {
      response.status(413).json({ error: 'The body is larger than 1 MiB. Send fewer mentions a request.' })
      return
    }
    if (status !== null && status >= 400 && status < 500) {
      response.status(status).json({ error: 'The body could not be read.' })
      return
    }
    log.error('ingest_failed', { error })
    if (error instanceof Fault && error.kind === 'unavailable') {
      response
        .set('Retry-After', '5')
        .status(503)
        .json({ error: 'Mentions cannot be stored right now. Send them again.' })
      return
    }
    response
      .status(500)
      .json({ error: 'Something is wrong with Ventanilla; its log says what. Send them again later.' })
  }

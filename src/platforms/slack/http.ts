import { ExpressReceiver, type ReceiverEvent } from '@slack/bolt'
import { type RequestHandler, Router } from 'express'
import type { Log } from '../../app/ports/log.ts'
import { type Instant, minuteMs } from '../../domain/time.ts'
import type { SlackApi } from './installations.ts'

export interface HttpOptions {
  readonly signingSecret: string
  readonly api: SlackApi
  readonly log: Log
  readonly now: () => Instant
  readonly take: (event: ReceiverEvent) => Promise<void>
}

/** `POST /events`, below `/slack`: everything Slack sends. Signed, and stamped within five minutes of our clock. */
export const slackHttp = ({ signingSecret, api, log, now, take }: HttpOptions): Router => {
  const router = Router()
  router.post('/events', withinWindow(now, log), withRawBody)
  const receiver = new ExpressReceiver({
    signingSecret,
    router,
    endpoints: { events: '/events' },
    logger: api.logger,
    bodyLimit: largestBody,
    unhandledRequestHandler: ({ response }) => {
      log.error('slack.request_unanswered')
      if (!response.headersSent) response.writeHead(500).end()
    },
    processEventErrorHandler: async ({ error, response }) => {
      log.error('slack.request_failed', { error })
      if (!response.headersSent) response.writeHead(500).end()
      return true
    },
  })
  receiver.init({ processEvent: take } as unknown as Parameters<typeof receiver.init>[0])
  return router
}

/** Bolt refuses stamps of the past only; a stamp of the future could be kept and used for as long as one likes. */
const withinWindow =
  (now: () => Instant, log: Log): RequestHandler =>
  (request, response, next) => {
    const stamp = request.get('x-slack-request-timestamp') ?? ''
    const offMs = /^\d{1,12}$/.test(stamp) ? Math.abs(Number(stamp) * 1_000 - now()) : Number.POSITIVE_INFINITY
    if (offMs <= windowMs) return next()
    log.warn('slack.stamp_refused', { offMs: Number.isFinite(offMs) ? offMs : null })
    response.status(401).end()
  }

/** A view of 250 kB and what was typed into it, form-encoded. */
const largestBody = '1mb'

const windowMs = 5 * minuteMs

/** The server may have read the body already; Bolt then looks for it under this name. */
const withRawBody: RequestHandler = (request, _response, next) => {
  const body: unknown = request.body
  if (Buffer.isBuffer(body)) Object.assign(request, { rawBody: body })
  next()
}

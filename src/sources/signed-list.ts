import express, { type ErrorRequestHandler, type Request, Router } from 'express'
import { Fault } from '../app/fault.ts'
import type { Log } from '../app/ports/log.ts'
import { refusalOf } from './signed-request.ts'

/** A place that takes things over HTTP: one as an object, or a list of at most 500; signed, JSON in UTF-8, at most 1 MiB. */
export interface SignedList {
  readonly method: 'POST' | 'PUT'
  readonly path: string
  /** What one of them is called, and many: `mention`, `mentions`. The latter names the list on the wire too. */
  readonly one: string
  readonly many: string
  /** Without a secret the sandbox takes them from this machine; nobody else takes any. */
  readonly sandbox: boolean
  readonly log: Log
  /** The name of the log line when taking them fails. */
  readonly failure: string
  /** The clock signatures are held against. */
  readonly now: () => number
  /** Whom a request is for, by its address; or why it is refused before anybody reads it. */
  expect(request: Request): Expected | Answer
}

export interface Expected {
  /** What the request must be signed with. */
  readonly secret: string | null
  /** Takes those of a request that is to be trusted; what it answers with is committed. */
  take(list: readonly unknown[]): Promise<Answer>
}

export interface Answer {
  readonly status: number
  readonly body: object
}

const mostBytes = 1_048_576
const mostAtOnce = 500

export const signedListRouter = (place: SignedList): Router => {
  const { method, path, many } = place
  const router = Router()
  const route = router.route(path)
  const body = express.raw({ type: () => true, limit: mostBytes })
  route[method === 'POST' ? 'post' : 'put'](body, (request, response, next) => {
    answerTo(place, request)
      .then((answer) => response.status(answer.status).json(answer.body))
      .catch(next)
  })
  route.all((_request, response) => {
    response
      .set('Allow', method)
      .status(405)
      .json({ error: `Send ${many} with ${method}.` })
  })
  router.use(onError(place))
  return router
}

const answerTo = async (place: SignedList, request: Request): Promise<Answer> => {
  const expected = place.expect(request)
  if ('status' in expected) return expected
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
  const signing = { secret: expected.secret, sandbox: place.sandbox, now: place.now() }
  const refusal = refusalOf(request, body, place.many, signing)
  if (refusal !== null) return refused(401, refusal)
  const list = listIn(body, place)
  return 'status' in list ? list : expected.take(list)
}

export const refused = (status: number, error: string): Answer => ({ status, body: { error } })

const listIn = (body: Buffer, { one, many }: SignedList): readonly unknown[] | Answer => {
  let wire: unknown
  try {
    wire = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return refused(400, 'The body is not JSON in UTF-8.')
  }
  if (typeof wire !== 'object' || wire === null || Array.isArray(wire))
    return refused(400, `Send one ${one} as an object, or {"${many}": […]}.`)
  const { [many]: list }: Record<string, unknown> = { ...wire }
  if (!Object.hasOwn(wire, many)) return [wire]
  if (!Array.isArray(list)) return refused(400, `“${many}” must be a list.`)
  return list.length > mostAtOnce
    ? refused(413, `At most ${mostAtOnce} ${many} a request; this one has ${list.length}.`)
    : list
}

const onError =
  ({ many, log, failure }: SignedList): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    const answer = (status: number, text: string) => response.status(status).json({ error: text })
    const status = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null
    if (status === 413) {
      answer(413, `The body is larger than 1 MiB. Send fewer ${many} a request.`)
      return
    }
    if (status !== null && status >= 400 && status < 500) {
      answer(status, 'The body could not be read.')
      return
    }
    log.error(failure, { error })
    if (error instanceof Fault && error.kind === 'unavailable') {
      response.set('Retry-After', '5')
      answer(503, `The ${many} cannot be stored right now. Send them again.`)
      return
    }
    answer(500, 'Something is wrong with Ventanilla; its log says what. Send them again later.')
  }

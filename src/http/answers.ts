import type { ErrorRequestHandler, RequestHandler } from 'express'
import type { Log } from '../app/ports/log.ts'

export const notFound: RequestHandler = (_request, response) => {
  response.status(404).json({ error: 'Nothing is here.' })
}

/**
 * The last resort. A sender's mistake that a parser recognised is told to the sender; anything else is ours, and is
 * told only by its number in the log.
 */
export const errorAnswer =
  (log: Log): ErrorRequestHandler =>
  // Express knows an error handler by its four parameters.
  (error: unknown, request, response, _next) => {
    const status = statusOf(error)
    const requestId = String(response.get('X-Request-Id'))
    if (status >= 500) log.error('http_failed', { requestId, method: request.method, error })
    if (response.headersSent) {
      // Half an answer is worse than none: the sender sees a broken connection and asks again.
      request.socket.destroy()
      return
    }
    response
      .status(status)
      .json(status >= 500 ? { error: 'Something of ours is out of order.', requestId } : { error: explained(status) })
  }

const statusOf = (error: unknown): number => {
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500
}

const explained = (status: number): string => {
  switch (status) {
    case 413:
      return 'The body is too large.'
    case 415:
      return 'The body is in a form that is not understood here.'
    default:
      return 'The request could not be understood.'
  }
}

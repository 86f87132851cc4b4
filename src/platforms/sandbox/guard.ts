import type { RequestHandler } from 'express'

/**
 * The sandbox lets anybody be any member of staff, so only this machine may speak to it.
 * - The connection must come from a loopback address: a forged Host header from the network does not help.
 * - Host must name this machine: a foreign name that was pointed at 127.0.0.1 (DNS rebinding) is refused.
 * - What changes something must come from our own page (Origin) as JSON, which a foreign page cannot send unasked (CSRF).
 */
export const guard: RequestHandler = (request, response, next) => {
  response.set(headers)
  const refusal = refusalOf({
    method: request.method,
    path: request.originalUrl,
    remote: request.socket.remoteAddress ?? '',
    host: request.headers.host ?? '',
    origin: request.headers.origin ?? null,
    site: request.headers['sec-fetch-site']?.toString() ?? null,
    contentType: request.headers['content-type'] ?? '',
  })
  if (refusal === null) return next()
  response.status(refusal.status).json({ error: refusal.why })
}

export interface Caller {
  readonly method: string
  readonly path: string
  readonly remote: string
  readonly host: string
  readonly origin: string | null
  /** Sec-Fetch-Site, where the browser sends it. */
  readonly site: string | null
  readonly contentType: string
}

export const refusalOf = (caller: Caller): { readonly status: 403 | 415; readonly why: string } | null => {
  if (!isLoopbackAddress(caller.remote)) return no('The sandbox answers this machine only.')
  if (!isLoopbackHost(caller.host)) return no('Open the sandbox as http://127.0.0.1 or http://localhost.')
  if (caller.origin !== null && !sameOrigin(caller.origin, caller.host))
    return no('Another site may not use the sandbox.')
  // A link from elsewhere may open the page itself, but nothing below it.
  const own = caller.site === null || caller.site === 'same-origin' || caller.site === 'none'
  if (!own && caller.path.startsWith('/sandbox/')) return no('Another site may not use the sandbox.')
  if (caller.method === 'GET' || caller.method === 'HEAD') return null
  if (caller.origin === null) return no('Changes are made from the sandbox page only.')
  return isJson(caller.contentType) ? null : { status: 415, why: 'Send application/json.' }
}

const no = (why: string) => ({ status: 403, why }) as const

/** No script, style or frame but our own; and no text can become any (Trusted Types). */
const headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
}

const isLoopbackAddress = (address: string): boolean => /^(::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/.test(address)

const isLoopbackHost = (host: string): boolean => /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/i.test(host)

const sameOrigin = (origin: string, host: string): boolean => origin.toLowerCase() === `http://${host.toLowerCase()}`

const isJson = (contentType: string): boolean => /^application\/json\s*(;|$)/i.test(contentType)

import type { Request } from 'express'
import { Webhook, WebhookVerificationError } from 'standardwebhooks'

/** The library forgives five minutes; said here too, so that the number is ours. */
const mostSkewMs = 5 * 60_000

export interface Signing {
  /** Null: only the sandbox takes anything, from this machine. */
  readonly secret: string | null
  readonly sandbox: boolean
  readonly now: number
}

/** Why what was sent is not to be trusted, in words for the sender; null when it is. `what` names it: `mentions`. */
export const refusalOf = (request: Request, body: Buffer, what: string, signing: Signing): string | null =>
  signing.secret === null
    ? unsignedRefusal(request, what, signing.sandbox)
    : signatureRefusal(signing.secret, request, body, signing.now)

const signatureRefusal = (secret: string, request: Request, body: Buffer, now: number): string | null => {
  const header = (name: string): string => request.get(name) ?? ''
  const sentAt = Number(header('webhook-timestamp')) * 1_000
  if (header('webhook-id') === '' || header('webhook-signature') === '' || !Number.isFinite(sentAt)) {
    return 'Sign the request by Standard Webhooks: headers webhook-id, webhook-timestamp and webhook-signature.'
  }
  if (Math.abs(now - sentAt) > mostSkewMs)
    return 'The time stamp is more than five minutes off. Check the clock of the sender.'
  try {
    const headers = {
      'webhook-id': header('webhook-id'),
      'webhook-timestamp': header('webhook-timestamp'),
      'webhook-signature': header('webhook-signature'),
    }
    // What is signed rightly may still be no JSON, and that is another answer.
    new Webhook(secret).verify(body.toString('utf8'), headers, { jsonParse: false })
    return null
  } catch (error) {
    if (error instanceof WebhookVerificationError)
      return 'The signature does not match. Check the secret, and sign the body exactly as it is sent.'
    throw error
  }
}

/** Without a secret only this machine is trusted, and no web page that happens to be open on it. */
const unsignedRefusal = (request: Request, what: string, sandbox: boolean): string | null => {
  if (!sandbox) return `No ${what} are taken before INGEST_SECRET is set; then sign the request with it.`
  const address = request.socket.remoteAddress ?? ''
  const local = address === '::1' || /^(::ffff:)?127\./.test(address)
  if (!local) return `Set INGEST_SECRET and sign the request: without it ${what} are taken from this machine only.`
  const host = (request.get('host') ?? '').replace(/:\d+$/, '')
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(host))
    return `Unsigned ${what} are taken under the name 127.0.0.1 only.`
  const origin = request.get('origin')
  if (origin !== undefined && origin !== `http://${request.get('host')}`)
    return `Unsigned ${what} are not taken from other web pages.`
  return null
}

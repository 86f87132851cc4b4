import { randomBytes } from 'node:crypto'
import { Webhook } from 'standardwebhooks'

export const newSecret = (): string => `whsec_${randomBytes(24).toString('base64')}`

let requests = 0

/** Mentions in as a source sends them; throws where no answer comes. */
export const ingest = async (url: string, secret: string, body: unknown): Promise<Response> => {
  requests += 1
  const id = `msg_${requests}`
  const payload = JSON.stringify(body)
  const at = new Date()
  return fetch(`${url}/ingest/x`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
      'webhook-signature': new Webhook(secret).sign(id, at, payload),
    },
    body: payload,
  })
}

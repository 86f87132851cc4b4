import { Webhook } from 'standardwebhooks'
import { z } from 'zod'
import { Fault } from '../../app/fault.ts'
import type { PublishOutcome, WebhookSender } from '../../app/ports/publisher.ts'

const answer = z.looseObject({ id: z.union([z.string(), z.number()]).nullish(), url: z.string().nullish() })

const timeoutMs = 15_000
/** A receiver's answer is a few words; more is not read. */
const longestAnswer = 64_000

/** Standard Webhooks over HTTP. Redirects are not followed: the signature was meant for the address in the policy. */
export const webhookSender = (now: () => number): WebhookSender => ({
  publish: async ({ url, secret }, id, reply): Promise<PublishOutcome> => {
    let response: Response
    try {
      response = await post(url, secret, id, reply, now())
    } catch (error) {
      return { kind: 'lost', why: reasonOf(error) }
    }
    if (response.status >= 500 || (response.status >= 300 && response.status < 400)) {
      await response.body?.cancel()
      return response.status >= 500
        ? { kind: 'lost', why: `http_${response.status}` }
        : { kind: 'failed', why: `http_${response.status}` }
    }
    if (!response.ok) {
      await response.body?.cancel()
      return { kind: 'failed', why: `http_${response.status}` }
    }
    return { kind: 'published', url: await urlIn(response) }
  },
  send: async ({ url, secret }, id, body) => {
    let response: Response
    try {
      response = await post(url, secret, id, body, now())
    } catch (error) {
      throw new Fault('unavailable', `the event receiver did not answer: ${reasonOf(error)}`, {
        mayHaveHappened: true,
        cause: error,
      })
    }
    await response.body?.cancel()
    if (response.ok) return
    const retryAfter = Number(response.headers.get('retry-after'))
    if (response.status === 429 || response.status >= 500) {
      throw new Fault(
        response.status === 429 ? 'rate_limited' : 'unavailable',
        `the event receiver answered ${response.status}`,
        {
          ...(retryAfter > 0 && { retryAfterMs: retryAfter * 1_000 }),
        },
      )
    }
    throw new Fault('invalid', `the event receiver refused with ${response.status}`)
  },
})

const post = (url: string, secret: string, id: string, body: unknown, now: number): Promise<Response> => {
  const payload = JSON.stringify(body)
  const at = new Date(now)
  return fetch(url, {
    method: 'POST',
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
      'webhook-signature': new Webhook(secret).sign(id, at, payload),
    },
    body: payload,
  })
}

/** The reply is out whatever the answer says; a link in it is welcome, and only if it is one. */
const urlIn = async (response: Response): Promise<string | null> => {
  try {
    const text = (await response.text()).slice(0, longestAnswer)
    const { url } = answer.parse(JSON.parse(text))
    return url != null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null
  } catch {
    return null
  }
}

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown'
  const { cause } = error
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : error.name
}

import type { ConnectorClientOptions } from 'botframework-connector'
import { ConnectorRefusal, ConnectorSilence } from './fault.ts'
import { connectorTimeoutMs } from './limits.ts'

type HttpClient = NonNullable<ConnectorClientOptions['httpClient']>
type HttpRequest = Parameters<HttpClient['sendRequest']>[0]
type HttpResponse = Awaited<ReturnType<HttpClient['sendRequest']>>

/**
 * The SDK's way out. One attempt a call: its own client repeats posts up to three times on 429, 500 and 502, which
 * doubles cards and holds a turn for seconds. What is not a success is thrown as our own error, which its retry policy
 * hands on untouched; retries belong to the outbox. Redirects are refused: they would carry the token elsewhere.
 */
export const connectorHttp = (timeoutMs: number = connectorTimeoutMs): HttpClient => ({
  async sendRequest(request) {
    const response = await send(request, timeoutMs)
    const body = await response.text().catch((error: unknown) => {
      throw new ConnectorSilence(true, error)
    })
    if (response.status < 200 || response.status >= 300)
      throw new ConnectorRefusal(response.status, codeOf(body), retryAfterMs(response.headers.get('retry-after')))
    const headers = { toJson: () => Object.fromEntries(response.headers) }
    return { request, status: response.status, headers, bodyAsText: body } as unknown as HttpResponse
  },
})

const send = async (request: HttpRequest, timeoutMs: number): Promise<Response> => {
  try {
    return await fetch(request.url, {
      method: request.method,
      headers: request.headers.toJson({ preserveCase: true }),
      body: typeof request.body === 'string' ? request.body : null,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    })
  } catch (error) {
    throw new ConnectorSilence(!neverLeft.has(causeCode(error)), error)
  }
}

/** The connection was never made, so nothing can have arrived. */
const neverLeft: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])

const causeCode = (error: unknown): string => {
  const cause = error instanceof Error ? error.cause : undefined
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : ''
}

const codeOf = (body: string): string => {
  try {
    const parsed = JSON.parse(body) as { error?: { code?: unknown } } | null
    const code = parsed?.error?.code
    return typeof code === 'string' && /^\w{1,80}$/.test(code) ? code : ''
  } catch {
    // A proxy's error page has no code.
    return ''
  }
}

/** Seconds or a date: RFC 9110, 10.2.3. */
const retryAfterMs = (header: string | null): number | null => {
  if (header === null) return null
  const seconds = Number(header)
  const ms = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - Date.now()
  return Number.isNaN(ms) ? null : Math.min(Math.max(0, Math.ceil(ms)), 3_600_000)
}

/** Whether a token was not had because Entra is out of reach (try again), or because somebody has to change a setting. */
export const isOutOfReach = (error: unknown): boolean => {
  const { errorCode, status, code, errors, message } = (
    typeof error === 'object' && error !== null ? error : {}
  ) as Record<string, unknown>
  if (typeof status === 'number' && status >= 500) return true
  // MSAL's names for a request that got no answer; `endpoints_resolution_error` is a wrong tenant or no network.
  if (errorCode === 'network_error' || errorCode === 'endpoints_resolution_error') return true
  // A managed identity is asked of a service of the machine, which may not be up yet; @azure/identity has but words for it.
  if (Array.isArray(errors)) return errors.some(isOutOfReach)
  if (typeof message === 'string' && message.includes('Network unreachable')) return true
  return typeof code === 'string' && neverLeft.has(code)
}

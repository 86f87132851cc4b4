import type OpenAI from 'openai'
import type { ModelFailure } from '../../app/ports/model.ts'
import type { DurationMs } from '../../domain/time.ts'

export interface Message {
  readonly role: 'system' | 'user' | 'assistant'
  readonly content: string
}

export interface Question {
  readonly messages: readonly Message[]
  /** The form of the answer, as a JSON schema. */
  readonly form: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> }
  readonly maxTokens: number
}

export interface Reply {
  readonly content: string
  /** Null where the endpoint does not say. */
  readonly tokens: { readonly asked: number; readonly answered: number } | null
}

/** An OpenAI-compatible endpoint. */
export interface Endpoint {
  /** @throws EndpointFault, and nothing else. */
  ask(question: Question, signal: AbortSignal): Promise<Reply>
}

/** Why the endpoint gave no answer; it never holds what was asked, or the key. */
export class EndpointFault extends Error {
  override readonly name = 'EndpointFault'
  readonly why: ModelFailure
  readonly status: number | null
  readonly retryAfterMs: DurationMs | null

  constructor(why: ModelFailure, detail: { status?: number | null; retryAfterMs?: DurationMs | null } = {}) {
    super(`the model's endpoint: ${why}`)
    this.why = why
    this.status = detail.status ?? null
    this.retryAfterMs = detail.retryAfterMs ?? null
  }
}

export interface EndpointOptions {
  readonly baseUrl: string
  readonly apiKey: string | null
  readonly model: string
}

/** The client is loaded with the first question: it takes 20 MB, and many a day nobody asks. */
export const openEndpoint = ({ baseUrl, apiKey, model }: EndpointOptions): Endpoint => {
  let loading: Promise<OpenAI> | null = null
  const load = async (): Promise<OpenAI> => {
    const { OpenAI: Client } = await import('openai')
    return new Client({
      baseURL: baseUrl,
      // Named, all of them: what is not named the client would take from the environment by itself.
      apiKey: apiKey ?? 'none',
      adminAPIKey: null,
      organization: null,
      project: null,
      webhookSecret: null,
      logLevel: 'off',
      maxRetries: 0,
      fetch: boundedFetch,
      ...(apiKey === null && { defaultHeaders: { Authorization: null } }),
    })
  }
  /** Some endpoints know no forms, and some no limits: from the first refusal on they are asked in words alone. */
  let isPlain = false

  const send = async (question: Question, signal: AbortSignal): Promise<Reply> => {
    const client = await (loading ??= load())
    const { messages, form, maxTokens } = question
    const completion = await client.chat.completions.create(
      {
        model,
        messages: isPlain ? inWords(question) : [...messages],
        ...(!isPlain && {
          max_tokens: maxTokens,
          temperature: 0,
          response_format: {
            type: 'json_schema',
            json_schema: { name: form.name, strict: true, schema: { ...form.schema } },
          },
        }),
      },
      { signal },
    )
    return replyOf(completion)
  }

  return {
    ask: async (question, signal) => {
      try {
        return await send(question, signal)
      } catch (error) {
        const fault = faultOf(error, signal)
        if (isPlain || fault.status !== 400) throw fault
      }
      try {
        isPlain = true
        return await send(question, signal)
      } catch (error) {
        isPlain = false
        throw faultOf(error, signal)
      }
    },
  }
}

const inWords = ({ messages, form }: Question): Message[] => [
  ...messages,
  {
    role: 'system',
    content: `Answer with one JSON object of this schema and nothing else: ${JSON.stringify(form.schema)}`,
  },
]

/** What comes from the endpoint is read as carefully as anything from outside: it may be no OpenAI at all. */
const replyOf = (completion: unknown): Reply => {
  const { choices, usage } = (completion ?? {}) as { choices?: unknown; usage?: unknown }
  const [choice] = Array.isArray(choices) ? (choices as unknown[]) : []
  const { message } = (choice ?? {}) as { message?: unknown }
  const { content } = (message ?? {}) as { content?: unknown }
  const { prompt_tokens: asked, completion_tokens: answered } = (usage ?? {}) as Record<string, unknown>
  return {
    content: typeof content === 'string' ? content : '',
    tokens: isCount(asked) && isCount(answered) ? { asked, answered } : null,
  }
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 10_000_000

const faultOf = (error: unknown, signal: AbortSignal): EndpointFault => {
  // The client wraps what its `fetch` throws.
  for (const one of [error, error instanceof Error ? error.cause : null]) if (one instanceof EndpointFault) return one
  if (signal.aborted) return new EndpointFault('deadline')
  const { status, headers } = (error ?? {}) as { status?: unknown; headers?: unknown }
  if (typeof status !== 'number') {
    // A body that is no JSON: there is somebody, who speaks something else.
    return new EndpointFault(error instanceof SyntaxError ? 'garbage' : 'unreachable')
  }
  const retryAfterMs = headers instanceof Headers ? retryAfterOf(headers) : null
  return new EndpointFault(whyOf(status), { status, retryAfterMs })
}

const whyOf = (status: number): ModelFailure => {
  if (status === 401 || status === 403) return 'unauthorized'
  if (status === 404) return 'not_found'
  if (status === 408) return 'deadline'
  if (status === 429) return 'rate_limited'
  return status >= 500 ? 'server' : 'refused'
}

/** Seconds only: a date would be one of a clock that is not ours. */
const retryAfterOf = (headers: Headers): DurationMs | null => {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds * 1_000) : null
}

/** An answer of a few hundred words, with room to spare. */
const mostBytes = 256 * 1024

/** No redirect takes the key elsewhere, the deadline holds for the whole body, and no body fills the memory. */
const boundedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'error' })
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > mostBytes) throw new EndpointFault('garbage')
    chunks.push(chunk)
  }
  const kept = ['content-type', 'retry-after'].flatMap((name) => {
    const value = response.headers.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  return new Response(Buffer.concat(chunks), { status: response.status, headers: Object.fromEntries(kept) })
}

import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { z } from 'zod'

/** What the endpoint was asked, once it is found to be a request that OpenAI would take. */
export interface Asked {
  readonly model: string
  readonly messages: readonly { readonly role: string; readonly content: string }[]
  readonly form: string | null
  readonly authorization: string | null
}

/** How the next question is answered: an object becomes the content of a completion. */
export type How =
  | { readonly content: string; readonly tokens?: readonly [asked: number, answered: number] }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | { readonly raw: string }
  | 'silence'
  | 'hang_up'

const request = z.strictObject({
  model: z.string().min(1),
  messages: z.array(z.strictObject({ role: z.enum(['system', 'user', 'assistant']), content: z.string() })).min(1),
  max_tokens: z.number().int().positive().optional(),
  temperature: z.number().min(0).max(2).optional(),
  response_format: z
    .strictObject({
      type: z.literal('json_schema'),
      json_schema: z.strictObject({
        name: z.string().regex(/^[\w-]{1,64}$/),
        strict: z.literal(true),
        schema: z.record(z.string(), z.unknown()),
      }),
    })
    .optional(),
})

/** A strict OpenAI-compatible endpoint on this machine, over real HTTP. What OpenAI would refuse, it refuses. */
export const startEndpoint = async ({ knowsForms = true }: { knowsForms?: boolean } = {}) => {
  const asked: Asked[] = []
  const next: (How | ((asked: Asked) => How))[] = []
  let usual: How | ((asked: Asked) => How) = { status: 500 }
  let connections = 0

  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refuse = (status: number, message: string): void => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ error: { message, type: 'invalid_request_error', param: null, code: null } }))
    }
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    if (incoming.method !== 'POST' || incoming.url !== '/v1/chat/completions') return refuse(404, 'no such path')
    if (!incoming.headers['content-type']?.startsWith('application/json')) return refuse(400, 'not JSON')
    const parsed = request.safeParse(JSON.parse(Buffer.concat(chunks).toString('utf8')))
    if (!parsed.success) return refuse(400, parsed.error.message)
    const { model, messages, response_format: form } = parsed.data
    if (!knowsForms && form !== undefined) return refuse(400, 'response_format is not supported')
    const problem = form === undefined ? null : strictProblem(form.json_schema.schema)
    if (problem !== null) return refuse(400, `Invalid schema for response_format: ${problem}`)
    const question: Asked = {
      model,
      messages,
      form: form?.json_schema.name ?? null,
      authorization: incoming.headers.authorization ?? null,
    }
    asked.push(question)
    const chosen = next.shift() ?? usual
    const how = typeof chosen === 'function' ? chosen(question) : chosen
    if (how === 'silence') return
    if (how === 'hang_up') {
      incoming.socket.destroy()
      return
    }
    if ('status' in how) {
      response.writeHead(how.status, { 'content-type': 'application/json', ...how.headers })
      response.end(how.body ?? JSON.stringify({ error: { message: 'as the test says', type: 'server_error' } }))
      return
    }
    response.writeHead(200, { 'content-type': 'application/json' })
    if ('raw' in how) {
      response.end(how.raw)
      return
    }
    const [prompt, completion] = how.tokens ?? [100, 20]
    response.end(
      JSON.stringify({
        id: `chatcmpl-${asked.length}`,
        object: 'chat.completion',
        created: 0,
        model,
        choices: [{ index: 0, message: { role: 'assistant', content: how.content }, finish_reason: 'stop' }],
        usage: { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion },
      }),
    )
  }

  const server = createServer((incoming, response) => {
    connections += 1
    serve(incoming, response).catch(() => response.destroy())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no address')

  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1/`,
    asked,
    /** Requests of any kind, well formed or not. */
    requests: () => connections,
    answers: (how: How | ((question: Asked) => How)): void => {
      usual = how
      next.length = 0
    },
    /** The next questions, in order; after them as `answers` says. */
    answersNext: (...how: readonly (How | ((question: Asked) => How))[]): void => {
      next.push(...how)
    },
    close: async (): Promise<void> => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

export type LlmEndpoint = Awaited<ReturnType<typeof startEndpoint>>

export const says = (answer: unknown): How => ({ content: JSON.stringify(answer) })

/** The rules of strict forms: every object closed, every key required, nothing but what the service knows. */
const strictProblem = (schema: unknown, path = 'schema'): string | null => {
  if (typeof schema !== 'object' || schema === null) return null
  const node = schema as Record<string, unknown>
  const unknown = Object.keys(node).find((key) => !known.has(key))
  if (unknown !== undefined) return `${path}: '${unknown}' is not permitted`
  if (node['type'] === 'object') {
    const properties = (node['properties'] ?? {}) as Record<string, unknown>
    const required = (node['required'] ?? []) as readonly string[]
    if (node['additionalProperties'] !== false) return `${path}: 'additionalProperties' is required to be false`
    const optional = Object.keys(properties).find((key) => !required.includes(key))
    if (optional !== undefined) return `${path}: '${optional}' has to be required`
    for (const [key, inner] of Object.entries(properties)) {
      const problem = strictProblem(inner, `${path}.${key}`)
      if (problem !== null) return problem
    }
  }
  return strictProblem(node['items'] ?? null, `${path}[]`)
}

// developers.openai.com/api/docs/guides/structured-outputs#supported-schemas
const known: ReadonlySet<string> = new Set(
  'type properties required additionalProperties items enum const anyOf description minimum maximum minItems maxItems pattern format multipleOf exclusiveMinimum exclusiveMaximum'.split(
    ' ',
  ),
)

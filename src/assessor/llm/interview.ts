import { z } from 'zod'
import { budgetDay } from '../../app/model-budget.ts'
import type { Clock } from '../../app/ports/clock.ts'
import type { Log, Metrics } from '../../app/ports/log.ts'
import type { ModelAnswer, ModelFailure } from '../../app/ports/model.ts'
import type { ModelStore } from '../../app/ports/model-store.ts'
import type { ModelRules } from '../../domain/policy.ts'
import type { Breaker } from './breaker.ts'
import { type Endpoint, EndpointFault, type Message, type Reply } from './endpoint.ts'

export interface Interviewing {
  readonly endpoint: Endpoint
  readonly breaker: Breaker
  readonly store: ModelStore
  readonly rules: ModelRules
  /** Of the organisation: its day is what the budget is for. */
  readonly timezone: string
  /** The clock on the wall. */
  readonly clock: Clock
  readonly log: Log
  readonly metrics: Metrics
}

export interface Matter<Answer> {
  /** Names the question in metrics and the log, and the form for the endpoint. */
  readonly task: 'second_opinion' | 'suggest_reply' | 'summarise'
  readonly system: string
  readonly data: string
  readonly schema: z.ZodType<Answer>
  readonly maxTokens: number
}

/**
 * Asks one question: within the day's budget and the deadline, unless the model is being left alone; holds the answer
 * against the schema it was asked by, and gives it one more try where it does not fit.
 */
export const interview = async <Answer>(
  context: Interviewing,
  matter: Matter<Answer>,
): Promise<ModelAnswer<Answer>> => {
  const answer = await asked(context, matter)
  const { log, metrics } = context
  metrics.count('model_calls', { task: matter.task, outcome: answer.kind })
  if (answer.kind === 'failed') {
    metrics.count('model_failures', { kind: answer.why })
    const isNews = answer.why !== 'resting' && answer.why !== 'over_budget'
    log[isNews ? 'warn' : 'debug']('model_failed', { task: matter.task, why: answer.why })
  }
  return answer
}

const asked = async <Answer>(context: Interviewing, matter: Matter<Answer>): Promise<ModelAnswer<Answer>> => {
  const { breaker, clock, rules } = context
  const messages: Message[] = [
    { role: 'system', content: matter.system },
    { role: 'user', content: matter.data },
  ]
  const waitMs = breaker.enter(clock.now())
  if (waitMs !== null) return failed('resting', waitMs)
  const signal = AbortSignal.timeout(rules.deadlineMs)
  try {
    for (const isLast of [false, true]) {
      const reply = await paid(context, matter, messages, signal)
      if (reply === null) {
        breaker.spared()
        return failed('over_budget')
      }
      const read = readAnswer(matter.schema, reply.content)
      if (read.ok) {
        breaker.succeeded()
        return { kind: 'answered', value: read.value }
      }
      if (isLast) break
      messages.push({ role: 'assistant', content: reply.content.slice(0, longestEcho) })
      messages.push({
        role: 'user',
        content: `That does not fit. ${read.problems} Answer again with the JSON object alone.`,
      })
    }
    breaker.failed(clock.now())
    return failed('garbage')
  } catch (error) {
    if (!(error instanceof EndpointFault)) {
      // The database is away, say: that is no fault of the model's.
      breaker.spared()
      throw error
    }
    breaker.failed(clock.now(), error.retryAfterMs)
    return failed(error.why, error.retryAfterMs)
  }
}

const failed = (why: ModelFailure, retryAfterMs: number | null = null) =>
  ({ kind: 'failed', why, retryAfterMs }) as const

/** One call that is reserved before it is made, for all processes together; null where the day has nothing left. */
const paid = async <Answer>(
  { endpoint, store, rules, clock, timezone, metrics }: Interviewing,
  { task, schema, maxTokens }: Matter<Answer>,
  messages: readonly Message[],
  signal: AbortSignal,
): Promise<Reply | null> => {
  const day = budgetDay(clock.now(), timezone)
  const questionTokens = tokensIn(messages)
  const reserved = questionTokens + maxTokens
  const limit = { calls: rules.callsPerDay, tokens: rules.tokensPerDay }
  if (!(await store.reserve(day, reserved, limit))) return null
  try {
    const reply = await endpoint.ask({ messages, form: { name: task, schema: formOf(schema) }, maxTokens }, signal)
    const { asked: inTokens, answered } = reply.tokens ?? {
      asked: questionTokens,
      answered: Math.ceil(reply.content.length / bytesPerToken),
    }
    await store.correct(day, { calls: 0, tokens: inTokens + answered - reserved })
    metrics.count('model_tokens', { direction: 'asked' }, inTokens)
    metrics.count('model_tokens', { direction: 'answered' }, answered)
    return reply
  } catch (error) {
    // What came to nothing at the other end's door cost nothing. After a deadline nobody knows what was worked on.
    if (error instanceof EndpointFault && error.why !== 'deadline') {
      await store.correct(day, { calls: -1, tokens: -reserved })
    }
    throw error
  }
}

const bytesPerToken = 3
/** Rather too many: the other side's own count puts it right. */
const tokensIn = (messages: readonly Message[]): number =>
  messages.reduce((sum, { content }) => sum + Math.ceil(Buffer.byteLength(content) / bytesPerToken) + 8, 0)

/** The JSON schema of the very schema that reads the answer. */
const formOf = (schema: z.ZodType): Record<string, unknown> => {
  const { $schema: _dialect, ...form } = z.toJSONSchema(schema, { io: 'input' })
  return form
}

type ReadAnswer<Answer> =
  | { readonly ok: true; readonly value: Answer }
  | { readonly ok: false; readonly problems: string }

const readAnswer = <Answer>(schema: z.ZodType<Answer>, content: string): ReadAnswer<Answer> => {
  // Models that know no forms like to put a fence around it.
  const [, fenced] = /^\s*```(?:json)?\s*([^]*?)\s*```\s*$/.exec(content) ?? []
  let json: unknown
  try {
    json = JSON.parse(fenced ?? content)
  } catch {
    return { ok: false, problems: 'It is not JSON.' }
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return { ok: true, value: parsed.data }
  const problems = parsed.error.issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.join('.') || 'answer'}: ${message}.`)
  return { ok: false, problems: problems.join(' ') }
}

const longestEcho = 4_000

import { type AskingModel, modelAsker } from '../app/ask-model.ts'
import type { Summarise } from '../app/digest-paragraph.ts'
import { budgetDay } from '../app/model-budget.ts'
import type { Check } from '../app/ports/check.ts'
import type { LanguageModel } from '../app/ports/model.ts'
import type { ModelStore, ModelUse } from '../app/ports/model-store.ts'
import type { Env } from '../config/env.ts'
import { dayMs, plus } from '../domain/time.ts'
import type { Words } from '../locales/text.ts'
import type { TickJob } from '../scheduler/ticks.ts'
import { guardedStore } from '../storage/database-fault.ts'
import { modelStore } from '../storage/model-store.ts'
import type { Telemetry } from '../telemetry/metrics.ts'
import type { Parts } from './parts.ts'
import { wallClock } from './wall-clock.ts'

/** The language model, wired: what it does for the outbox, the digest, the clock, a scrape and the doctor. */
export interface ModelRoom {
  readonly ask: ReturnType<typeof modelAsker>
  readonly summarise: Summarise
  readonly jobs: readonly TickJob[]
  readonly measure: (metrics: Telemetry) => Promise<void>
  readonly check: (words: Words) => Check
}

/** Null where none is configured: then not even its client is loaded, and nothing leaves the machine. */
export const languageModelRoom = async (env: Env, parts: Parts): Promise<ModelRoom | null> => {
  if (env.llm === null) return null
  const { createLanguageModel } = await import('../assessor/llm/language-model.ts')
  const { policy, log, metrics, stores } = parts
  const rules = policy.assessment.model
  const { timezone } = policy.organisation
  const store = guardedStore(modelStore(parts.database.sql))
  const model = createLanguageModel({ ...env.llm, store, rules, timezone, clock: wallClock, log, metrics })
  const left = async (): Promise<ModelUse> => {
    const used = await store.used(budgetDay(wallClock.now(), timezone))
    return {
      calls: Math.max(0, rules.callsPerDay - used.calls),
      tokens: Math.max(0, rules.tokensPerDay - used.tokens),
    }
  }
  const asking: AskingModel = {
    ...parts,
    model,
    mentions: stores.mentions,
    sha256: parts.path.sha256,
    heard: () => parts.on.mentions(),
  }
  return {
    ask: modelAsker(asking),
    summarise: async (figures) => {
      const answer = await model.summarise(figures)
      return answer.kind === 'answered' ? answer.value : null
    },
    jobs: [sweeping(store, timezone)],
    measure: async (scrape) => {
      const { calls, tokens } = await left()
      scrape.set('model_budget_left', calls, { unit: 'calls' })
      scrape.set('model_budget_left', tokens, { unit: 'tokens' })
      scrape.set('model_resting', model.resting() ? 1 : 0)
    },
    check: (words) => checking(model, env.llm?.model ?? '', left, words),
  }
}

const keepAnswersMs = 30 * dayMs
const keepDaysMs = 90 * dayMs

const sweeping = (store: ModelStore, timezone: string): TickJob => ({
  name: 'model',
  cron: '25 17 * * * *',
  process: 'one',
  run: async () => {
    const now = wallClock.now()
    const daysBefore = budgetDay(plus(now, -keepDaysMs), timezone)
    return store.sweep({ answersBefore: plus(now, -keepAnswersMs), daysBefore, limit: 1_000 })
  },
})

/** Asks the endpoint what it will be asked in earnest, of a post that nobody wrote. */
const checking = (model: LanguageModel, name: string, left: () => Promise<ModelUse>, words: Words): Check => ({
  name: 'model',
  run: async () => {
    const began = performance.now()
    const answer = await model.summarise({ language: words.language, lines: ['Cases opened: 3', 'Cases closed: 2'] })
    const took = Math.max(1, performance.now() - began)
    if (answer.kind === 'answered')
      return { state: 'well', found: words.say('doctor.model_found', { model: name, took, ...(await left()) }) }
    const found = words.say('doctor.model_failed', { model: name, why: words.say(`modelFailure.${answer.why}`) })
    return { state: 'broken', found, todo: words.say(`doctor.model_todo.${answer.why}`) }
  },
})

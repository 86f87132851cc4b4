import { createHash } from 'node:crypto'
import type { LanguageModel, ModelText } from '../../app/ports/model.ts'
import type { Sha256 } from '../../domain/ids.ts'
import { createBreaker } from './breaker.ts'
import { type EndpointOptions, openEndpoint } from './endpoint.ts'
import { type Interviewing, interview } from './interview.ts'
import { type Redacted, redact } from './redact.ts'
import { inOriginal, opinionMatter, placed, placedOpinion, promptVersion } from './second-opinion.ts'
import { replyMatter } from './suggest-reply.ts'
import { summaryMatter } from './summarise.ts'

export interface LanguageModelOptions extends Omit<Interviewing, 'endpoint' | 'breaker'>, EndpointOptions {}

/** The language model behind an OpenAI-compatible endpoint. Nothing leaves before somebody asks. */
export const createLanguageModel = ({ baseUrl, apiKey, model, ...rest }: LanguageModelOptions): LanguageModel => {
  const context: Interviewing = {
    ...rest,
    endpoint: openEndpoint({ baseUrl, apiKey, model }),
    breaker: createBreaker(),
  }
  const { store, clock, metrics } = context
  const keyOf = (text: ModelText, redacted: Redacted): Sha256 =>
    createHash('sha256')
      .update(JSON.stringify([promptVersion, model, text.brand, text.lang, redacted.text]))
      .digest('hex') as Sha256

  return {
    secondOpinion: async (text) => {
      const redacted = redacting(text)
      const key = keyOf(text, redacted)
      const known = placedOpinion.safeParse(await store.answer(key))
      if (known.success) {
        metrics.count('model_calls', { task: 'second_opinion', outcome: 'cached' })
        return { kind: 'answered', value: { opinion: inOriginal(known.data, redacted), key } }
      }
      const answer = await interview(context, opinionMatter(text, redacted))
      if (answer.kind === 'failed') return answer
      const found = placed(answer.value, redacted.text)
      await store.keepAnswer(key, found, clock.now())
      return { kind: 'answered', value: { opinion: inOriginal(found, redacted), key } }
    },
    suggestReply: async (ask) => {
      const answer = await interview(context, replyMatter(ask, redacting(ask)))
      return answer.kind === 'failed' ? answer : { kind: 'answered', value: answer.value.reply.trim() }
    },
    summarise: async (figures) => {
      const answer = await interview(context, summaryMatter(figures))
      return answer.kind === 'failed' ? answer : { kind: 'answered', value: answer.value.paragraph }
    },
    resting: () => context.breaker.state(clock.now()) !== 'closed',
  }
}

/** More of a post tells no more of it, and every word costs. */
const longestText = 6_000
const redacting = ({ text, hide }: ModelText): Redacted => redact(text.slice(0, longestText).toWellFormed(), hide)

import type { Nature } from '../../domain/assessment/nature.ts'
import type { Opinion } from '../../domain/assessment/opinion.ts'
import type { Route } from '../../domain/assessment/route.ts'
import type { Severity } from '../../domain/assessment/severity.ts'
import type { Language, Sha256 } from '../../domain/ids.ts'

/** Why a language model gave no answer that counts. */
export const modelFailures = [
  /** No answer in time. */
  'deadline',
  'unreachable',
  /** Asked too often; it may say when to come back. */
  'rate_limited',
  /** The key is not taken. */
  'unauthorized',
  /** No such model, or no such address. */
  'not_found',
  /** It does not take such a request. */
  'refused',
  /** A fault of its own. */
  'server',
  /** Twice an answer that is not of the form that was asked for. */
  'garbage',
  /** It failed so often that it is left alone for a while. */
  'resting',
  'over_budget',
] as const
export type ModelFailure = (typeof modelFailures)[number]

export type ModelAnswer<Value> =
  | { readonly kind: 'answered'; readonly value: Value }
  /** `retryAfterMs`: when asking again may help; null where nobody knows. */
  | { readonly kind: 'failed'; readonly why: ModelFailure; readonly retryAfterMs: number | null }

/** What of a mention may be shown to a model, once it is redacted. */
export interface ModelText {
  readonly text: string
  /** BCP 47 or `und`. */
  readonly lang: string
  readonly brand: string
  /** Names and handles to be taken out: the author's above all. */
  readonly hide: readonly string[]
}

export interface ReplyAsk extends ModelText {
  readonly nature: Nature
  readonly severity: Severity
  readonly route: Route
  /** In characters. */
  readonly maxLength: number
  /** What the organisation answers: those of the mention's language first. */
  readonly savedReplies: readonly string[]
  /** Words that need somebody's approval: promises above all. */
  readonly promises: readonly string[]
}

/** What a digest's paragraph is written from: figures in words, and none of what strangers wrote. */
export interface FiguresInWords {
  readonly language: Language
  readonly lines: readonly string[]
}

/**
 * A language model that somebody configured. Every answer is checked before it is handed on, a failure is a value, and
 * nothing of the product waits for it.
 */
export interface LanguageModel {
  /** `key`: what the answer is kept under, to be forgotten with the author. */
  secondOpinion(text: ModelText): Promise<ModelAnswer<{ readonly opinion: Opinion; readonly key: Sha256 }>>
  /** A reply with the variables of saved replies, `{author}` and the like, not filled in. */
  suggestReply(ask: ReplyAsk): Promise<ModelAnswer<string>>
  summarise(figures: FiguresInWords): Promise<ModelAnswer<string>>
  /** Whether it is left alone just now. */
  resting(): boolean
}

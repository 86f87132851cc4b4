import type { Sha256 } from '../../domain/ids.ts'
import type { Instant } from '../../domain/time.ts'

/** Calls of the model and tokens, of questions and answers together. */
export interface ModelUse {
  readonly calls: number
  readonly tokens: number
}

/** What all processes know of the language model together: what it cost today, and what it has answered before. */
export interface ModelStore {
  /** Takes one call and so many tokens out of the day; false, and nothing taken, where that is more than is left. */
  reserve(day: string, tokens: number, limit: ModelUse): Promise<boolean>
  /** Puts right what was reserved; negative numbers give back. */
  correct(day: string, by: ModelUse): Promise<void>
  used(day: string): Promise<ModelUse>
  /** Null where the question was never answered. */
  answer(key: Sha256): Promise<unknown>
  keepAnswer(key: Sha256, answer: unknown, now: Instant): Promise<void>
  /** Forgets answers and days from before. Returns how many rows went. */
  sweep(ask: { readonly answersBefore: Instant; readonly daysBefore: string; readonly limit: number }): Promise<number>
}

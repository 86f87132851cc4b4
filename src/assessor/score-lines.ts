import { z } from 'zod'
import type { Assessor } from '../app/ports/assessor.ts'
import { reasonText } from '../cards/reason-text.ts'
import { assess, shouldOpen } from '../domain/assessment/assess.ts'
import type { Reason } from '../domain/assessment/reason.ts'
import { noHistory } from '../domain/assessment/scores.ts'
import type { BrandId, MentionId, SourceId } from '../domain/ids.ts'
import { spreadOf } from '../domain/mention/engagement.ts'
import type { Mention } from '../domain/mention/mention.ts'
import type { AssessmentRules } from '../domain/policy.ts'
import { type Instant, instant } from '../domain/time.ts'
import { reasonWordsIn } from '../locales/reason-words.ts'

const count = z.number().min(0).nullish()
const line = z.looseObject({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.string().nullish(),
  author: z.looseObject({ followers: count, verified: z.boolean().nullish() }).nullish(),
  engagement: z.looseObject({ likes: count, shares: count, replies: count, views: count }).nullish(),
})

/** One line of `ventanilla score`'s output; see contract.md. */
export interface ScoredLine {
  readonly id: string | number
  /** P(complaint), 0 to 1. */
  readonly score: number
  readonly complaint: boolean
  readonly nature: string
  /** 0 to 1, as risk and influence. */
  readonly emotion: number
  readonly severity: string
  readonly risk: number
  readonly influence: number
  readonly reasons: readonly string[]
}

export type ScoreResult =
  | { readonly ok: true; readonly line: ScoredLine }
  | { readonly ok: false; readonly why: string }

/** Texts scored as mentions would be, in the order they came. A line that is none is told, and stops nobody. */
export const scoreLines = (
  lines: readonly string[],
  { assessor, rules, now }: { readonly assessor: Assessor; readonly rules: AssessmentRules; readonly now: Instant },
): readonly ScoreResult[] => {
  const parsed = lines.map(parse)
  const good = parsed.flatMap((one) => (one.ok ? [one.value] : []))
  const signals = assessor.read(
    good.map(({ text, lang }) => ({ text, lang: lang ?? 'und', brand: '' as BrandId, source: '' as SourceId })),
  )
  let next = 0
  return parsed.map((one): ScoreResult => {
    if (!one.ok) return one
    const read = signals[next]
    next += 1
    if (read === undefined) throw new RangeError('a text was not read')
    const mention = mentionOf(one.value, now)
    const spread = spreadOf(mention.publishedAt, [mention.engagement])
    const assessment = assess(read, { mention, spread, customer: null, authorHistory: noHistory }, rules)
    const words = reasonWordsIn(read.lang)
    const reasons = [...assessment.risk.reasons, ...read.evidence].map((reason: Reason) =>
      reasonText(reason, mention.text, words),
    )
    return {
      ok: true,
      line: {
        id: one.value.id,
        score: rounded(assessment.complaint),
        complaint: shouldOpen(assessment, read, rules),
        nature: assessment.nature,
        emotion: rounded(assessment.emotion.load),
        severity: assessment.severity,
        risk: rounded(assessment.risk.value / 100),
        influence: rounded(assessment.influence.value / 100),
        reasons: [...new Set(reasons)],
      },
    }
  })
}

type Line = z.infer<typeof line>

const parse = (text: string): { ok: true; value: Line } | { ok: false; why: string } => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { ok: false, why: 'not JSON' }
  }
  const parsed = line.safeParse(json)
  if (parsed.success) return { ok: true, value: parsed.data }
  const [issue] = parsed.error.issues
  const path = issue?.path.join('.') ?? ''
  return { ok: false, why: [path, issue?.message ?? ''].filter((part) => part !== '').join(': ') }
}

const mentionOf = (one: Line, now: Instant): Mention => ({
  id: 0 as MentionId,
  source: '' as SourceId,
  externalId: String(one.id),
  brand: '' as BrandId,
  kind: 'post',
  text: one.text,
  url: null,
  lang: one.lang ?? 'und',
  conversationId: String(one.id),
  inReplyTo: null,
  publishedAt: instant(now - hour),
  receivedAt: now,
  editedAt: null,
  deletedAt: null,
  author: {
    id: '',
    handle: null,
    name: null,
    followers: one.author?.followers ?? null,
    verified: one.author?.verified ?? false,
    createdAt: null,
    url: null,
  },
  engagement: {
    likes: one.engagement?.likes ?? 0,
    shares: one.engagement?.shares ?? 0,
    replies: one.engagement?.replies ?? 0,
    views: one.engagement?.views ?? 0,
    at: now,
  },
})

/** A text without a time is taken to be an hour old. */
const hour = 3_600_000

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000

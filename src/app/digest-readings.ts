import type { Nature } from '../domain/assessment/nature.ts'
import type { BreakdownRow } from '../domain/digest/breakdown.ts'
import { byChange, type Figures, type MixRow, termsOf } from '../domain/digest/metrics.ts'
import type { Spans } from '../domain/digest/schedule.ts'
import type { MentionId } from '../domain/ids.ts'
import type { Policy } from '../domain/policy.ts'
import { type Instant, minuteMs } from '../domain/time.ts'
import { type CausesOf, causesOf, readTexts } from './causes.ts'
import type { Clock } from './ports/clock.ts'
import type { FigureQueries, FiguresStore } from './ports/digest-store.ts'

type Read<Name extends keyof FigureQueries> = Awaited<ReturnType<FigureQueries[Name]>>

/** What the database says of the spans of a digest, whoever reads it. */
export interface DigestReading {
  readonly figures: readonly Figures[]
  readonly breakdown: readonly BreakdownRow[]
  readonly flow: Read<'flow'>
  /** Greatest change first. */
  readonly mix: readonly MixRow[]
  readonly overdue: number
  readonly waiting: Read<'waiting'>
  readonly spreading: Read<'spreading'>
  readonly thanked: Read<'thanked'>
  readonly settled: number
  readonly declined: Read<'declined'>
  readonly examples: ReadonlyMap<Nature, MentionId>
  readonly causes: CausesOf
}

export type DigestReadings = (spans: Spans) => Promise<DigestReading>

interface ReadingContext {
  readonly figures: FiguresStore
  readonly policy: Policy
  readonly clock: Clock
}

const mostRisks = 5
const mostSpreading = 3
const mostExamples = 3
const mostThanks = 3
const mostDeclined = 5
/** Digests that fall due together are made within this time, and speak of the same moment. */
const sharedForMs = minuteMs

/**
 * Reads for digests one after the other, each on one connection: twenty that fall due at half past eight must not
 * take every connection from people who press. Those that speak of the same spans are read once.
 */
export const digestReadings = (context: ReadingContext): DigestReadings => {
  const kept = new Map<string, { readonly at: Instant; readonly reading: Promise<DigestReading> }>()
  let before: Promise<unknown> = Promise.resolve()
  return (spans) => {
    const now = context.clock.now()
    for (const [key, { at }] of kept) if (Math.abs(now - at) > sharedForMs) kept.delete(key)
    const key = JSON.stringify(spans)
    const known = kept.get(key)
    if (known !== undefined) return known.reading
    const reading = before.then(() => read(context, spans))
    // What failed is tried anew by whoever asks next.
    before = reading.catch(() => kept.delete(key))
    kept.set(key, { at: now, reading })
    return reading
  }
}

const read = async ({ figures: store, policy, clock }: ReadingContext, spans: Spans): Promise<DigestReading> => {
  const { now: span, before, earlier, steps } = spans
  const { texts, ...reading } = await store.atOnce(async (figures) => {
    const { figures: all, breakdown } = await figures.measure([span, before, earlier], termsOf(policy))
    const mix = byChange(await figures.mix(span, before))
    const grown = mix.filter((row) => row.now > 0).map(({ nature }) => nature)
    return {
      figures: all,
      breakdown,
      flow: await figures.flow(steps),
      mix,
      overdue: await figures.overdue(clock.now()),
      waiting: await figures.waiting(mostRisks),
      spreading: await figures.spreading(span, mostSpreading),
      thanked: await figures.thanked(span, mostThanks),
      settled: await figures.settled(span),
      declined: await figures.declined(span, mostDeclined),
      examples: await figures.examples(span, grown.slice(0, mostExamples)),
      texts: await readTexts(figures, span),
    }
  })
  return { ...reading, causes: await causesOf(texts, policy) }
}

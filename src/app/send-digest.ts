import type { Card } from '../cards/card.ts'
import type { Reader } from '../cards/case-view.ts'
import { digestCard, digestPages } from '../cards/digest-card.ts'
import { flowChart } from '../cards/digest-chart.ts'
import { digestPage } from '../cards/digest-pages.ts'
import type { DigestView } from '../cards/digest-view.ts'
import { isQuiet } from '../domain/digest/metrics.ts'
import { latestOccurrence } from '../domain/digest/schedule.ts'
import type { DigestRule, Policy } from '../domain/policy.ts'
import { localTime, zoneOf } from '../domain/service-level/zone.ts'
import { minuteMs } from '../domain/time.ts'
import { wordsIn } from '../locales/text.ts'
import { type Summarise, summaryParagraph } from './digest-paragraph.ts'
import { digestReport, type Reporting } from './digest-report.ts'
import type { DrawChart } from './ports/chart.ts'
import type { Clock } from './ports/clock.ts'
import type { Delivery, Effect, Outcome } from './ports/deliveries.ts'
import type { DigestRuns, StoredRun } from './ports/digest-store.ts'
import type { Attachment, Gateway, MessageRef } from './ports/gateway.ts'
import type { Log, Metrics } from './ports/log.ts'
import type { Readers } from './readers.ts'

export interface SendingDigests extends Reporting {
  readonly runs: DigestRuns
  readonly readers: Readers
  readonly policy: Policy
  readonly clock: Clock
  /** Draws what a platform cannot; absent: no pictures. */
  readonly draw?: DrawChart
  readonly summarise?: Summarise
  readonly log: Log
  readonly metrics: Metrics
}

/**
 * Sends one digest: the first page, and below it the details. What an attempt before this one had posted is looked up
 * and not posted again.
 */
export const digestSender =
  (context: SendingDigests) =>
  async (delivery: Delivery, effect: Extract<Effect, { kind: 'digest' }>): Promise<Outcome> => {
    const { to, run: id } = effect
    const gateway = context.gateways.get(to.platform)
    if (gateway === undefined) return { kind: 'skipped', why: 'platform_not_configured' }
    const run = await context.runs.find(id)
    if (run === null || run.state === 'skipped') return { kind: 'skipped', why: 'no_such_run' }
    if (run.state === 'sent') return { kind: 'skipped', why: 'sent_before' }
    const rule = context.policy.digests.find((one) => one.id === run.digest)
    if (rule === undefined) return { kind: 'skipped', why: 'digest_left_the_policy' }

    const reader = await readerOf(context, run, rule)
    const view = await viewOf(context, rule, run)
    const told = { ...view, paragraph: await summaryParagraph(context, view, reader) }
    const posting: Posting = { gateway, delivery, run, key: `digest:${id}` }
    const root = run.ref ?? (await postFirst(context, posting, told, reader))
    if (!isQuiet(view.now)) {
      for (const page of digestPages) {
        await postOnce(posting, digestPage(page, told, reader, `${posting.key}:${page}`), { thread: root })
      }
    }
    const now = context.clock.now()
    await context.runs.sent(id, eventsOut(context, run, id), now)
    context.metrics.count('digests_sent', { platform: to.platform })
    context.log.info('digest_sent', { digest: run.digest, platform: to.platform, lateMs: now - run.dueAt })
    return { kind: 'sent' }
  }

interface Posting {
  readonly gateway: Gateway
  readonly delivery: Delivery
  readonly run: StoredRun
  readonly key: string
}

/** Made anew from the moment it was due, so that a digest that is sent late speaks of the same time. */
const viewOf = (context: SendingDigests, rule: DigestRule, run: StoredRun): Promise<DigestView> => {
  const due = latestOccurrence({ ...rule, at: hourOf(run) }, run.timezone, run.dueAt)
  if (due === null) throw new RangeError(`digest ${rule.id} has no days`)
  return digestReport(context, rule.id, due.spans, run.to.platform)
}

/**
 * The recipient's own hour, as it was when the run was entered. Where the clocks skip it that day, the wall shows a
 * later one; the other end of the digest's time, on another day, still shows it.
 */
const hourOf = ({ dueAt, periodFrom, timezone }: StoredRun): number =>
  Math.min(...[dueAt, periodFrom].map((end) => localTime(zoneOf(timezone), end).timeMs)) / minuteMs

const readerOf = async (context: SendingDigests, run: StoredRun, rule: DigestRule): Promise<Reader> => {
  const { to, timezone } = run
  const reader = await context.readers.at(to)
  return { ...reader, timezone, language: to.kind === 'person' ? reader.language : rule.language }
}

const postFirst = async (
  context: SendingDigests,
  posting: Posting,
  view: DigestView,
  reader: Reader,
): Promise<MessageRef> => {
  const attachments = await picturesOf(context, posting.run, view, reader)
  const card = digestCard(view, reader, posting.key)
  const ref = await postOnce(posting, card, attachments.length === 0 ? {} : { attachments })
  await context.runs.posted(posting.delivery.effect.kind === 'digest' ? posting.delivery.effect.run : '', ref)
  return ref
}

const postOnce = async (
  { gateway, delivery, run }: Posting,
  card: Card,
  options: NonNullable<Parameters<Gateway['post']>[2]>,
): Promise<MessageRef> => {
  const lost =
    delivery.attempt === 0 ? null : await gateway.find(run.to, card.key, delivery.firstTriedAt ?? delivery.enqueuedAt)
  return lost ?? gateway.post(run.to, card, options)
}

/** Teams and the sandbox draw charts themselves; a Slack workspace may not, and then shows the picture. */
const picturesOf = async (
  { draw, log }: SendingDigests,
  { to }: StoredRun,
  view: DigestView,
  reader: Reader,
): Promise<readonly Attachment[]> => {
  if (draw === undefined || to.platform !== 'slack' || isQuiet(view.now)) return []
  const words = wordsIn(reader.language)
  const chart = flowChart(view, reader, words)
  try {
    const png = await draw(chart, { language: reader.language, theme: 'light' })
    return [{ name: `${view.id}.png`, png, alt: chart.asText }]
  } catch (error) {
    // The figures are in the card as words; a digest without its picture is still one.
    log.error('chart_failed', { digest: view.id, error })
    return []
  }
}

const eventsOut = ({ policy, clock }: SendingDigests, run: StoredRun, id: string): readonly Effect[] =>
  policy.webhooks.events.map(({ url }) => ({
    kind: 'event_out',
    url,
    id: `digest.sent:${id}`,
    body: {
      type: 'digest.sent',
      digest: run.digest,
      date: run.date,
      to: run.recipient,
      platform: run.to.platform,
      at: clock.now(),
    },
  }))

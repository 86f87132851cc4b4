import type { CaseView } from '../cards/case-view.ts'
import type { DigestView, LinkedCase } from '../cards/digest-view.ts'
import { byChange, termsOf } from '../domain/digest/metrics.ts'
import type { Span, Spans } from '../domain/digest/schedule.ts'
import type { CaseId, MentionId, Platform } from '../domain/ids.ts'
import type { Mention } from '../domain/mention/mention.ts'
import type { Policy } from '../domain/policy.ts'
import type { CaseViews } from './case-views.ts'
import { causesIn } from './causes.ts'
import type { CardStore } from './ports/case-store.ts'
import type { Clock } from './ports/clock.ts'
import type { FiguresStore } from './ports/digest-store.ts'
import type { Destination, Gateway, MessageRef } from './ports/gateway.ts'
import type { MentionStore } from './ports/mention-store.ts'

export interface Reporting {
  readonly figures: FiguresStore
  readonly views: CaseViews
  readonly cards: Pick<CardStore, 'ofCase'>
  readonly mentions: Pick<MentionStore, 'byIds'>
  readonly gateways: ReadonlyMap<Platform, Gateway>
  readonly policy: Policy
  readonly clock: Clock
  /** What came as a storm within a span; absent while nobody watches for storms. */
  readonly storms?: (span: Span) => Promise<DigestView['storms']>
}

const mostRisks = 5
const mostSpreading = 3
const mostExamples = 3
const mostThanks = 3
const mostDeclined = 5

/** Reads everything a digest says, as it stands now; links lead to cards on the platform given. */
export const digestReport = async (
  context: Reporting,
  id: string,
  spans: Spans,
  platform: Platform | null,
): Promise<DigestView> => {
  const { figures, policy } = context
  const terms = termsOf(policy)
  const { now: span, before, earlier } = spans
  // One after the other: together they would take every connection, and people who press would wait behind a report.
  const all = await figures.figures([span, before, earlier], terms)
  const breakdown = await figures.breakdown(span, terms)
  const flow = await figures.flow(spans.steps)
  const mix = await figures.mix(span, before)
  const overdue = await figures.overdue(context.clock.now())
  const waiting = await figures.waiting(mostRisks)
  const spreading = await figures.spreading(span, mostSpreading)
  const thanked = await figures.thanked(span, mostThanks)
  const settled = await figures.settled(span)
  const declined = await figures.declined(span, mostDeclined)
  const { causes, baseline, isWhole } = await causesIn(figures, policy, span)
  const storms = (await context.storms?.(span)) ?? []
  const [now, figuresBefore, figuresEarlier] = all
  if (now === undefined || figuresBefore === undefined || figuresEarlier === undefined)
    throw new RangeError('a span is without figures')
  const changed = byChange(mix)
  const examples = await figures.examples(
    span,
    changed
      .filter((row) => row.now > 0)
      .map(({ nature }) => nature)
      .slice(0, mostExamples),
  )
  const wanted = [
    ...waiting.gravest,
    ...spreading.map(({ caseId }) => caseId),
    ...declined.gravest.map(({ caseId }) => caseId),
  ]
  const quoted = await quotesOf(context, [
    ...examples.values(),
    ...causes.flatMap(({ told }) => told.slice(0, 1).map(({ mention }) => mention)),
    ...thanked.latest.map(({ mention }) => mention),
  ])
  const quote = (id: MentionId | undefined): readonly Mention[] => {
    const mention = id === undefined ? undefined : quoted.get(id)
    return mention === undefined ? [] : [mention]
  }
  const views = new Map((await context.views.many([...new Set(wanted)])).map((view) => [view.case.id, view]))
  const links = await linksTo(context, [...waiting.gravest, ...spreading.map(({ caseId }) => caseId)], platform)
  const linked = (caseId: CaseId | undefined): readonly LinkedCase[] => {
    const view = caseId === undefined ? undefined : views.get(caseId)
    return view === undefined ? [] : [{ view, link: links.get(view.case.id) ?? null }]
  }
  return {
    id,
    spans,
    now,
    before: figuresBefore,
    earlier: figuresEarlier,
    overdue,
    flow,
    breakdown,
    waiting: waiting.count,
    risks: waiting.gravest.flatMap(linked),
    spreading: spreading.flatMap(({ caseId, sharesAdded }) => linked(caseId).map((one) => ({ ...one, sharesAdded }))),
    storms,
    mix: changed.map((row) => ({ ...row, example: quote(examples.get(row.nature))[0] ?? null })),
    causes: causes.map((cause) => ({ ...cause, evidence: quote(cause.told[0]?.mention) })),
    causesAgainst: { ...baseline, isWhole },
    thanks: { count: thanked.count, quotes: thanked.latest.flatMap(({ mention }) => quote(mention)) },
    settled,
    declined: {
      count: declined.count,
      gravest: declined.gravest.flatMap(({ caseId, reason, by }) =>
        linked(caseId).map(({ view }: { view: CaseView }) => ({ view, reason, by })),
      ),
    },
    paragraph: null,
  }
}

/** What its author has taken back meanwhile is not quoted. */
const quotesOf = async (
  { mentions }: Reporting,
  ids: readonly MentionId[],
): Promise<ReadonlyMap<MentionId, Mention>> => {
  const found = ids.length === 0 ? [] : await mentions.byIds([...new Set(ids)])
  return new Map(found.filter(({ deletedAt }) => deletedAt === null).map((mention) => [mention.id, mention]))
}

/** Where each case's card stands in a channel of that platform; a link that cannot be had is none. */
const linksTo = async (
  context: Reporting,
  cases: readonly CaseId[],
  platform: Platform | null,
): Promise<ReadonlyMap<CaseId, string>> => {
  const gateway = platform === null ? undefined : context.gateways.get(platform)
  if (gateway === undefined) return new Map()
  const found = await Promise.all(
    [...new Set(cases)].map(async (id): Promise<readonly (readonly [CaseId, string])[]> => {
      const cards = await context.cards.ofCase(id)
      const shown = cards.find(
        (one): one is typeof one & { readonly to: Destination; readonly ref: MessageRef } =>
          one.card === 'case' && one.to.platform === platform && one.to.kind === 'channel' && one.ref !== null,
      )
      const link = shown === undefined ? null : await linkOrNone(gateway, shown.ref)
      return link === null ? [] : [[id, link]]
    }),
  )
  return new Map(found.flat())
}

/** A platform that is out of order must not keep the digest back for want of a link. */
const linkOrNone = async (gateway: Gateway, ref: MessageRef): Promise<string | null> => {
  try {
    return await gateway.link(ref)
  } catch {
    return null
  }
}

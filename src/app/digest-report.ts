import type { CaseView } from '../cards/case-view.ts'
import type { DigestView, LinkedCase } from '../cards/digest-view.ts'
import type { Span, Spans } from '../domain/digest/schedule.ts'
import type { CaseId, MentionId, Platform } from '../domain/ids.ts'
import type { Mention } from '../domain/mention/mention.ts'
import type { CaseViews } from './case-views.ts'
import type { DigestReadings } from './digest-readings.ts'
import type { CardStore } from './ports/case-store.ts'
import type { Destination, Gateway, MessageRef } from './ports/gateway.ts'
import type { MentionStore } from './ports/mention-store.ts'

export interface Reporting {
  readonly readings: DigestReadings
  readonly views: CaseViews
  readonly cards: Pick<CardStore, 'ofCase'>
  readonly mentions: Pick<MentionStore, 'byIds'>
  readonly gateways: ReadonlyMap<Platform, Gateway>
  /** What came as a storm within a span; absent while nobody watches for storms. */
  readonly storms?: (span: Span) => Promise<DigestView['storms']>
}

/** Reads everything a digest says, as it stands now; links lead to cards on the platform given. */
export const digestReport = async (
  context: Reporting,
  id: string,
  spans: Spans,
  platform: Platform | null,
): Promise<DigestView> => {
  const { figures, examples, ...reading } = await context.readings(spans)
  const { flow, breakdown, mix, overdue, waiting, spreading, thanked, settled, declined } = reading
  const { causes, baseline, heardSince, isWhole } = reading.causes
  const storms = (await context.storms?.(spans.now)) ?? []
  const [now, before, earlier] = figures
  if (now === undefined || before === undefined || earlier === undefined)
    throw new RangeError('a span is without figures')
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
    before,
    earlier,
    overdue,
    flow,
    breakdown,
    openNow: waiting.open,
    waiting: waiting.count,
    heardSince,
    risks: waiting.gravest.flatMap(linked),
    spreading: spreading.flatMap(({ caseId, sharesAdded }) => linked(caseId).map((one) => ({ ...one, sharesAdded }))),
    storms,
    mix: mix.map((row) => ({ ...row, example: quote(examples.get(row.nature))[0] ?? null })),
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

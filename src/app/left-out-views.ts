import type { Card } from '../cards/card.ts'
import type { Reader } from '../cards/case-view.ts'
import { type LeftOutRow, type LeftOutView, leftOutCard } from '../cards/left-out-card.ts'
import type { ChannelId } from '../domain/ids.ts'
import type { CaseViews } from './case-views.ts'
import type { LeftOutStore, SummaryKey } from './ports/left-out-store.ts'
import type { MentionStore } from './ports/mention-store.ts'

/** What the deliverer asks about summaries. */
export interface LeftOutCards {
  /** The summary as it is now, with the version it shows; null when there is none. */
  draw(key: SummaryKey, reader: Reader): Promise<{ readonly version: number; readonly card: Card } | null>
}

export interface LeftOutViews {
  page(key: SummaryKey, from: number, rows: number): Promise<LeftOutView | null>
}

export const leftOutViews = (deps: {
  readonly leftOut: LeftOutStore
  readonly mentions: Pick<MentionStore, 'byIds'>
  readonly views: CaseViews
  readonly postingLine: () => number
}): LeftOutViews & LeftOutCards => {
  const page = async (key: SummaryKey, from: number, rows: number): Promise<LeftOutView | null> => {
    const summary = await deps.leftOut.summary(key)
    if (summary === null) return null
    const listed = await deps.leftOut.page(key, from, rows)
    const [views, mentions] = await Promise.all([
      deps.views.many(listed.flatMap(({ caseId }) => caseId ?? [])),
      deps.mentions.byIds(listed.flatMap(({ caseId, mention }) => (caseId === null ? [mention] : []))),
    ])
    const ofCase = new Map(views.map((view) => [view.case.id, view]))
    const byId = new Map(mentions.map((mention) => [mention.id, mention]))
    return {
      ...key,
      ...summary,
      from,
      line: deps.postingLine(),
      rows: listed.flatMap(({ caseId, mention: id, nature, complaint }): readonly LeftOutRow[] => {
        const view = caseId === null ? undefined : ofCase.get(caseId)
        const mention = byId.get(id)
        if (view !== undefined) return [{ view }]
        return mention === undefined ? [] : [{ held: { mention, nature, complaint } }]
      }),
    }
  }
  return {
    page,
    draw: async (key, reader) => {
      const view = await page(key, 0, rowsInMessage)
      return view === null ? null : { version: view.version, card: leftOutCard(view, reader) }
    },
  }
}

const rowsInMessage = 3

/** `left_out:care:2026-11-23`; null for every other card. */
export const summaryKeyOf = (card: string): SummaryKey | null => {
  const [, channel, day] = /^left_out:(.+):(\d{4}-\d{2}-\d{2})$/.exec(card) ?? []
  return channel === undefined || day === undefined ? null : { channel: channel as ChannelId, day }
}

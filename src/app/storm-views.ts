import type { Card } from '../cards/card.ts'
import type { Reader } from '../cards/case-view.ts'
import { stormCard } from '../cards/storm-card.ts'
import type { StormView } from '../cards/storm-view.ts'
import type { CaseId } from '../domain/ids.ts'
import { isRate, type Spread } from '../domain/mention/engagement.ts'
import { type Storm, type StormId, stormRules } from '../domain/storm/storm.ts'
import type { CaseViews } from './case-views.ts'
import type { Clock } from './ports/clock.ts'
import type { MessageRef } from './ports/gateway.ts'
import type { StormStore } from './ports/storm-store.ts'

/** What the deliverer asks of storms. */
export interface StormCards {
  /** The storm's card as it is now, with the version it shows; null when there is no such storm. */
  draw(id: StormId, reader: Reader): Promise<{ readonly version: number; readonly card: Card } | null>
  /** The storm's card that a quiet case's lines stand under. */
  near(id: CaseId, queue: string): Promise<MessageRef | null>
}

export interface StormViews {
  of(storm: Storm): Promise<StormView>
}

export const stormViews = (deps: {
  readonly storms: StormStore
  readonly views: CaseViews
  readonly clock: Clock
  readonly publishingStopped: () => Promise<boolean>
}): StormViews & StormCards => {
  const of = async (storm: Storm): Promise<StormView> => {
    const members = await deps.storms.members(storm.id)
    const now = deps.clock.now()
    const open = members.filter(({ status }) => status !== 'closed')
    const closed = members.filter(({ status }) => status === 'closed')
    const shown = [...open, ...closed].slice(0, mostLooked).map(({ caseId }) => caseId)
    const [lead, views, isStopped] = await Promise.all([
      deps.views.one(storm.lead),
      deps.views.many(shown),
      deps.publishingStopped(),
    ])
    return {
      storm,
      lead,
      members: views,
      count: members.length,
      authors: new Set(members.map(({ author }) => author)).size,
      open: open.length,
      answered: members.filter(({ status }) => status === 'waiting_author').length,
      recent: members.filter(({ openedAt }) => openedAt > now - stormRules.windowMs).length,
      openedAt: members.map(({ openedAt }) => openedAt).sort((one, other) => one - other),
      shares: views.reduce((sum, { spread }) => sum + spread.shares, 0),
      sharesPerHour: rateOf(views.map(({ spread }) => spread)),
      publishingStopped: isStopped,
    }
  }
  return {
    of,
    draw: async (id, reader) => {
      const storm = await deps.storms.find(id)
      return storm === null ? null : { version: storm.version, card: stormCard(await of(storm), reader) }
    },
    near: (id, queue) => deps.storms.cardNear(id, queue),
  }
}

/** Of those that were watched for long enough; null while none was. */
const rateOf = (spreads: readonly Spread[]): number | null => {
  const known = spreads.filter(isRate)
  return known.length === 0 ? null : known.reduce((sum, { sharesPerHour }) => sum + sharesPerHour, 0)
}

/** Beyond these the numbers tell; the rows would be cut anyway. */
const mostLooked = 100

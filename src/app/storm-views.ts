import type { Card } from '../cards/card.ts'
import type { CaseView, Reader } from '../cards/case-view.ts'
import { stormCard } from '../cards/storm-card.ts'
import type { StormView, StormVoice } from '../cards/storm-view.ts'
import type { CaseId } from '../domain/ids.ts'
import { isRate, type Spread } from '../domain/mention/engagement.ts'
import { isUnanswered } from '../domain/storm/statement.ts'
import { type Storm, type StormId, stormRules } from '../domain/storm/storm.ts'
import { baseLanguage, heardIn, languagesOf, speaks } from '../domain/storm/voice.ts'
import type { CaseViews } from './case-views.ts'
import type { Clock } from './ports/clock.ts'
import type { MessageRef } from './ports/gateway.ts'
import type { StormMember, StormStore } from './ports/storm-store.ts'

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
    const [leads, views, isStopped] = await Promise.all([
      deps.views.many([...new Set(languagesOf(storm).map((language) => heardIn(storm, language).lead))]),
      deps.views.many(shown),
      deps.publishingStopped(),
    ])
    const lead = leads.find((one) => one.case.id === storm.lead) ?? null
    return {
      language: null,
      storm,
      lead,
      voices: voicesOf(storm, leads, members),
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

const voicesOf = (storm: Storm, leads: readonly CaseView[], members: readonly StormMember[]): readonly StormVoice[] => {
  const leadOf = (id: CaseId): CaseView | null => leads.find((one) => one.case.id === id) ?? null
  const own = leadOf(storm.lead)?.case.language ?? 'und'
  const concerned = (language: string): readonly StormMember[] =>
    members.filter((one) => speaks(one.language, language))
  const counts = (some: readonly StormMember[]) => ({
    open: some.filter(({ status }) => status !== 'closed').length,
    answered: some.filter(({ status }) => status === 'waiting_author').length,
  })
  const others = otherLanguages(storm, own, members).map((language): StormVoice => {
    const heard = heardIn(storm, language)
    const isBegun = storm.inOther?.[language] !== undefined
    return { language, storm: heard, lead: isBegun ? leadOf(heard.lead) : null, ...counts(concerned(language)) }
  })
  return [{ language: null, storm, lead: leadOf(storm.lead), ...counts(concerned(own)) }, ...others]
}

/** Those in which anything was written, then those in which most wait for an answer. */
const otherLanguages = (storm: Storm, own: string, members: readonly StormMember[]): readonly string[] => {
  const waiting = members
    .filter(({ status, language }) => isUnanswered(status) && !speaks(language, own))
    .map(({ language }) => baseLanguage(language))
    .filter((language) => /^[a-z]{2,3}$/.test(language))
  const byCount = [...Map.groupBy(waiting, (language) => language)]
    .sort(([one, some], [other, others]) => others.length - some.length || (one < other ? -1 : 1))
    .map(([language]) => language)
  const begun = languagesOf(storm)
    .flatMap((language) => language ?? [])
    .filter((one) => one !== baseLanguage(own))
  return [...new Set([...begun, ...byCount])].slice(0, mostOtherLanguages)
}

/** With the end of the storm and the stop of publishing, five buttons in sight. */
const mostOtherLanguages = 2

/** Of those that were watched for long enough; null while none was. */
const rateOf = (spreads: readonly Spread[]): number | null => {
  const known = spreads.filter(isRate)
  return known.length === 0 ? null : known.reduce((sum, { sharesPerHour }) => sum + sharesPerHour, 0)
}

/** Beyond these the numbers tell; the rows would be cut anyway. */
const mostLooked = 100

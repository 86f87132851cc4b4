import type { Effect } from '../../src/app/ports/deliveries.ts'
import type { Destination } from '../../src/app/ports/gateway.ts'
import type { CaseId, ChannelId, StaffId } from '../../src/domain/ids.ts'

export const channel = (id: string): Destination => ({
  platform: 'sandbox',
  kind: 'channel',
  id,
  channel: id as ChannelId,
})
export const person = (id: string): Destination => ({ platform: 'sandbox', kind: 'person', id, staff: id as StaffId })

/** `cardOf(7, 'care')`: bring the card of case 7 in channel care up to date. */
export const cardOf = (caseId: number, at: string): Effect => ({
  kind: 'card',
  to: channel(at),
  caseId: caseId as CaseId,
  card: 'case',
})
/** The same in Teams. */
export const teamsCardOf = (caseId: number, at: string): Effect => ({
  kind: 'card',
  to: { platform: 'teams', kind: 'channel', id: at, channel: at as ChannelId },
  caseId: caseId as CaseId,
  card: 'case',
})
/** `lineOf(7, 3, 'care')`: event 3 of case 7, in the thread of its card. */
export const lineOf = (caseId: number, seq: number, at: string): Effect => ({
  kind: 'history',
  to: channel(at),
  caseId: caseId as CaseId,
  seq,
})
export const homeOf = (staff: string): Effect => ({ kind: 'home', to: person(staff) })
export const noticeTo = (staff: string, notice: string): Effect => ({
  kind: 'notice',
  to: person(staff),
  notice,
  params: {},
})

import type { StaffId } from '../ids.ts'
import type { Policy, Rota } from '../policy.ts'
import { weekdays } from '../policy.ts'
import type { Instant } from '../time.ts'
import { dayMs, minuteMs } from '../time.ts'
import { isPresent, type PeopleState } from './presence.ts'
import { dayOf, localTime, momentOf, weekdayOf, type Zone, zoneOf } from './zone.ts'

/** Whose turn it is, absent or not; null before the rota begins. The latest override in the list wins. */
export const onDuty = (rota: Rota, at: Instant): StaffId | null => {
  const zone = zoneOf(rota.timezone)
  const override = rota.overrides.findLast(({ from, to }) => at >= beginOf(zone, from) && at < endOf(zone, to))
  if (override !== undefined) return override.staff
  const turn = turnAt(rota, zone, at)
  return turn === null ? null : (rota.members[turn % rota.members.length] ?? null)
}

/** Who is on duty and there: the one whose turn it is, else the next of the rota who is. */
export const presentOnDuty = (rota: Rota, people: PeopleState, at: Instant): StaffId | null => {
  const first = onDuty(rota, at)
  if (first === null) return null
  const place = rota.members.indexOf(first)
  const inOrder = [first, ...rota.members.slice(place + 1), ...rota.members.slice(0, Math.max(place, 0))]
  return inOrder.find((id) => isPresent(people, id, at)) ?? null
}

export const rotaOf = (policy: Policy, id: string): Rota | null => policy.rotas.find((rota) => rota.id === id) ?? null

/** The rota that looks after cases nobody has: the one assignment names, else the first. */
export const mainRota = (policy: Policy): Rota | null =>
  policy.assignment.rota === null ? (policy.rotas[0] ?? null) : rotaOf(policy, policy.assignment.rota)

const weekDays = 7

/** How many hand-overs lie between the rota's beginning and now; by the wall, so that summer time shifts no turn. */
const turnAt = (rota: Rota, zone: Zone, at: Instant): number | null => {
  const firstDay = dayOf(rota.from)
  const handOverDay = weekdays.indexOf(rota.handOver.day)
  // The turn the first day falls into may have begun before it, where the day is not the day of hand-over.
  const turnsFrom = firstDay - ((weekdayOf(firstDay) - handOverDay + weekDays) % weekDays)
  const { day, timeMs } = localTime(zone, at)
  if (at < momentOf(zone, firstDay, turnsFrom === firstDay ? rota.handOver.at : 0)) return null
  const wall = Math.floor(((day - turnsFrom) * dayMs + timeMs - rota.handOver.at * minuteMs) / (weekDays * dayMs))
  // When the clock is set back over the hand-over, whoever took over keeps it.
  const handedOver = at >= momentOf(zone, turnsFrom + (wall + 1) * weekDays, rota.handOver.at)
  return Math.max(0, handedOver ? wall + 1 : wall)
}

/** `2026-12-24` or `2026-12-24T18:00`, local. */
const beginOf = (zone: Zone, local: string): Instant => momentOf(zone, dayOf(local.slice(0, 10)), minuteOf(local))

/** A bare date is the last day of it, as people write leave. */
const endOf = (zone: Zone, local: string): Instant =>
  local.length > 10 ? beginOf(zone, local) : momentOf(zone, dayOf(local) + 1, 0)

const minuteOf = (local: string): number => {
  const [hours = 0, minutes = 0] = local.slice(11).split(':').map(Number)
  return local.length > 10 ? hours * 60 + minutes : 0
}

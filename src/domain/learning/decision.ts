import type { MentionId, StaffId } from '../ids.ts'
import { dayMs, type Instant } from '../time.ts'

/** Whose decision it was, about whom, and when: what makes one count more or less than another. */
export interface Voice {
  readonly mention: MentionId
  readonly at: Instant
  readonly by: StaffId
  /** Who wrote the mention, by the network's number. */
  readonly author: string
  /** How likely it was that staff would be shown it: 1 for a card, the sampling share for what was left out. */
  readonly seen: number
}

/** What a member of staff said of one mention: a complaint, or none. It holds no words. */
export interface Decision extends Voice {
  /** P(complaint) as the engine read it, before anything learned. */
  readonly score: number
  readonly isComplaint: boolean
}

/** How much each decision counts; 0 and more. */
export const weightsOf = (decisions: readonly Voice[], now: Instant): readonly number[] => {
  const fading = decisions.map((one) => representing(one) * 0.5 ** (Math.max(0, now - one.at) / halfLifeMs))
  const byAuthor = limited(decisions, fading, ({ author }) => author, mostOfAuthor)
  const byDay = limited(decisions, byAuthor, ({ by, at }) => `${by} ${Math.floor(at / dayMs)}`, mostOfDay)
  const weights = withoutDominance(decisions, byDay)
  const scale = effectiveShare(weights)
  return weights.map((weight) => weight * scale)
}

/** What was believed half a year ago counts an eighth of what is believed today. */
const halfLifeMs = 60 * dayMs
/** One answer about what was left out stands for many like it, but never for more: a single slip must not decide. */
const mostRepresented = 5
/** A person who writes to us every day is one kind of text. */
const mostOfAuthor = 2
/** Decisions a day of one member of staff; beyond these more presses add nothing. */
const mostOfDay = 25
/** What one member of staff may always weigh, whatever the others do: a small team must be able to teach. */
const leastOfStaff = 30

const representing = ({ seen }: Voice): number => Math.min(mostRepresented, 1 / Math.max(seen, 1e-6))

/** Weights such that no group of decisions weighs more than `most`. */
const limited = (
  decisions: readonly Voice[],
  weights: readonly number[],
  groupOf: (one: Voice) => string,
  most: number,
): readonly number[] => {
  const totals = totalsBy(decisions, weights, groupOf)
  return decisions.map((one, index) => {
    const total = totals.get(groupOf(one)) ?? 0
    return (weights[index] ?? 0) * (total > most ? most / total : 1)
  })
}

/** Where several people decide, nobody weighs more than twice all the others together. */
const withoutDominance = (decisions: readonly Voice[], weights: readonly number[]): readonly number[] => {
  const totals = totalsBy(decisions, weights, ({ by }) => by)
  if (totals.size < 2) return weights
  const all = [...totals.values()].reduce((sum, total) => sum + total, 0)
  return decisions.map(({ by }, index) => {
    const own = totals.get(by) ?? 0
    const most = Math.max(leastOfStaff, 2 * (all - own))
    return (weights[index] ?? 0) * (own > most ? most / own : 1)
  })
}

const totalsBy = (
  decisions: readonly Voice[],
  weights: readonly number[],
  groupOf: (one: Voice) => string,
): ReadonlyMap<string, number> => {
  const totals = new Map<string, number>()
  for (const [index, one] of decisions.entries()) {
    const group = groupOf(one)
    totals.set(group, (totals.get(group) ?? 0) + (weights[index] ?? 0))
  }
  return totals
}

/** Unequal weights tell less than their sum says; scaled, they sum to the number of equal ones that would tell as much. */
const effectiveShare = (weights: readonly number[]): number => {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const squares = weights.reduce((total, weight) => total + weight * weight, 0)
  return squares === 0 ? 0 : Math.min(1, sum / squares)
}

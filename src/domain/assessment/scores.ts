import { type Customer, customerTiers } from '../mention/author.ts'
import type { Spread } from '../mention/engagement.ts'
import type { Mention } from '../mention/mention.ts'
import type { AssessmentRules } from '../policy.ts'
import { dayMs, hourMs, minuteMs, since } from '../time.ts'
import type { Score, Signals } from './assessment.ts'
import { namedHere } from './naming.ts'
import { isCritical, isProblem, type Nature } from './nature.ts'
import { likelyFrom } from './posting-line.ts'
import type { Reason } from './reason.ts'
import { criticalNatureOf, facts, isFactCode, type ReasonCode } from './reason-codes.ts'

/** What the author did before, as our own mentions and cases tell it. */
export interface AuthorHistory {
  readonly mentions90d: number
  readonly cases90d: number
  readonly openCases: number
}
export const noHistory: AuthorHistory = { mentions90d: 0, cases90d: 0, openCases: 0 }

/** Everything about a mention but its words. */
export interface Subject {
  readonly mention: Mention
  readonly spread: Spread
  readonly customer: Customer | null
  readonly authorHistory: AuthorHistory
}

/**
 * Risk to the company. Reasons are independent sources of danger, so they join as 1 − Π(1 − points/100): each adds,
 * none can push past 100, and more reach, spread or customer value can only raise it. Metadata counts as far as the
 * text is a problem: a joke shared ten thousand times is not a crisis. Emotion is not looked at.
 */
export const riskOf = (signals: Signals, subject: Subject, value: number, rules: AssessmentRules): Score => {
  // Another name for the problem makes it no graver: severity is learned by itself.
  const nature = natureAsRead(signals, rules)
  const asRead = signals.learned?.from ?? signals.complaint
  const before = riskAs(nature, gravityOf(signals, nature, asRead), signals, subject, value, rules)
  if (signals.learned === undefined) return moved(before, nature, signals)
  // The reasons are those of the text as it was read; what was learned is one more, so that they still add up.
  const after = riskAs(nature, gravityOf(signals, nature, signals.complaint), signals, subject, value, rules)
  const { from, decisions } = signals.learned
  const learned: Reason = {
    code: 'learned',
    params: { count: decisions, from, to: signals.complaint },
    weight: tidy(after.value - before.value),
  }
  return moved({ value: after.value, reasons: [...before.reasons, learned].sort(byWeight) }, nature, signals)
}

/** Where staff take such cards for graver, or for less grave, than they are read. */
const moved = (risk: Score, nature: Nature, { learnedRisk }: Signals): Score => {
  if (learnedRisk === undefined || !isProblem(nature)) return risk
  const value = tidy(clamp(risk.value + learnedRisk.points, 0, 100))
  const reason = points('severity.learned', tidy(value - risk.value), { count: learnedRisk.decisions })
  return { value, reasons: [...risk.reasons, reason].sort(byWeight) }
}

const riskAs = (
  nature: Nature,
  gravity: number,
  signals: Signals,
  subject: Subject,
  value: number,
  rules: AssessmentRules,
): Score => {
  const scaled = (reason: Reason): Reason => ({ ...reason, weight: reason.weight * gravity })
  const base: Reason = {
    code: `nature.${nature}`,
    weight: rules.natureRisk[nature] * (isProblem(nature) ? gravity * certaintyOf(signals, nature) : 1),
  }
  return joined([
    base,
    ...oncePerCode(signals.facts).map((fact) => scaled(weighed(fact, value, rules))),
    ...propagation(subject, rules).map(scaled),
    scaled(points('customer.value', (rules.weights.customerValue * value) / 100)),
    scaled(
      points('history.cases', Math.min(12, 4 * subject.authorHistory.cases90d), {
        count: subject.authorHistory.cases90d,
      }),
    ),
  ])
}

/** Reach, credibility and activity of the author. */
export const influenceOf = ({ mention, authorHistory }: Subject): Score => {
  const { followers, verified, createdAt } = mention.author
  const reasons = [
    followers === null
      ? points('influence.followers_unknown', 15)
      : points('influence.followers', clamp(16 * (Math.log10(Math.max(1, followers)) - 1), 0, 82), { followers }),
    points('influence.verified', verified ? 12 : 0),
    points('influence.active', Math.min(8, 2 * authorHistory.mentions90d), { count: authorHistory.mentions90d }),
  ]
  const ageDays = createdAt === null ? null : since(createdAt, mention.publishedAt) / dayMs
  if (ageDays !== null && ageDays > 3 * 365)
    reasons.push(points('influence.established', 4, { years: Math.floor(ageDays / 365) }))
  if (ageDays !== null && ageDays < 30)
    reasons.push(points('influence.new_account', -8, { days: Math.max(0, Math.floor(ageDays)) }))
  return summed(reasons)
}

/** What the customer is worth to us, and whether that is at stake. An unknown author is worth what we know: nothing. */
export const valueOf = ({ customer }: Subject, rules: AssessmentRules): Score => {
  if (customer === null) return summed([{ code: 'value.unknown', weight: 0 }])
  const tier = rules.weights.tierValue[customer.tier]
  const leaving = customer.trend === 'leaving'
  return summed([
    points('value.tier', tier, { tier: customer.tier, rank: customerTiers.indexOf(customer.tier) }),
    points('value.billing', clamp(6 * Math.log10(Math.max(1, customer.billingPerYear ?? 0) / 100), 0, 20), {
      billing: customer.billingPerYear ?? 0,
    }),
    points('value.growing', customer.trend === 'growing' ? 5 : 0),
    points('value.leaving', leaving ? 8 + tier / 10 : 0),
  ])
}

/**
 * A critical rule settles the nature whatever the model thinks. Else the likeliest kind of problem where the policy
 * takes it for one, and the likeliest harmless kind where it does not.
 */
export const natureOf = (signals: Signals, rules: AssessmentRules): Nature => {
  const asRead = natureAsRead(signals, rules)
  return signals.learnedNature === undefined ? asRead : namedHere(asRead, signals.natures, signals.learnedNature.shifts)
}

/** The nature before anything that staff corrected. */
export const natureAsRead = (signals: Signals, rules: AssessmentRules): Nature => {
  const settled = signals.facts.map(({ code }) => criticalNatureOf(code)).filter((nature) => nature !== null)
  const [likeliest] = signals.natures
  const critical = settled.find((nature) => nature === likeliest?.nature) ?? settled[0]
  if (critical !== undefined) return critical
  const isComplaint = signals.complaint >= likelyFrom(rules)
  const fitting = signals.natures.find(({ nature }) => isProblem(nature) === isComplaint)
  return (fitting ?? likeliest)?.nature ?? 'none_other'
}

export const hasCriticalFact = (signals: Pick<Signals, 'facts'>): boolean =>
  signals.facts.some(({ code }) => criticalNatureOf(code) !== null)

const gravityOf = (signals: Signals, nature: Nature, complaint: number): number => {
  if (hasCriticalFact(signals)) return 1
  return isProblem(nature) ? complaint : 0.15 * complaint
}

/** A critical nature that no rule names, and that is only the likeliest of many, weighs less than one that is stated. */
const certaintyOf = (signals: Signals, nature: Nature): number => {
  const isSure =
    !isCritical(nature) ||
    signals.facts.some(({ code }) => criticalNatureOf(code) === nature || code === `reads.${nature}`) ||
    signals.natures.some((guess) => guess.nature === nature && guess.p >= 0.5)
  return isSure ? 1 : 0.7
}

const weighed = (fact: Reason, value: number, rules: AssessmentRules): Reason => {
  const weight = rules.factRisk?.[fact.code] ?? (isFactCode(fact.code) ? facts[fact.code].risk : fact.weight)
  // A threat to leave weighs more the more there is to lose.
  return { ...fact, weight: fact.code === 'leaving' ? weight * (1 + value / 100) : weight }
}

const propagation = ({ mention, spread }: Subject, { weights }: AssessmentRules): readonly Reason[] => {
  const { followers } = mention.author
  const { views } = mention.engagement
  // A view counts as a tenth of a follower: followers come back, a view was one glance.
  const byViews = views / 10 > (followers ?? 0)
  const reach = byViews ? views / 10 : (followers ?? 0)
  const decadesOfReach = Math.max(0, Math.log10(Math.max(1, reach) / 1_000))
  const shared = { shares: spread.shares, count: spread.shares }
  const rate = { ...shared, perHour: Math.round(spread.sharesPerHour) }
  const early = { ...shared, minutes: Math.max(1, Math.ceil(spread.observedMs / minuteMs)) }
  // Of its first hour people say how often in how many minutes; a rate an hour would be a forecast.
  const isEarly = spread.observedMs < hourMs
  const byRate = weights.spreadPerDecade * Math.log10(1 + spread.sharesPerHour)
  return [
    isEarly ? points('spread.early', byRate, early) : points('spread.rate', byRate, rate),
    points('spread.rising', weights.spreadRising * Math.min(1, Math.log10(1 + Math.max(0, spread.slope)) / 2), rate),
    points('spread.shares', (weights.spreadPerDecade / 3) * Math.log10(1 + spread.shares), rate),
    byViews
      ? points('reach.views', weights.reachPerDecade * decadesOfReach, { views })
      : points('reach.followers', weights.reachPerDecade * decadesOfReach, { followers: followers ?? 0 }),
  ]
}

const oncePerCode = (reasons: readonly Reason[]): readonly Reason[] => {
  const seen = new Map<string, Reason>()
  for (const reason of reasons) if (!seen.has(reason.code)) seen.set(reason.code, reason)
  return [...seen.values()]
}

const points = (code: ReasonCode, weight: number, params?: Reason['params']): Reason => ({
  code,
  ...(params && { params }),
  weight,
})

const joined = (reasons: readonly Reason[]): Score => {
  const terms = reasons
    .filter(({ weight }) => weight !== 0)
    .map((reason) => ({ reason, term: saturating(reason.weight) }))
  const total = Math.max(
    0,
    terms.reduce((sum, { term }) => sum + term, 0),
  )
  const value = 100 * (1 - Math.exp(-total))
  const share = total > 0 ? value / total : 0
  return {
    value: tidy(value),
    reasons: strongestFirst(terms.map(({ reason, term }) => ({ ...reason, weight: term * share }))),
  }
}

const summed = (reasons: readonly Reason[]): Score => ({
  value: tidy(
    clamp(
      reasons.reduce((sum, { weight }) => sum + weight, 0),
      0,
      100,
    ),
  ),
  reasons: strongestFirst(reasons),
})

const saturating = (weight: number): number => {
  const term = -Math.log(1 - Math.min(0.97, Math.abs(weight) / 100))
  return weight < 0 ? -term : term
}

const strongestFirst = (reasons: readonly Reason[]): readonly Reason[] => {
  const telling = reasons.filter(({ code, weight }) => Math.abs(weight) >= 0.5 || code === 'value.unknown')
  return telling.map((reason) => ({ ...reason, weight: tidy(reason.weight) })).sort(byWeight)
}

const byWeight = (one: Reason, other: Reason): number => Math.abs(other.weight) - Math.abs(one.weight)

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))
/** One decimal is more than anybody reads, and keeps stored assessments short and equal on every machine. */
const tidy = (value: number): number => Math.round(value * 10) / 10

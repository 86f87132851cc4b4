import { z } from 'zod'
import { natures } from '../domain/assessment/nature.ts'
import { factCodes } from '../domain/assessment/reason-codes.ts'
import { routes } from '../domain/assessment/route.ts'
import { severities } from '../domain/assessment/severity.ts'
import { customerTiers } from '../domain/mention/author.ts'
import { type PostingRule, roles } from '../domain/policy.ts'
import { secondMs } from '../domain/time.ts'
import { duration, flag, issueOf, map, number, oneOf, oneOrMany, range } from './policy-fields.ts'
import { complaint, mend } from './problem.ts'

/** Whoever delivers waits this long at most; see `outbox/worker.ts`. */
const longestDeadlineMs = 40 * secondMs

const points = () => number(0, 100).exactOptional()

/** What moves the posting line, in one of two ways. */
const posting = map({
  cost: map({ missed: number(0.01, 10_000), needless: number(0.01, 10_000) }).exactOptional(),
  cardsPerDay: number(1, 100_000, true).exactOptional(),
}).transform(({ cost, cardsPerDay }, ctx): PostingRule => {
  if (cost !== undefined && cardsPerDay === undefined) return cost
  if (cardsPerDay !== undefined && cost === undefined) return { cardsPerDay }
  // A key that was misspelt is complained about already.
  if (ctx.issues.length > 0) return z.NEVER
  const keys = { keys: 'cost, cardsPerDay' }
  ctx.issues.push(issueOf({ cost, cardsPerDay }, complaint('exactly_one_key', keys, mend('choose_one'))))
  return z.NEVER
})

/** Everything may be left out; what is given replaces the product's own value, the matrix as a whole. */
export const assessment = map({
  postAtComplaint: number(0, 1).exactOptional(),
  posting: posting.exactOptional(),
  learning: map({
    on: flag().exactOptional(),
    sampleShare: number(0, 1).exactOptional(),
    samplesPerDay: number(0, 1_000, true).exactOptional(),
  }).exactOptional(),
  natureRisk: map(Object.fromEntries(natures.map((nature) => [nature, points()]))).exactOptional(),
  factRisk: map(Object.fromEntries(factCodes.map((code) => [code, number(-100, 100).exactOptional()]))).exactOptional(),
  severityAtRisk: map(Object.fromEntries(severities.map((severity) => [severity, points()]))).exactOptional(),
  matrix: oneOrMany(
    map({
      when: map({
        nature: oneOrMany(oneOf(natures)).exactOptional(),
        risk: range(0, 100).exactOptional(),
        influence: range(0, 100).exactOptional(),
        value: range(0, 100).exactOptional(),
      }).default({}),
      route: oneOf(routes),
      severityAtLeast: oneOf(severities).exactOptional(),
      tell: oneOrMany(oneOf(roles)).exactOptional(),
    }),
  ).exactOptional(),
  weights: map({
    spreadPerDecade: points(),
    spreadRising: points(),
    reachPerDecade: points(),
    customerValue: points(),
    tierValue: map(Object.fromEntries(customerTiers.map((tier) => [tier, points()]))).exactOptional(),
  }).exactOptional(),
  model: map({
    greyBand: range(0, 1).exactOptional(),
    callsPerDay: number(0, 1_000_000, true).exactOptional(),
    tokensPerDay: number(0, 1_000_000_000, true).exactOptional(),
    deadline: duration(longestDeadlineMs).exactOptional(),
  }).exactOptional(),
})

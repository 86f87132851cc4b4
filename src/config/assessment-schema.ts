import { natures } from '../domain/assessment/nature.ts'
import { factCodes } from '../domain/assessment/reason-codes.ts'
import { routes } from '../domain/assessment/route.ts'
import { severities } from '../domain/assessment/severity.ts'
import { customerTiers } from '../domain/mention/author.ts'
import { roles } from '../domain/policy.ts'
import { secondMs } from '../domain/time.ts'
import { duration, map, number, oneOf, oneOrMany, range } from './policy-fields.ts'

/** Whoever delivers waits this long at most; see `outbox/worker.ts`. */
const longestDeadlineMs = 40 * secondMs

const points = () => number(0, 100).exactOptional()

/** Everything may be left out; what is given replaces the product's own value, the matrix as a whole. */
export const assessment = map({
  postAtComplaint: number(0, 1).exactOptional(),
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

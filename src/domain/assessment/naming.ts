import { isService, type Nature, type ServiceNature, serviceNatures } from './nature.ts'

/** By how many log-odds staff name each service nature more readily than it is read; below 0, less readily. */
export type NatureShifts = Readonly<Partial<Record<ServiceNature, number>>>

/** What share each service nature has of a complaint, in the order of `serviceNatures`; together 1. */
export type ServiceShares = readonly number[]

type Likely = readonly { readonly nature: Nature; readonly p: number }[]

/** The shares as an engine read them; one that it does not name, or next to never, is left a little. */
export const serviceShares = (natures: Likely): ServiceShares => {
  const read = serviceNatures.map((nature) => natures.find((one) => one.nature === nature)?.p ?? 0)
  const total = sumOf(read)
  return total === 0 ? read.map(() => 1 / read.length) : together(read.map((p) => Math.max(leastShare, p / total)))
}
const leastShare = 0.02

/** The shares as staff here would see them. */
export const shiftedShares = (shares: ServiceShares, shifts: NatureShifts): ServiceShares =>
  together(shares.map((share, at) => share * Math.exp(shiftAt(shifts, at))))

/** The nature under its name here: only a service nature is named otherwise, and only as another one. */
export const namedHere = (asRead: Nature, natures: Likely, shifts: NatureShifts): Nature => {
  if (!isService(asRead)) return asRead
  const shares = shiftedShares(serviceShares(natures), shifts)
  const most = Math.max(...shares)
  // Of equals the one that was read.
  return shares[serviceNatures.indexOf(asRead)] === most ? asRead : (serviceNatures[shares.indexOf(most)] ?? asRead)
}

const shiftAt = (shifts: NatureShifts, at: number): number => {
  const nature = serviceNatures[at]
  return (nature && shifts[nature]) ?? 0
}

const together = (shares: readonly number[]): ServiceShares => {
  const total = sumOf(shares)
  return shares.map((share) => share / total)
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

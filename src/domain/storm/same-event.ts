import type { Spike } from './detect.ts'
import type { Storm } from './storm.ts'
import { baseLanguage, isTold } from './voice.ts'

/** In which languages something is told, without their regions; what nobody could tell is none. */
export const toldIn = (languages: readonly string[]): ReadonlySet<string> =>
  new Set(languages.filter(isTold).map(baseLanguage))

/**
 * Whether a spike tells of what a storm under way tells of, in other words. The same flight or error code is the same
 * event. Told in another language one telling word in common is enough: translation takes the others, two spikes of
 * one brand within the hour are rare, and each language is answered by a statement of its own.
 */
export const isSameEvent = (
  spike: Pick<Spike, 'brand' | 'kind' | 'topic'>,
  spikeIn: ReadonlySet<string>,
  storm: Storm,
  stormIn: ReadonlySet<string>,
): boolean => {
  if (storm.ended !== null || storm.brand !== spike.brand || storm.kind !== spike.kind) return false
  const said = new Set(topicsOf(storm).flatMap(({ terms }) => terms))
  const shared = spike.topic.terms.filter((term) => said.has(term))
  if (shared.some(isSerial)) return true
  const isTranslated = ![...spikeIn].some((language) => stormIn.has(language))
  return shared.length > 0 && spikeIn.size > 0 && stormIn.size > 0 && isTranslated
}

/** `ib3170`, not `iphone15` or `a320`: a product has more than one trouble in an hour, and a year names nothing. */
const isSerial = (term: string): boolean =>
  /\p{L}{2}\p{N}{3}|\p{N}{4}|^\p{N}{3}$/u.test(term) && !/^(?:19|20)\p{N}{2}$/u.test(term)

/** Whether a person may say that two storms are one. */
export const canBecome = (one: Storm, other: Storm): boolean =>
  one.id !== other.id && other.ended === null && one.brand === other.brand && one.kind === other.kind

/** What a storm is about: how it was first told, then how else. */
export const topicsOf = ({ topic, alsoAbout }: Pick<Storm, 'topic' | 'alsoAbout'>) => [topic, ...(alsoAbout ?? [])]

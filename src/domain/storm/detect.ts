import type { BrandId, CaseId } from '../ids.ts'
import { spikeFrom, usualCount } from './baseline.ts'
import { type Sighting, type StormKind, type StormRules, stormKind } from './storm.ts'
import { clustersOf, commonWords, isAbout, type Said, type Topic } from './topic.ts'
import { wordsOf } from './words.ts'

/** Far more cases on one topic, by different people, than such an hour usually brings. */
export interface Spike {
  readonly brand: BrandId
  readonly kind: StormKind
  readonly topic: Topic
  /** In the order of their numbers. */
  readonly cases: readonly CaseId[]
  readonly authors: number
  readonly usual: number
  /** From how many cases on it counted as a spike. */
  readonly bar: number
}

/** What is held against each other. */
export interface Watched {
  /** The present window. */
  readonly present: readonly Sighting[]
  /** The same hours of each past week that we know: how much is usual. */
  readonly past: readonly (readonly Sighting[])[]
  /** What came at any hour of the weeks before the window: which words are usual. */
  readonly before: readonly Sighting[]
}

/** Spikes in the present window, the largest first. `ownNames`: words of a brand's own names, which everybody says. */
export const spikesIn = (
  { present, past, before }: Watched,
  ownNames: (brand: BrandId) => readonly string[],
  rules: StormRules,
): readonly Spike[] => {
  const groups = Map.groupBy(present, groupOf)
  const spikes: Spike[] = []
  const { fewestAuthors, chance } = rules
  for (const [group, sightings] of groups) {
    const [first] = sightings
    if (first === undefined || sightings.length < rules.fewestCases) continue
    const weeks = past.map((week) => week.filter((one) => groupOf(one) === group).map(said))
    const earlier = before.filter((one) => groupOf(one) === group).map(said)
    const common = new Set([...commonWords([...weeks.flat(), ...earlier]), ...ownNames(first.brand)])
    const background = { before: earlier, common, fewestAuthors, chance }
    for (const { topic, members, authors } of clustersOf(sightings.map(said), background)) {
      const counts = weeks.map((week) => week.filter(({ words }) => isAbout(words, topic)).length)
      const bar = spikeFrom(counts, rules)
      if (members.length < bar || authors < fewestAuthors) continue
      spikes.push({
        brand: first.brand,
        kind: stormKind(first.nature),
        topic,
        cases: members.map(({ id }) => id as CaseId).sort((one, other) => one - other),
        authors,
        usual: usualCount(counts),
        bar,
      })
    }
  }
  return spikes.sort(
    (one, other) => other.cases.length - one.cases.length || (one.cases[0] ?? 0) - (other.cases[0] ?? 0),
  )
}

const groupOf = ({ brand, nature }: Sighting): string => `${brand}\n${stormKind(nature)}`

const said = ({ caseId, source, authorId, text }: Sighting): Said => ({
  id: caseId,
  author: `${source}\n${authorId}`,
  words: wordsOf(text),
})

import type { BrandId, CaseId, SourceId } from '../../src/domain/ids.ts'
import type { Sighting } from '../../src/domain/storm/storm.ts'
import { plus } from '../../src/domain/time.ts'
import { monday } from './case-story.ts'

/** A case of one author, as the watch for storms sees it. */
export const aSighting = (id: number, text: string, changes: Partial<Sighting> = {}): Sighting => ({
  caseId: id as CaseId,
  brand: 'acme' as BrandId,
  nature: 'failure',
  source: 'x' as SourceId,
  authorId: `author-${id}`,
  openedAt: plus(monday, id * 1_000),
  text,
  language: 'und',
  ...changes,
})

/** Cases 1, 2, 3 … of different authors with these words. */
export const sightings = (...texts: readonly string[]): readonly Sighting[] =>
  texts.map((text, index) => aSighting(index + 1, text))

import { natures } from '../domain/assessment/nature.ts'
import { severities } from '../domain/assessment/severity.ts'
import type { BrandId, SourceId } from '../domain/ids.ts'
import { id, languageTag, map, oneOf, oneOrMany, text } from './policy-fields.ts'

/** A `when:`; each key takes one value or a list of them. */
export const condition = map({
  severity: oneOrMany(oneOf(severities)).exactOptional(),
  nature: oneOrMany(oneOf(natures)).exactOptional(),
  brand: oneOrMany(id<BrandId>()).exactOptional(),
  source: oneOrMany(id<SourceId>()).exactOptional(),
  language: oneOrMany(languageTag()).exactOptional(),
  textMatches: oneOrMany(text()).exactOptional(),
})

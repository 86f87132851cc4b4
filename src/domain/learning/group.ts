import type { BrandId, SourceId } from '../ids.ts'

/** Texts of one kind: what a score means is learned for each by itself. */
export interface Group {
  readonly brand: BrandId
  readonly source: SourceId
  /** The primary part of a BCP 47 tag, `es`; `und` where nobody can tell. */
  readonly language: string
}

/** As a key of a map; no part holds a line break. */
export const groupKey = ({ brand, source, language }: Group): string => [brand, language, source].join('\n')

/** `es-MX` and `ES` are one kind of text. What the network says goes before what the engine thinks. */
export const languageOf = (said: string, read: string): string =>
  (said === 'und' || said === '' ? read : said).split('-')[0]?.toLowerCase() ?? 'und'

import type { Signals } from '../../domain/assessment/assessment.ts'
import type { BrandId, SourceId } from '../../domain/ids.ts'

/** What an engine is shown of a mention: the words, never who wrote them. */
export interface TextToRead {
  readonly text: string
  /** BCP 47 or `und`. */
  readonly lang: string
  readonly brand: BrandId
  readonly source: SourceId
}

/** Reads texts. Local, synchronous in effect and fast: it stands in the way of every mention. */
export interface Assessor {
  read(texts: readonly TextToRead[]): readonly Signals[]
}

import type { MentionId } from '../ids.ts'

/**
 * One reason behind a number, as a code that `locales` turns into words of the reader's language (`reason.<code>`).
 * It holds no text of the mention, only where to find it, so that erasing an author erases the words too.
 */
export interface Reason {
  readonly code: string
  readonly params?: Readonly<Record<string, string | number>>
  /** Character offsets into the mention's text, end exclusive (UTF-16 code units). */
  readonly span?: readonly [start: number, end: number]
  /** Whose text the span points into; a case gathers reasons from several mentions. */
  readonly mention?: MentionId
  /** How much it moved the score, in the score's own points; negative when it lowered it. */
  readonly weight: number
}

/** The reasons with only those spans that point into this mention's text; quoting another's would be gibberish. */
export const quotableFrom = (reasons: readonly Reason[], mention: MentionId): readonly Reason[] =>
  reasons.map((reason) => {
    if (reason.span === undefined || reason.mention === undefined || reason.mention === mention) return reason
    const { span: _elsewhere, ...rest } = reason
    return rest
  })

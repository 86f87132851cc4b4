/**
 * One reason behind a number, as a code that `locales` turns into words of the reader's language (`reason.<code>`).
 * It holds no text of the mention, only where to find it, so that erasing an author erases the words too.
 */
export interface Reason {
  readonly code: string
  readonly params?: Readonly<Record<string, string | number>>
  /** Character offsets into the mention's text, end exclusive (UTF-16 code units). */
  readonly span?: readonly [start: number, end: number]
  /** How much it moved the score, in the score's own points; negative when it lowered it. */
  readonly weight: number
}

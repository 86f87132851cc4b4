import type { Severity } from '../domain/assessment/severity.ts'
import type { Language, StaffId } from '../domain/ids.ts'
import type { Action } from './action.ts'

/**
 * A message as plain data. Every platform renders the same card, so no text here is ever markup: a renderer must show
 * `text` literally, whatever it contains. Only `Span.link` and `Span.staff` become live, and only Ventanilla sets them.
 */
export interface Card {
  /** Stable identity, `case:1042`: written into the platform's metadata, so that a lost answer can be looked up. */
  readonly key: string
  /** The version of what it shows; 0 where it never changes. */
  readonly version: number
  readonly language: Language
  /** One sentence for notifications and screen readers; complete without the rest of the card. */
  readonly summary: string
  readonly tone: Severity | 'neutral'
  readonly blocks: readonly Block[]
  /** At most five, in sight, most likely first. */
  readonly actions: readonly Action[]
  /** Behind “more”. */
  readonly menu: readonly Action[]
}

export type Block =
  | { readonly kind: 'title'; readonly text: string; readonly aside?: string }
  | { readonly kind: 'line'; readonly spans: readonly Span[]; readonly quiet?: boolean }
  /** Words of the public web or of a draft: literal, in the language given (BCP 47, for screen readers). */
  | { readonly kind: 'quote'; readonly text: string; readonly lang: string; readonly caption?: readonly Span[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  /** What changed from one revision to the next. */
  | { readonly kind: 'difference'; readonly parts: readonly DifferencePart[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Span[])[] }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
      readonly caption: string
    }
  | { readonly kind: 'chart'; readonly chart: Chart }
  | { readonly kind: 'divider' }

export interface Span {
  readonly text: string
  readonly strong?: boolean
  /** http(s) only; the renderer drops anything else. */
  readonly link?: string
  /** A real mention that pings this person, where the platform can; elsewhere their name. */
  readonly staff?: StaffId
}

export interface Fact {
  readonly label: string
  readonly value: string
  readonly detail?: string
  /** 0 to 1, where the value is a part of a whole: a platform that can draws it as a bar beside the number. */
  readonly level?: number
}

export interface DifferencePart {
  readonly change: 'same' | 'added' | 'removed'
  readonly text: string
}

export interface Chart {
  readonly kind: 'line' | 'bar' | 'pie'
  readonly title: string
  readonly series: readonly {
    readonly name: string
    readonly points: readonly { readonly label: string; readonly value: number }[]
  }[]
  /** The same figures as a sentence, for people who cannot see the picture. */
  readonly asText: string
}

export const line = (...spans: readonly (Span | string)[]): Block => ({
  kind: 'line',
  spans: spans.map((span) => (typeof span === 'string' ? { text: span } : span)),
})

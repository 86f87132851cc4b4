import { linkUrl } from './limits.ts'

/**
 * For the few places Slack reads as markup (the notification text). Raw text could call `<!channel>`, mention somebody
 * or dress a link up as another; these three are all there is to replace: docs.slack.dev/messaging/formatting-message-text
 */
export const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * The text as it may be shown: without control characters, without marks that turn the reading direction of what
 * follows (they would let a post rewrite the line it is quoted in), and without half characters, which the SDK's form
 * encoding refuses.
 */
export const literal = (text: string): string =>
  (unshowable.test(text) ? text.replace(unshowables, '') : text).toWellFormed()

/** At most `max` UTF-16 units, cut where a reader would cut, with “…” in place of the rest. */
export const cut = (text: string, max: number): string => {
  if (text.length <= max) return text
  const boundary = graphemes.segment(text.slice(0, max + longestGrapheme)).containing(max - 1)?.index ?? 0
  // One letter under a heap of combining marks has no boundary near: it is cut anywhere but inside a character.
  const end = boundary > max - longestGrapheme ? boundary : max - 1
  return `${text.slice(0, end).replace(/[\ud800-\udbff]$/, '')}…`
}

/** The text as a label, at most `max` long; a dash where there is nothing to read: Slack refuses an empty or blank one. */
export const labelled = (text: string, max: number): string => {
  const shown = cut(literal(text), max)
  return shown.trim() === '' ? '–' : shown
}

/** The address of a link Slack may make live, or null: only http and https, and no longer than Slack takes. */
export const liveLink = (url: string): string | null => {
  if (!/^https?:\/\//i.test(url)) return null
  const parsed = URL.parse(url)
  return parsed !== null && parsed.href.length <= linkUrl ? parsed.href : null
}

/** What a person reads in a text stored by Slack, which writes `&lt;` and `<@U0ANA|ana>`. Applied once, on intake. */
export const readable = (stored: string): string =>
  stored
    .replace(/<([^<>]*)>/g, (_, token: string) => tokenText(token))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

const tokenText = (token: string): string => {
  const bar = token.indexOf('|')
  const target = bar === -1 ? token : token.slice(0, bar)
  const label = bar === -1 ? null : token.slice(bar + 1)
  switch (target[0]) {
    case '@':
      return `@${label ?? target.slice(1)}`
    case '#':
      return `#${label ?? target.slice(1)}`
    case '!':
      return label ?? `@${target.slice(1).split('^')[0] ?? ''}`
    case undefined:
      return ''
    default: {
      const address = target.replace(/^mailto:/, '')
      return label === null || label === address ? address : `${label} (${address})`
    }
  }
}

// The C0 and C1 controls but for tab and line feed, and the embeddings, overrides and isolates of UAX #9.
// oxlint-disable-next-line no-control-regex
const unshowable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/
const unshowables = new RegExp(unshowable.source, 'g')
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
/** In UTF-16 units; a family emoji has 11. */
const longestGrapheme = 32

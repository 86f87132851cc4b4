import { cut, oneLine, plain } from '../../cards/plain-text.ts'

/**
 * What Teams needs beyond `cards/plain-text.ts`. Most text stands in a `TextRun`, which has no parser; a `TextBlock`
 * parses Markdown and is used for mentions alone.
 */

/**
 * Pieces that mean nothing to a renderer by themselves and read as the whole when set side by side: renderers replace
 * `{{DATE(…)}}` even in a TextRun (adaptivecards, text-formatters), and `<at>` is a mention wherever it is looked for.
 */
export const inertPieces = (text: string): readonly string[] =>
  text.split(/(?<=\{)(?=\{\s*(?:DATE|TIME))|(?<=<)(?=\/?at\b)/i)

/** Literal inside a TextBlock: every character Markdown or HTML could act on is escaped. */
export const escapeMarkdown = (text: string): string => oneLine(text).replace(/[\\`*_{}[\]()#+\-.!|~<>&]/g, '\\$&')

/** A name that can stand between `<at>` and `</at>`: letters, digits and what names are written with. */
export const mentionName = (name: string): string =>
  cut(oneLine(name.replace(/[^\p{L}\p{M}\p{N} .,'’·-]/gu, ' ')), 80).replace(/^[\s.,'’·-]+$/, '') || 'Staff'

/** The words of a chat message that came as Teams' HTML: line breaks kept, tags and hidden parts gone. */
export const textOfHtml = (html: string): string =>
  plain(
    decodeEntities(
      html
        .slice(0, maxHtml)
        .replace(/<(script|style)\b[^<>]*>[\s\S]*?(?:<\/\1>|$)/gi, '')
        .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
        .replace(/<br\s?\/?>|<\/(?:p|div|li|tr|h\d|blockquote)>/gi, '\n')
        .replace(/<(?:img|emoji)\b[^<>]*?\balt="([^"<>]*)"[^<>]*>/gi, '$1')
        .replace(/<\/?[a-z][^<>]*>/gi, ''),
    ),
  )
    .replace(/\u00A0/g, ' ')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** An address a card may open; null for anything that is not http(s). */
export const safeUrl = (url: string): string | null => {
  const parsed = URL.parse(url)
  return parsed !== null && (parsed.protocol === 'https:' || parsed.protocol === 'http:') && parsed.href.length <= 2_000
    ? parsed.href
    : null
}

/** A chat message has at most 28 KB; what is longer did not come from Teams. */
const maxHtml = 60_000

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

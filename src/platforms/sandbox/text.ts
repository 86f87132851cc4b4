/**
 * What escaping is on other platforms, the sandbox does by never writing markup: cards become trees (see tree.ts) whose
 * texts the page sets with `textContent`. What is left is text that a browser or Postgres cannot take at all.
 */

/** The same text without what has no place in any: null bytes, control characters, halves of surrogate pairs. */
export const plain = (text: string): string => text.replace(controls, '').toWellFormed()

/** Plain data with every text in it made plain: jsonb refuses a null byte and half a character. */
export const storable = <Data>(data: Data): Data => clean(data) as Data

/** The address, if it is one a person may be sent to. Anything but http and https is refused: `javascript:`, `data:`. */
export const safeUrl = (link: string): string | null => {
  const url = URL.parse(link.trim())
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null
}

// Tab and line feed stay. The others draw nothing or, like the escape character, mean something to a terminal.
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

const clean = (data: unknown): unknown => {
  if (typeof data === 'string') return plain(data)
  if (Array.isArray(data)) return data.map(clean)
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, clean(value)]))
}

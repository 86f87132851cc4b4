/**
 * What the page draws, as data: the server decides structure and roles, the page makes elements out of these few tags
 * and attributes and puts every string in with `textContent`. So no text can become markup, whatever it holds.
 */
export type Tree = string | Branch

export interface Branch {
  readonly tag: Tag
  readonly attrs: Attributes
  readonly kids: readonly Tree[]
}

export type Attributes = Readonly<Partial<Record<Attribute, string>>>

/** The page knows these and no others: `page/tree.js` holds the same list, and a test compares them. */
// biome-ignore format: a list to be read, not a column
export const tags = [
  'article', 'header', 'footer', 'section', 'div', 'span', 'p', 'h2', 'h3', 'hr', 'bdi', 'strong',
  'figure', 'blockquote', 'figcaption', 'dl', 'dt', 'dd', 'ul', 'li', 'ins', 'del', 'details', 'summary',
  'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'a', 'button',
  'form', 'label', 'input', 'textarea', 'select', 'option',
  'svg', 'g', 'title', 'path', 'rect', 'circle', 'line', 'polyline', 'text',
] as const
export type Tag = (typeof tags)[number]

// biome-ignore format: a list to be read, not a column
export const attributes = [
  'class', 'id', 'lang', 'dir', 'role', 'tabindex', 'title', 'hidden', 'for', 'name', 'type', 'value', 'checked',
  'selected', 'min', 'rows', 'placeholder', 'autocomplete', 'novalidate', 'scope', 'href', 'target', 'rel',
  'aria-label', 'aria-labelledby', 'aria-describedby', 'aria-hidden', 'aria-live', 'aria-required',
  'data-action', 'data-target', 'data-key', 'data-tone', 'data-staff', 'data-counts', 'data-error',
  'viewBox', 'd', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'width', 'height', 'points', 'text-anchor',
  'preserveAspectRatio',
] as const
export type Attribute = (typeof attributes)[number]

type Given = Readonly<Partial<Record<Attribute, string | number | boolean | null | undefined>>>

/** An element. Attributes that are `null`, `undefined` or `false` are left out; `true` is written empty. */
export const el = (tag: Tag, given: Given = {}, ...kids: readonly (Tree | null)[]): Branch => ({
  tag,
  attrs: Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      value === null || value === undefined || value === false ? [] : [[name, value === true ? '' : String(value)]],
    ),
  ),
  kids: kids.filter((kid) => kid !== null),
})

/** All the text in a tree, for tests and for readers that draw nothing. */
export const textOf = (tree: Tree): string => (typeof tree === 'string' ? tree : tree.kids.map(textOf).join(''))

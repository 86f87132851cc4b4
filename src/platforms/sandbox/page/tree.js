// @ts-check
/**
 * Makes elements out of the trees the server sends, and brings standing ones up to date. Only these tags and attributes
 * exist, and every string becomes a text node: nothing that was written anywhere can turn into markup.
 */

/** @typedef {string | { tag: string, attrs: Record<string, string>, kids: Tree[] }} Tree */

// biome-ignore format: a list to be read, not a column
export const tags = new Set([
  'article', 'header', 'footer', 'section', 'div', 'span', 'p', 'h2', 'h3', 'hr', 'bdi', 'strong', 'figure',
  'blockquote', 'figcaption', 'dl', 'dt', 'dd', 'ul', 'li', 'ins', 'del', 'details', 'summary', 'table', 'caption',
  'thead', 'tbody', 'tr', 'th', 'td', 'a', 'button', 'form', 'label', 'input', 'textarea', 'select', 'option', 'svg',
  'g', 'title', 'path', 'rect', 'circle', 'line', 'polyline', 'text',
])

// biome-ignore format: a list to be read, not a column
export const attributes = new Set([
  'class', 'id', 'lang', 'dir', 'role', 'tabindex', 'title', 'hidden', 'for', 'name', 'type', 'value', 'checked',
  'selected', 'min', 'rows', 'placeholder', 'autocomplete', 'novalidate', 'scope', 'href', 'target', 'rel',
  'aria-label', 'aria-labelledby', 'aria-describedby', 'aria-hidden', 'aria-live', 'aria-required', 'data-action',
  'data-target', 'data-key', 'data-tone', 'data-staff', 'data-counts', 'data-error', 'viewBox', 'd', 'x', 'y', 'x1',
  'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'width', 'height', 'points', 'text-anchor', 'preserveAspectRatio',
])

const drawn = new Set(['svg', 'g', 'path', 'rect', 'circle', 'line', 'polyline', 'text'])
const svgNamespace = 'http://www.w3.org/2000/svg'

/** @param {Tree} tree @param {boolean} [inSvg] @returns {Node} */
export const build = (tree, inSvg = false) => {
  if (typeof tree === 'string') return document.createTextNode(tree)
  if (!tags.has(tree.tag)) return document.createTextNode(tree.kids.map(textOf).join(''))
  const svg = drawn.has(tree.tag) || inSvg
  const element = svg ? document.createElementNS(svgNamespace, tree.tag) : document.createElement(tree.tag)
  setAttributes(element, tree.attrs)
  element.append(...tree.kids.map((kid) => build(kid, svg)))
  return element
}

/**
 * Makes a standing element look like the tree, keeping every element it can: so the focus stays on a button, an open
 * menu stays open, and a screen reader is not thrown out of the card.
 * @param {Node} node @param {Tree} tree @returns {Node} the node that stands there now
 */
export const update = (node, tree) => {
  if (typeof tree === 'string') {
    if (node.nodeType !== Node.TEXT_NODE) return replace(node, tree)
    if (node.nodeValue !== tree) node.nodeValue = tree
    return node
  }
  if (!(node instanceof Element) || node.localName !== tree.tag) return replace(node, tree)
  // A copy: taking one out moves the others up.
  for (const { name } of Array.from(node.attributes))
    if (attributes.has(name) && !(name in tree.attrs)) node.removeAttribute(name)
  setAttributes(node, tree.attrs)
  updateKids(node, tree.kids)
  return node
}

/** `update`, and the focus goes to the next best place in the element if what had it is gone. */
/** @param {HTMLElement} element @param {Tree} tree */
export const updateKeepingFocus = (element, tree) => {
  const focused = document.activeElement
  const within = focused instanceof HTMLElement && element.contains(focused)
  const stands = /** @type {HTMLElement} */ (update(element, tree))
  if (!within || document.activeElement === focused) return stands
  const next = focused.isConnected ? focused : stands.querySelector('.actions button')
  ;(next instanceof HTMLElement ? next : stands).focus({ preventScroll: true })
  return stands
}

/** @param {Tree} tree @returns {string} */
export const textOf = (tree) => (typeof tree === 'string' ? tree : tree.kids.map(textOf).join(''))

/** @param {Element} element @param {Record<string, string>} attrs */
const setAttributes = (element, attrs) => {
  for (const [name, value] of Object.entries(attrs)) {
    if (!attributes.has(name)) continue
    if (name === 'href' && !/^https?:\/\//i.test(value)) continue
    if (element.getAttribute(name) !== value) element.setAttribute(name, value)
  }
}

/** @param {Node} node @param {Tree} tree */
const replace = (node, tree) => {
  const fresh = build(tree, node.parentNode instanceof SVGElement)
  node.parentNode?.replaceChild(fresh, node)
  return fresh
}

/** @param {Element} parent @param {Tree[]} kids */
const updateKids = (parent, kids) => {
  const old = [...parent.childNodes]
  const keyed = new Map(old.flatMap((node) => (keyOf(node) === null ? [] : [[keyOf(node), node]])))
  const loose = old.filter((node) => keyOf(node) === null)
  const chosen = kids.map((kid) => {
    const key = typeof kid === 'string' ? null : (kid.attrs['data-key'] ?? null)
    if (key !== null) return take(keyed.get(key), kid, () => keyed.delete(key))
    const index = loose.findIndex((node) => fits(node, kid))
    return index < 0 ? null : (loose.splice(index, 1)[0] ?? null)
  })
  // What goes is taken out first: then what stays mostly stands where it should, and is not moved (which drops focus).
  const stays = new Set(chosen)
  for (const node of old) if (!stays.has(node)) node.remove()
  kids.forEach((kid, index) => {
    const kept = chosen[index] ?? null
    const place = parent.childNodes[index] ?? null
    const node = kept === null ? build(kid, parent instanceof SVGElement) : kept
    if (node !== place) parent.insertBefore(node, place)
    if (kept !== null) update(kept, kid)
  })
}

/** @param {ChildNode | undefined} node @param {Tree} kid @param {() => void} used */
const take = (node, kid, used) => {
  if (node === undefined || !fits(node, kid)) return null
  used()
  return node
}

/** @param {Node} node @param {Tree} kid */
const fits = (node, kid) =>
  typeof kid === 'string' ? node.nodeType === Node.TEXT_NODE : node instanceof Element && node.localName === kid.tag

/** @param {Node} node @returns {string | null} */
const keyOf = (node) => (node instanceof HTMLElement ? (node.dataset['key'] ?? null) : null)

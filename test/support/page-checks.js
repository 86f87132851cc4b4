// @ts-check
/** Looks over a page from inside it; `page-checks.ts` runs these in the browser. */

/**
 * Texts that are drawn with less contrast than WCAG 2.2 AA asks for: 4.5 to 1, and 3 to 1 where they are large. Reads
 * the colours the browser computed; pictures behind text are not looked at.
 */
const poorContrast = () => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  if (canvas === null) throw new Error('no canvas')
  /** @type {Map<string, number[]>} */
  const known = new Map()
  /** Any notation, `oklab(…)` too, as the browser itself would draw it. @param {string} color @returns {number[]} */
  const rgba = (color) => {
    const before = known.get(color)
    if (before !== undefined) return before
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = color
    canvas.fillRect(0, 0, 1, 1)
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data
    known.set(color, [r, g, b, a / 255])
    return [r, g, b, a / 255]
  }
  /** @param {number[]} top @param {number[]} below */
  const over = ([r = 0, g = 0, b = 0, a = 1], below) => [r, g, b].map((part, i) => part * a + (below[i] ?? 0) * (1 - a))
  /** @param {Element | null} element @returns {number[]} */
  const behind = (element) => {
    if (element === null) return matchMedia('(prefers-color-scheme: dark)').matches ? [0, 0, 0] : [255, 255, 255]
    const own = rgba(getComputedStyle(element).backgroundColor)
    return own[3] === 1 ? own.slice(0, 3) : over(own, behind(element.parentElement))
  }
  /** @param {number[]} color */
  const luminance = (color) => {
    const [r = 0, g = 0, b = 0] = color.map((part) => {
      const c = part / 255
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const poor = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const element = node.parentElement
    const text = node.nodeValue?.trim() ?? ''
    if (element === null || text === '' || !element.checkVisibility({ opacityProperty: true })) continue
    if (element.closest('.hidden-label, script, style, noscript, option, svg') !== null) continue
    const style = getComputedStyle(element)
    const background = behind(element)
    const [light = 0, dark = 0] = [luminance(over(rgba(style.color), background)), luminance(background)].sort(
      (a, b) => b - a,
    )
    const ratio = (light + 0.05) / (dark + 0.05)
    const size = Number.parseFloat(style.fontSize)
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
    if (ratio < (large ? 3 : 4.5)) poor.push(`${ratio.toFixed(2)} ${style.color} on ${background.join(" ")}: ${text.slice(0, 40)}`)
  }
  return poor
}

/** Controls in sight that a screen reader could not name. */
const namelessControls = () =>
  [...document.querySelectorAll('button, input, select, textarea, a[href], summary')]
    .filter((one) => one.checkVisibility())
    .filter((one) => {
      const labels = one instanceof HTMLInputElement || one instanceof HTMLSelectElement ? [...(one.labels ?? [])] : []
      const area = one instanceof HTMLTextAreaElement ? [...one.labels] : []
      const words = [...labels, ...area].map((label) => label.textContent)
      return [one.getAttribute('aria-label'), one.textContent, ...words].join('').trim() === ''
    })
    .map((one) => one.outerHTML)

/** How far the page reaches beyond the screen, in pixels: as a whole, and any element of the messages. */
const overflow = () => {
  const right = [...document.querySelectorAll('#messages *')]
    .filter((one) => one.closest('.table') === null && one.checkVisibility())
    .map((one) => one.getBoundingClientRect().right)
  return Math.max(document.documentElement.scrollWidth, ...right) - innerWidth
}


/** Words that name rows and columns of tables and stand on two lines, broken in the middle. */
const brokenWords = () => {
  const broken = []
  for (const cell of document.querySelectorAll('th, td:first-child')) {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/\p{L}+/gu)) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word)
      }
    }
  }
  return broken
}

/** Texts in drawings that are too small to read (under 9 px), or lie over one another. */
const crowdedLabels = () => {
  const crowded = []
  for (const drawing of document.querySelectorAll('.chart svg')) {
    const scale = drawing.getBoundingClientRect().width / Number(drawing.getAttribute('viewBox')?.split(' ')[2])
    const labels = [...drawing.querySelectorAll('text')].map((label) => ({
      text: label.textContent,
      box: label.getBoundingClientRect(),
      size: Number.parseFloat(getComputedStyle(label).fontSize) * scale,
    }))
    for (const [index, one] of labels.entries()) {
      if (one.size < 9) crowded.push(`${one.text}: ${one.size.toFixed(1)} px`)
      for (const other of labels.slice(index + 1)) {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        if (across > 0 && down > 2) crowded.push(`${one.text} over ${other.text}`)
      }
    }
  }
  return crowded
}

Object.assign(globalThis, { poorContrast, namelessControls, overflow, brokenWords, crowdedLabels })

import type { Card } from '../../cards/card.ts'
import { type Branch, el } from './tree.ts'

/** Each severity has a shape of its own, so that it is told without colour: the fewer corners, the calmer. */
export const glyph = (tone: Card['tone']): Branch | null => {
  const shape = shapes[tone]
  return shape === null
    ? null
    : el('svg', { class: 'glyph', viewBox: '0 0 16 16', 'aria-hidden': 'true', 'data-tone': tone }, ...shape)
}

const shapes: Readonly<Record<Card['tone'], readonly Branch[] | null>> = {
  // An octagon, as of a stop sign, with its mark cut out.
  critical: [
    el('path', { d: 'M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z' }),
    el('path', { class: 'mark', d: 'M7 3.9h2l-.3 5.2H7.3zM7 10.4h2v1.9H7z' }),
  ],
  high: [
    el('path', { d: 'M8 1.2 15.6 14.6H.4z' }),
    el('path', { class: 'mark', d: 'M7.2 6h1.6l-.2 4H7.4zM7.2 11h1.6v1.6H7.2z' }),
  ],
  medium: [el('path', { d: 'M8 .7 15.3 8 8 15.3.7 8z' })],
  low: [el('circle', { cx: 8, cy: 8, r: 6.4 })],
  neutral: null,
}

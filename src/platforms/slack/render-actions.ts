import type { ActionsBlock, Button, Overflow } from '@slack/types'
import { type Action, encodeTarget } from '../../cards/action.ts'
import type { Card } from '../../cards/card.ts'
import * as limits from './limits.ts'
import { cut, labelled, literal } from './text.ts'

/** `case.claim.v1`, also of `case.claim.v1#2`, a second button of the same kind: Slack wants them distinct in a block. */
export const wireIdOf = (actionId: string): string => actionId.replace(/#\d+$/, '')
export const menuAction = 'menu.choose.v1'
/** `case.close.v1|c1042.v7`: what is chosen in a menu, and about what. */
export const menuSeparator = '|'

/** The buttons in sight, then the menu. Labels are shortened where together they would crowd the card out. */
export const actionBlocks = (card: Card): ActionsBlock[] => {
  const full = blocksOf(card, limits.buttonText, limits.accessibilityLabel)
  return JSON.stringify(full).length <= roomForActions ? full : blocksOf(card, 24, 0)
}

const roomForActions = 4_000
const mostButtons = 8
const mostMenuItems = 20

const blocksOf = (card: Card, labelMax: number, describeMax: number): ActionsBlock[] => {
  const inMenu = card.menu.filter((one) => menuValue(one).length <= limits.optionValue)
  const tooLong = card.menu.filter((one) => menuValue(one).length > limits.optionValue)
  const seen = new Map<string, number>()
  const buttons = [...card.actions, ...tooLong]
    .filter((one) => encodeTarget(one.target).length <= longestTarget)
    .slice(0, mostButtons)
  const elements = [
    ...buttons.map((one) => button(one, seen, labelMax, describeMax)),
    ...menus(inMenu.slice(0, mostMenuItems), seen, labelMax),
  ]
  return elements.length === 0 ? [] : [{ type: 'actions', elements }]
}

/** `decodeTarget` takes no more. */
const longestTarget = 340

const button = (action: Action, seen: Map<string, number>, labelMax: number, describeMax: number): Button => {
  const times = (seen.get(action.id) ?? 0) + 1
  seen.set(action.id, times)
  const value = encodeTarget(action.target)
  const label = describeMax > 0 ? cut(literal(action.describe), describeMax) : ''
  return {
    type: 'button',
    action_id: times === 1 ? action.id : `${action.id}#${times}`,
    text: { type: 'plain_text', text: labelled(action.label, labelMax), emoji: false },
    ...(value !== '' && { value }),
    ...(label !== '' && { accessibility_label: label }),
    ...(action.style && { style: action.style }),
  }
}

/**
 * The menu as “⋯”, five a piece. Not as a select: Slack keeps what was last selected in sight and does not report the
 * same choice twice, so a form closed by mistake could not be opened again.
 */
const menus = (items: readonly Action[], seen: Map<string, number>, labelMax: number): (Overflow | Button)[] => {
  const pieces = Math.ceil(items.length / limits.optionsPerOverflow)
  const size = Math.ceil(items.length / Math.max(1, pieces))
  return Array.from({ length: pieces }, (_, piece): Overflow | Button => {
    const part = items.slice(piece * size, (piece + 1) * size)
    const [only, ...others] = part
    // Older clients refuse a menu of one.
    if (only !== undefined && others.length === 0) return button(only, seen, labelMax, 0)
    return {
      type: 'overflow',
      action_id: piece === 0 ? menuAction : `${menuAction}#${piece + 1}`,
      options: part.map((one) => ({
        text: { type: 'plain_text', text: labelled(one.label, labelMax), emoji: false },
        value: menuValue(one),
      })),
    }
  })
}

const menuValue = (action: Action): string => `${action.id}${menuSeparator}${encodeTarget(action.target)}`

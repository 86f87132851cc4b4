import type { ActionsBlock, Button, Overflow, SectionBlock } from '@slack/types'
import { type Action, encodeTarget } from '../../cards/action.ts'
import type { Card } from '../../cards/card.ts'
import { wordsIn } from '../../locales/text.ts'
import * as limits from './limits.ts'
import { cut, labelled, literal } from './text.ts'

/** `case.claim.v1`, also of `case.claim.v1#2`, a second button of the same kind: Slack wants them distinct in a block. */
export const wireIdOf = (actionId: string): string => actionId.replace(/#\d+$/, '')
export const menuAction = 'menu.choose.v1'
/** `case.close.v1|c1042.v7`: what is chosen in a menu, and about what. */
export const menuSeparator = '|'

/**
 * `case:1042@7`: the card's key where every press brings it back, whatever Slack sends of the message besides. With the
 * version, since an edited message wants new ids: docs.slack.dev/reference/block-kit/blocks/actions-block. Only of cards
 * that are kept up to date; what else is posted once is never asked for by its key.
 */
const blockIdOf = ({ key, version }: Card, place: number) =>
  keptCard.test(key) ? { block_id: `${key}@${version}${place === 1 ? '' : `#${place}`}` } : {}
export const keyInBlockId = (blockId: string): string | null =>
  /^([a-z]+:[\d:]+)@\d+(?:#\d+)?$/.exec(blockId)?.[1] ?? null
const keptCard = /^(?:case|approval|storm):[\d:]{1,40}$/

/**
 * The buttons in sight, then the menu: one stands among the buttons. Of several each has a line of its own that says
 * what is in it, since Slack calls every one of them “more options”. Labels are shortened where together they would
 * crowd the card out.
 */
export const actionBlocks = (card: Card): (ActionsBlock | SectionBlock)[] => {
  const menu = card.menu.map(coded)
  const buttons = [...card.actions.map(coded), ...menu.filter(({ choice }) => choice.length > limits.optionValue)]
    .filter(({ value }) => value.length <= longestTarget)
    .slice(0, mostButtons)
  const items = menu.filter(({ choice }) => choice.length <= limits.optionValue).slice(0, mostMenuItems)
  const full = weightOf(buttons) + weightOf(items) <= roomForLabels
  const seen = new Map<string, number>()
  const [labelMax, describeMax] = full ? [limits.buttonText, limits.accessibilityLabel] : [24, 0]
  const inSight = buttons.map((one) => button(one, seen, labelMax, describeMax))
  const menus = menusOf(items, seen, labelMax)
  const several = menus.length > 1
  const elements = several ? inSight : [...inSight, ...menus]
  return [
    ...(elements.length === 0 ? [] : [{ type: 'actions', ...blockIdOf(card, 1), elements } as const]),
    ...(several ? menus.map((menu, index) => inWords(menu, card, index + 2)) : []),
  ]
}

/** In UTF-16 units of labels and values; a usual card has 800. */
const roomForLabels = 1_500
const mostButtons = 8
const mostMenuItems = 20
/** `decodeTarget` takes no more. */
const longestTarget = 340

interface Coded {
  readonly action: Action
  readonly value: string
  /** As an option of a menu, `case.close.v1|c1042.v7`. */
  readonly choice: string
}

const coded = (action: Action): Coded => {
  const value = encodeTarget(action.target)
  return { action, value, choice: `${action.id}${menuSeparator}${value}` }
}

const weightOf = (all: readonly Coded[]): number =>
  all.reduce(
    (sum, { action, choice }) =>
      sum + choice.length + Math.min(action.label.length, 75) + Math.min(action.describe.length, 75),
    0,
  )

const button = ({ action, value }: Coded, seen: Map<string, number>, labelMax: number, describeMax: number): Button => {
  const times = (seen.get(action.id) ?? 0) + 1
  seen.set(action.id, times)
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
 * The menu as “⋯”, five a piece. Not as a select, which could be labelled: Slack keeps what was last selected in sight
 * and does not report the same choice twice, so a form closed by mistake could not be opened again.
 */
const menusOf = (items: readonly Coded[], seen: Map<string, number>, labelMax: number): (Overflow | Button)[] => {
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
      options: part.map(({ action, choice }) => ({
        text: { type: 'plain_text', text: labelled(action.label, labelMax), emoji: false },
        value: choice,
      })),
    }
  })
}

/** “More: Assign, Snooze, Close”, and the menu with these. */
const inWords = (menu: Overflow | Button, card: Card, place: number): SectionBlock => {
  const moves = menu.type === 'overflow' ? menu.options.map(({ text }) => text.text) : [menu.text.text]
  const words = wordsIn(card.language).say('slack.menu', { moves: moves.join(', ') })
  return {
    type: 'section',
    ...blockIdOf(card, place),
    text: { type: 'plain_text', text: labelled(words, longestMenuLine), emoji: false },
    accessory: menu,
  }
}

const longestMenuLine = 200

import { type Action, type ActionTarget, decodeTarget, encodeTarget } from '../../cards/action.ts'
import type { Card } from '../../cards/card.ts'
import { cut, oneLine } from '../../cards/plain-text.ts'
import { wordsIn } from '../../locales/text.ts'
import { actionSet, type CardAction } from './adaptive-card.ts'
import { opensDialog } from './dialogs.ts'
import { maxButtons, maxButtonTitle, maxMenu, maxRowWidth, maxSummary } from './limits.ts'

/**
 * Where a card is shown decides how its buttons speak.
 * `shared`: posted for everybody, forms open as dialogs. `inline`: no dialogs there, forms replace the card.
 * `dialog`: inside one, where only `Action.Submit` is understood.
 */
export type Surface = 'shared' | 'inline' | 'dialog'

/**
 * The likely ones in sight, the rest behind “More”, in the card's order. That is a ShowCard and not the overflow menu of
 * newer clients: one that does not know `mode: secondary` drops what is over six, and with it moves nobody can find.
 * A button that could never be answered is left out. Each row fits a phone: the last one is the card's own `actions`.
 */
export const actionRows = (
  card: Pick<Card, 'key' | 'language' | 'actions' | 'menu'>,
  {
    surface,
    standing = surface === 'shared',
    extra = [],
  }: { readonly surface: Surface; readonly standing?: boolean; readonly extra?: readonly CardAction[] },
): readonly (readonly CardAction[])[] => {
  const key = standing && editsItself.test(card.key) ? card.key : null
  const words = wordsIn(card.language)
  const answerable = (action: Action): boolean => decodeTarget(encodeTarget(action.target)) !== null
  const wanted = card.actions.filter(answerable)
  const inSight = wanted.slice(0, maxButtons - extra.length)
  const menu = [...wanted.slice(inSight.length), ...card.menu.filter(answerable)].slice(0, maxMenu)
  return inRows([
    ...inSight.map((action) => buttonOf(action, surface, key)),
    ...extra,
    ...(menu.length === 0
      ? []
      : [
          more(
            words.say('teams.more'),
            menu.map((action) => buttonOf(action, surface, key)),
          ),
        ]),
  ])
}

const editsItself = /^(?:case|approval|storm):[\d:]{1,40}$/

const more = (title: string, actions: readonly CardAction[]): CardAction => ({
  type: 'Action.ShowCard',
  title,
  card: { type: 'AdaptiveCard', body: inRows(actions).map(actionSet) },
})

/** A renderer that does not wrap a row pushes what is over out of sight; those on phones do not wrap. */
const inRows = (actions: readonly CardAction[]): readonly (readonly CardAction[])[] => {
  const rows: CardAction[][] = []
  let left = 0
  for (const action of actions) {
    const width = widthOf(action.title ?? '')
    const row = rows.at(-1)
    if (row !== undefined && row.length < maxButtons && width <= left) {
      row.push(action)
      left -= width
    } else {
      rows.push([action])
      left = maxRowWidth - width
    }
  }
  return rows
}

/** About as wide as Teams draws it, in pixels: 14 px semibold, with the button's padding and the gap to the next. */
const widthOf = (title: string): number => {
  let width = 32
  for (const letter of title) width += letter > '\u2E7F' ? 15 : 8
  return width
}

export const buttonOf = (action: Action, surface: Surface, card: string | null = null): CardAction => {
  const look = {
    title: cut(oneLine(action.label), maxButtonTitle),
    tooltip: cut(oneLine(action.describe), maxSummary / 2),
    ...(action.style !== undefined && { style: action.style === 'primary' ? 'positive' : 'destructive' }),
  }
  const data = { ...pressData(action.id, action.target), ...(card !== null && { card }) }
  if (surface === 'dialog') return { type: 'Action.Submit', ...look, data }
  if (surface === 'shared' && opensDialog(action.id))
    return { type: 'Action.Submit', ...look, data: { ...data, msteams: { type: 'task/fetch' } } }
  return executeOf(action.id, surface === 'inline' ? { ...data, inline: true } : data, look)
}

/** `Action.Execute`, with `Action.Submit` for clients that do not know it. */
export const executeOf = (verb: string, data: PressData, look: Readonly<Record<string, unknown>>): CardAction => ({
  type: 'Action.Execute',
  verb,
  ...look,
  data,
  fallback: { type: 'Action.Submit', ...look, data },
})

export interface PressData {
  readonly verb: string
  /** `encodeTarget` of what the button was about. */
  readonly t: string
  /** Set on the button that sends a form in. */
  readonly form?: true
  /** Set where there are no dialogs: the answer takes the card's place. */
  readonly inline?: true
  /** Set on the refresh of a shared card. */
  readonly refresh?: true
  /** Set on a card that stands for everybody and edits itself: its key, by which an older copy of it is known. */
  readonly card?: string
}

export const pressData = (verb: string, target: ActionTarget): PressData => ({ verb, t: encodeTarget(target) })

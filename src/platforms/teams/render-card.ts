import type { Action } from '../../cards/action.ts'
import { type Card, line } from '../../cards/card.ts'
import { cut, oneLine } from '../../cards/plain-text.ts'
import type { Severity } from '../../domain/assessment/severity.ts'
import type { StaffId } from '../../domain/ids.ts'
import { wordsIn } from '../../locales/text.ts'
import {
  type AdaptiveCard,
  actionSet,
  bytesOf,
  type CardAction,
  type Element,
  type MentionEntity,
} from './adaptive-card.ts'
import { cardVersion, maxButtonTitle, maxCardBytes, maxRefreshUsers, maxSummary } from './limits.ts'
import { actionRows, pressData, type Surface } from './render-actions.ts'
import { type Drawing, longestQuote, renderBlock } from './render-block.ts'
import { mentionName } from './text.ts'

/** A member of staff as a card names them; `teams` is what a mention needs and may be missing. */
export interface Named {
  readonly name: string
  readonly teams: string | null
}

export interface Rendering {
  readonly surface: Surface
  readonly staff: (id: StaffId) => Named | null
  /** Teams user ids who get their own view of a card that asks for approval; never more than sixty. */
  readonly refreshFor?: readonly string[]
  /** Stands for everybody and edits itself, so its buttons name it; what is posted as `shared` does. */
  readonly standing?: boolean
  /** Buttons of the surface itself, after the card's own: the way back. */
  readonly extra?: readonly CardAction[]
}

/** The card as Adaptive Card 1.5, at most `maxCardBytes` of JSON whatever it holds: long texts are cut first. */
export const renderCard = (card: Card, rendering: Rendering): AdaptiveCard => {
  for (const scale of scales) {
    const drawn = draw(showsQuotes(card, scale) ? card : withoutApproval(card), rendering, scale)
    if (bytesOf(drawn) <= maxCardBytes) return drawn
  }
  const bare = withoutApproval(card)
  return draw({ ...bare, blocks: [], actions: bare.actions.slice(0, 2), menu: [] }, rendering, 0)
}

/** Whether every quote is there to its last character. */
const showsQuotes = ({ blocks }: Card, scale: number): boolean =>
  blocks.length <= maxBlocks * scale &&
  blocks.every((block) => block.kind !== 'quote' || block.text.length <= longestQuote * scale)

/** Nobody approves what they have not read: a draft that had to be cut can be sent back, and no more. */
const withoutApproval = (card: Card): Card => {
  const actions = card.actions.filter(({ id }) => id !== 'case.approve.v1')
  if (actions.length === card.actions.length) return card
  const [title, ...rest] = card.blocks
  const why = line({ text: wordsIn(card.language).say('teams.too_long_to_approve'), strong: true })
  return { ...card, actions, blocks: title === undefined ? [why] : [title, why, ...rest] }
}

/** What a notification, a screen reader and a client without cards get. */
export const summaryOf = (card: Pick<Card, 'summary'>): string =>
  cut(oneLine(card.summary), maxSummary).replace(/<(?=\/?at\b)/gi, '‹')

const scales = [1, 0.6, 0.35, 0.2, 0.1, 0.05, 0.02]

const draw = (card: Card, rendering: Rendering, scale: number): AdaptiveCard => {
  const mentions = new Map<string, MentionEntity>()
  const drawing: Drawing = {
    scale,
    language: card.language,
    mention: rendering.surface === 'shared' ? mentionIn(mentions, rendering.staff) : () => null,
    name: (id) => rendering.staff(id)?.name ?? null,
  }
  const summary = summaryOf(card)
  const body = scale === 0 ? [] : withDividers(card, drawing)
  const rows = actionRows(card, rendering)
  const lastRow = rows.at(-1)
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: cardVersion,
    lang: card.language,
    speak: summary,
    fallbackText: summary,
    body: [
      // A card without any element is refused by some clients.
      ...(body.length > 0 ? body : renderBlock({ kind: 'line', spans: [{ text: summary }] }, { ...drawing, scale: 1 })),
      ...rows.slice(0, -1).map(actionSet),
    ],
    ...(lastRow !== undefined && { actions: lastRow }),
    ...refreshOf(card, rendering),
    msteams: { width: 'Full', ...(mentions.size > 0 && { entities: [...mentions.values()] }) },
  }
}

const maxBlocks = 80

const withDividers = (card: Card, drawing: Drawing): readonly Element[] => {
  const body: Element[] = []
  let divided = false
  const title = card.blocks.find(({ kind }) => kind === 'title')
  for (const block of card.blocks.slice(0, Math.max(3, Math.floor(maxBlocks * drawing.scale)))) {
    if (block.kind === 'divider') {
      divided = true
      continue
    }
    const [drawn, ...rest] = renderBlock(block, drawing)
    if (drawn === undefined) continue
    // The colour of the urgency stands behind the title alone: a whole red card cannot be read.
    const first: Element =
      block === title ? { type: 'Container', style: toneStyle(card.tone), bleed: true, items: [drawn] } : drawn
    body.push(divided ? { ...first, separator: true, spacing: 'Medium' } : first, ...rest)
    divided = false
  }
  return body
}

const toneStyle = (tone: Card['tone']): string => toneStyles[tone]
const toneStyles: Readonly<Record<Severity | 'neutral', string>> = {
  critical: 'attention',
  high: 'warning',
  medium: 'accent',
  low: 'emphasis',
  neutral: 'default',
}

/** The button that only a card has that waits for an approval. */
export const decisionOn = (card: Pick<Card, 'actions'>): Action | undefined =>
  card.actions.find(({ id }) => id === 'case.request_changes.v1')

/**
 * Approvers get their own view of a card that waits for one. It is only ever an answer to their own client: what
 * everybody sees stays the shared card, and without the refresh it works as well.
 */
const refreshOf = (card: Card, { surface, refreshFor = [] }: Rendering): Pick<AdaptiveCard, 'refresh'> => {
  const decision = decisionOn(card)
  if (surface !== 'shared' || decision === undefined || refreshFor.length === 0) return {}
  const { caseId, version } = decision.target
  const target = { ...(caseId !== undefined && { caseId }), ...(version !== undefined && { version }) }
  return {
    refresh: {
      action: {
        type: 'Action.Execute',
        title: cut(oneLine(decision.label), maxButtonTitle),
        verb: 'case.open.v1',
        data: { ...pressData('case.open.v1', target), refresh: true },
      },
      userIds: refreshFor.slice(0, maxRefreshUsers),
    },
  }
}

/** Mentions need a text of their own per person: of two people called Ana, the second is “Ana 2”. */
const mentionIn =
  (mentions: Map<string, MentionEntity>, staff: Rendering['staff']) =>
  (id: StaffId): string | null => {
    const person = staff(id)
    if (person?.teams == null) return null
    const known = mentions.get(person.teams)
    if (known !== undefined) return known.text
    const taken = new Set([...mentions.values()].map((entity) => entity.mentioned.name))
    const base = mentionName(person.name)
    let name = base
    for (let count = 2; taken.has(name); count += 1) name = `${base} ${count}`
    const text = `<at>${name}</at>`
    mentions.set(person.teams, { type: 'mention', text, mentioned: { id: person.teams, name } })
    return text
  }

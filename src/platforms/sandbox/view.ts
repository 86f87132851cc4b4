import type { SpeedClock } from '../../app/ports/clock.ts'
import type { Answer } from '../../app/ports/interaction.ts'
import type { SandboxMessage, SandboxThread } from '../../app/ports/sandbox-store.ts'
import type { StaffId } from '../../domain/ids.ts'
import type { ChannelRule } from '../../domain/policy.ts'
import type { Words } from '../../locales/text.ts'
import { speeds } from './clock.ts'
import { type NameOf, renderCard } from './render-card.ts'
import { renderForm } from './render-form.ts'
import type { Branch } from './tree.ts'

/** A message as the page holds it. */
export interface MessageView {
  readonly id: number
  readonly room: string
  readonly threadOf: number | null
  readonly change: number
  readonly at: number
  readonly editedAt: number | null
  /** Who typed it; null: Ventanilla. */
  readonly author: { readonly id: StaffId; readonly name: string } | null
  readonly summary: string
  /** The case a note under this message belongs to; null where there is none. */
  readonly caseId: number | null
  readonly tree: Branch
}

export interface ThreadView extends MessageView {
  readonly replies: number
  readonly latest: readonly MessageView[]
}

export const messageView = (message: SandboxMessage, nameOf: NameOf): MessageView => ({
  id: message.id,
  room: message.room,
  threadOf: message.threadOf,
  change: message.change,
  at: message.at,
  editedAt: message.editedAt,
  author: message.author === null ? null : { id: message.author, name: nameOf(message.author) ?? message.author },
  summary: message.card.summary,
  caseId: caseOf(message),
  tree: renderCard(message.card, nameOf),
})

export const threadView = ({ root, replies, latest }: SandboxThread, nameOf: NameOf): ThreadView => ({
  ...messageView(root, nameOf),
  replies,
  latest: latest.map((one) => messageView(one, nameOf)),
})

/** The case a card speaks of: its buttons know, and where it has none its key does. */
export const caseOf = ({ card, key }: Pick<SandboxMessage, 'card' | 'key'>): number | null => {
  const inKey = /^(?:case|approval|nag):(\d{1,15})\b/.exec(key)?.[1]
  const pressed = [...card.actions, ...card.menu].find(({ target }) => target.caseId !== undefined)
  return pressed?.target.caseId ?? (inKey === undefined ? null : Number(inKey))
}

/** What the page gets for a press: private, for the person who pressed. */
export type AnswerView =
  | { readonly kind: 'done' | 'refused' | 'failed'; readonly text: string }
  | { readonly kind: 'form'; readonly tree: Branch }
  | { readonly kind: 'invalid'; readonly errors: Readonly<Record<string, string>> }
  | { readonly kind: 'show'; readonly summary: string; readonly tree: Branch }

export const answerView = (answer: Answer, nameOf: NameOf): AnswerView => {
  switch (answer.kind) {
    case 'form':
      return { kind: 'form', tree: renderForm(answer.form, nameOf) }
    case 'show':
      return { kind: 'show', summary: answer.card.summary, tree: renderCard(answer.card, nameOf) }
    case 'done':
    case 'refused':
    case 'failed':
    case 'invalid':
      return answer
  }
}

export interface ClockView {
  readonly now: number
  readonly speed: number
  readonly speeds: readonly number[]
}

export const clockView = (clock: SpeedClock): ClockView => ({ now: clock.now(), speed: clock.speed(), speeds })

/** What a channel is for, in a few words: “Critical”, “High and Medium · Legal”. */
export const channelAbout = ({ when }: ChannelRule, words: Words): string => {
  const parts = [
    when.severity?.map((one) => words.say(`severity.${one}`)),
    when.nature?.map((one) => words.say(`nature.${one}`)),
    when.brand,
    when.source,
    when.language,
  ]
  const said = parts.flatMap((part) => (part === undefined || part.length === 0 ? [] : [words.list(part)]))
  return said.length === 0 ? words.say('sandbox.room.everything') : said.join(' · ')
}

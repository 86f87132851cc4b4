import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { type ActionId, type ActionTarget, decodeTarget, isActionId } from '../../cards/action.ts'
import type { FormValues } from '../../cards/form.ts'
import * as limits from './limits.ts'
import {
  AppMention,
  BlockActions,
  MessageShortcut,
  type PressedElement,
  type PressedView,
  SlashCommand,
  type StateElement,
  type SubmittedView,
  type User,
  type ViewState,
  ViewSubmission,
} from './payload.ts'
import { keyInBlockId, menuAction, wireIdOf } from './render-actions.ts'
import { partSeparator } from './render-form.ts'
import { readable } from './text.ts'
import { decodeMemory, splitChoice, type ViewMemory } from './view-memory.ts'

/** Somebody, as a payload names them. `teamId` is their own workspace, which in a shared channel need not be ours. */
export interface SlackUser {
  readonly id: string
  readonly teamId: string | null
  readonly name: string | null
}

/** Where something was pressed or typed, and so where its answer goes. */
export type Place =
  | {
      readonly kind: 'message'
      readonly channel: string
      readonly ts: string | null
      readonly threadTs: string | null
      readonly responseUrl: string | null
    }
  | { readonly kind: 'home'; readonly viewId: string; readonly hash: string }
  | {
      readonly kind: 'modal'
      readonly viewId: string
      readonly hash: string
      /** 1 for the lowest of a stack. */
      readonly depth: number
      readonly memory: ViewMemory
      readonly blocks: readonly Record<string, unknown>[]
    }

export interface Press {
  /** Null for a button we no longer know. */
  readonly action: ActionId | null
  readonly target: ActionTarget
  readonly user: SlackUser
  readonly place: Place
  /** Of the card it was pressed on, `case:1042`; null in a view and in what only the presser sees. */
  readonly cardKey: string | null
  readonly triggerId: string
  readonly requestKey: string
}

export interface Submission {
  readonly action: ActionId | null
  readonly values: FormValues
  readonly user: SlackUser
  readonly view: SubmittedView
  readonly memory: ViewMemory
  readonly requestKey: string
}

/** @throws z.ZodError when Slack's payload has another shape than the one we know. */
export const decodePress = (body: unknown): Press => {
  const payload = BlockActions.parse(body)
  const [pressed] = payload.actions
  const [action, value] = chosen(pressed)
  const target = decodeTarget(value)
  const { container, view, message } = payload
  return {
    action: isActionId(action) && target !== null ? action : null,
    target: target ?? {},
    user: userOf(payload.user),
    place:
      view == null
        ? {
            kind: 'message',
            channel: container.channel_id ?? payload.channel?.id ?? '',
            ts: container.message_ts ?? null,
            threadTs: container.thread_ts ?? message?.thread_ts ?? null,
            responseUrl: payload.response_url ?? null,
          }
        : view.type === 'home'
          ? { kind: 'home', viewId: view.id, hash: view.hash }
          : {
              kind: 'modal',
              viewId: view.id,
              hash: view.hash,
              depth: depthOf(view),
              memory: decodeMemory(view.private_metadata),
              blocks: view.blocks,
            },
    // What only one person sees cannot be edited, and is no card that stands anywhere.
    cardKey:
      view != null || container.is_ephemeral === true
        ? null
        : (message?.metadata?.event_payload?.key ?? keyInBlockId(pressed.block_id ?? '')),
    triggerId: payload.trigger_id,
    requestKey: key('press', payload.user.id, view?.id ?? container.message_ts, pressed.action_ts, pressed.action_id),
  }
}

/** @throws z.ZodError */
export const decodeSubmission = (body: unknown): Submission => {
  const { user, view } = ViewSubmission.parse(body)
  const values = valuesOf(view.state.values)
  return {
    action: isActionId(view.callback_id) ? view.callback_id : null,
    values,
    user: userOf(user),
    view: {
      id: view.id,
      callbackId: view.callback_id,
      metadata: view.private_metadata,
      title: view.title,
      close: view.close ?? null,
      submit: view.submit ?? null,
      blocks: view.blocks,
      state: view.state.values,
    },
    memory: decodeMemory(view.private_metadata),
    // The hash stays when a form is sent in again after an error, so what was filled in belongs to the key.
    requestKey: key('form', user.id, view.id, view.hash, digest(values)),
  }
}

export interface Command {
  readonly text: string
  readonly user: SlackUser
  readonly place: Place
  readonly triggerId: string
  readonly requestKey: string
}

/** A slash command. @throws z.ZodError */
export const decodeCommand = (body: unknown): Command => {
  const payload = SlashCommand.parse(body)
  return {
    text: readable(payload.text).trim(),
    user: { id: payload.user_id, teamId: null, name: payload.user_name ?? null },
    place: {
      kind: 'message',
      channel: payload.channel_id,
      ts: null,
      threadTs: null,
      responseUrl: payload.response_url ?? null,
    },
    triggerId: payload.trigger_id,
    requestKey: key('command', payload.user_id, payload.trigger_id),
  }
}

export interface Shortcut {
  readonly user: SlackUser
  readonly place: Place
  readonly triggerId: string
  readonly text: string
  readonly authorId: string
  readonly authorName: string | null
  readonly messageId: string
  readonly url: string | null
  readonly at: number
}

/** “Make a case of this message.” The payload brings the message, so no history scope is needed. @throws z.ZodError */
export const decodeShortcut = (body: unknown): Shortcut => {
  const { user, team, channel, message, response_url, trigger_id } = MessageShortcut.parse(body)
  return {
    user: userOf(user),
    place: {
      kind: 'message',
      channel: channel.id,
      ts: message.ts,
      threadTs: message.thread_ts ?? null,
      responseUrl: response_url ?? null,
    },
    triggerId: trigger_id,
    text: readable(
      message.text || (message.attachments ?? []).map((one) => one.text || one.fallback || '').join('\n'),
    ).trim(),
    authorId: message.user ?? message.bot_id ?? 'unknown',
    authorName: message.username ?? null,
    messageId: `${channel.id}-${message.ts}`,
    url: team?.domain
      ? `https://${team.domain}.slack.com/archives/${channel.id}/p${message.ts.replace('.', '')}`
      : null,
    at: Math.round(Number(message.ts) * 1000),
  }
}

export interface Remark {
  readonly text: string
  readonly user: SlackUser
  readonly channel: string
  readonly ts: string
  readonly threadTs: string | null
  /** Written in the thread of a message of our own. */
  readonly isBelowOurs: boolean
  readonly requestKey: string
}

/** `@Ventanilla …` in a channel or a thread. @throws z.ZodError */
export const decodeRemark = (body: unknown, botUserId: string): Remark => {
  const { event, event_id } = AppMention.parse(body)
  return {
    text: readable(event.text.replaceAll(new RegExp(`<@${botUserId}(\\|[^>]*)?>`, 'g'), ' ')).trim(),
    user: { id: event.user, teamId: event.user_team ?? event.team ?? null, name: null },
    channel: event.channel,
    ts: event.ts,
    threadTs: event.thread_ts ?? null,
    isBelowOurs: event.parent_user_id === botUserId,
    requestKey: key('event', event_id),
  }
}

const key = (...parts: readonly (string | null | undefined)[]): string =>
  `slack:${parts.map((part) => part ?? '').join(':')}`.slice(0, 300)

const digest = (values: FormValues): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1))))
    .digest('base64url')
    .slice(0, 16)

const chosen = (pressed: z.infer<typeof PressedElement>): [action: string, target: string] => {
  const wireId = wireIdOf(pressed.action_id)
  return wireId === menuAction ? splitChoice(pressed.selected_option?.value ?? '') : [wireId, pressed.value ?? '']
}

const userOf = (user: z.infer<typeof User>): SlackUser => ({
  id: user.id,
  teamId: user.team_id ?? null,
  name: user.name ?? user.username ?? null,
})

const depthOf = ({ id, root_view_id: root, previous_view_id: previous }: z.infer<typeof PressedView>): number =>
  root == null || root === id ? 1 : previous == null || previous === root ? 2 : limits.viewDepth

const valuesOf = (state: ViewState): FormValues => {
  const values: Record<string, string> = {}
  for (const [blockId, elements] of Object.entries(state)) {
    const [name = blockId] = blockId.split(partSeparator)
    for (const element of Object.values(elements)) {
      const value = valueOf(element)
      if (value !== null) values[name] = (values[name] ?? '') + value
    }
  }
  return values
}

const valueOf = (element: z.infer<typeof StateElement>): string | null => {
  if (element.type === 'checkboxes') return String((element.selected_options ?? []).length > 0)
  return element.value ?? element.selected_option?.value ?? element.selected_date ?? null
}

import { z } from 'zod'

/**
 * Slack's payloads, as far as we read them; the rest is left where it is. Absent and null are the same to Slack.
 * docs.slack.dev/reference/interaction-payloads, docs.slack.dev/reference/events
 */

const text = z.string().nullish()
export const User = z.object({ id: z.string().min(1), team_id: text, name: text, username: text })
const Chosen = z.object({ value: z.string() })
export const PressedElement = z.object({
  action_id: z.string(),
  block_id: text,
  action_ts: text,
  value: text,
  selected_option: Chosen.nullish(),
})
const loose = z.record(z.string(), z.unknown())
export const PressedView = z.object({
  id: z.string(),
  type: z.string(),
  hash: z.string(),
  private_metadata: z.string().default(''),
  root_view_id: text,
  previous_view_id: text,
  blocks: z.array(loose).default([]),
})
export const BlockActions = z.object({
  user: User,
  container: z.object({ message_ts: text, channel_id: text, thread_ts: text, is_ephemeral: z.boolean().nullish() }),
  channel: z.object({ id: z.string() }).nullish(),
  message: z
    .object({
      thread_ts: text,
      metadata: z.object({ event_payload: z.object({ key: text }).nullish() }).nullish(),
    })
    .nullish(),
  view: PressedView.nullish(),
  trigger_id: z.string(),
  response_url: text,
  actions: z.tuple([PressedElement], z.unknown()),
})
export const StateElement = z.object({
  type: text,
  value: text,
  selected_option: Chosen.nullish(),
  selected_options: z.array(Chosen).nullish(),
  selected_date: text,
})
const State = z.record(z.string(), z.record(z.string(), StateElement))
export type ViewState = z.infer<typeof State>
export const ViewSubmission = z.object({
  user: User,
  view: z.object({
    id: z.string(),
    hash: z.string(),
    callback_id: z.string(),
    private_metadata: z.string().default(''),
    title: loose,
    close: loose.nullish(),
    submit: loose.nullish(),
    blocks: z.array(loose),
    state: z.object({ values: State }),
  }),
})
export const SlashCommand = z.object({
  text: z.string().default(''),
  user_id: z.string(),
  user_name: text,
  channel_id: z.string(),
  response_url: text,
  trigger_id: z.string(),
})
export const MessageShortcut = z.object({
  user: User,
  team: z.object({ domain: text }).nullish(),
  channel: z.object({ id: z.string() }),
  message: z.object({
    ts: z.string().regex(/^\d+\.\d+$/),
    thread_ts: text,
    text,
    user: text,
    bot_id: text,
    username: text,
    attachments: z.array(z.object({ text, fallback: text })).nullish(),
  }),
  response_url: text,
  trigger_id: z.string(),
})
export const AppMention = z.object({
  event_id: z.string(),
  event: z.object({
    user: z.string(),
    text: z.string(),
    ts: z.string(),
    channel: z.string(),
    thread_ts: text,
    parent_user_id: text,
    user_team: text,
    team: text,
  }),
})
const installation = {
  team_id: text,
  enterprise_id: text,
  is_enterprise_install: z.boolean().nullish(),
  event_time: z.number(),
}
export const AppEvent = z.object(installation)
export const TokensRevoked = z.object({
  ...installation,
  event: z.object({ tokens: z.object({ bot: z.array(z.string()).nullish() }) }),
})
export const HomeOpened = z.object({
  event: z.object({
    user: z.string(),
    tab: text,
    view: z.object({ hash: z.string().optional() }).nullish(),
  }),
})
export const ChannelEvent = z.object({ event: z.object({ channel: z.string(), user: text }) })

/** The view as it was when it was sent in: shown again, with what was typed, when something is wrong with it. */
export interface SubmittedView {
  readonly id: string
  readonly callbackId: string
  readonly metadata: string
  readonly title: Record<string, unknown>
  readonly close: Record<string, unknown> | null
  readonly submit: Record<string, unknown> | null
  readonly blocks: readonly Record<string, unknown>[]
  readonly state: ViewState
}

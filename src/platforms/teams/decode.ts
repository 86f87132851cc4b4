import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { CapturedMessage, PlatformUser } from '../../app/ports/interaction.ts'
import { type ActionId, type ActionTarget, decodeTarget, isActionId } from '../../cards/action.ts'
import type { FormValues } from '../../cards/form.ts'
import { inputPrefix } from './render-form.ts'
import { textOfHtml } from './text.ts'

const id = z.string().min(1).max(1_000)
const optional = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().catch(null)

/**
 * The parts of an activity that are read, of whatever the Bot Framework sends. What an activity must have is what the
 * SDK would otherwise fall over; anything else that is odd is left out.
 */
export const Activity = z.object({
  type: id,
  id: optional(id),
  name: optional(id),
  channelId: id,
  serviceUrl: z.url({ protocol: /^https?$/ }).max(1_000),
  from: z.object({ id, name: optional(z.string().max(400)), aadObjectId: optional(id) }),
  recipient: z.object({ id }),
  conversation: z.object({ id, conversationType: optional(id), tenantId: optional(id), name: optional(z.string()) }),
  channelData: optional(
    z.object({
      tenant: optional(z.object({ id })),
      team: optional(z.object({ id: optional(id), aadGroupId: optional(id), name: optional(z.string()) })),
      channel: optional(z.object({ id: optional(id), name: optional(z.string()) })),
      eventType: optional(id),
    }),
  ),
  action: optional(z.string()),
  text: optional(z.string()),
  locale: optional(z.string().max(35)),
  entities: optional(
    z.array(
      z.object({
        type: optional(z.string()),
        locale: optional(z.string().max(35)),
        text: optional(z.string()),
        mentioned: optional(z.object({ id })),
      }),
    ),
  ),
  replyToId: optional(id),
  timestamp: optional(z.coerce.string()),
  membersAdded: optional(z.array(z.object({ id }))),
  membersRemoved: optional(z.array(z.object({ id }))),
  value: optional(z.record(z.string(), z.unknown())),
})
export type Activity = z.infer<typeof Activity>

/** A button pressed or a form sent in. */
export interface Press {
  readonly action: ActionId
  readonly target: ActionTarget
  /** Null for a press; what was filled in for a form. */
  readonly values: FormValues | null
  /** The client asks for this person's own view of a shared card. */
  readonly refresh: boolean
  /** The button stood on a card without dialogs, which only this person sees. */
  readonly inline: boolean
  /** Key of the card the button stands on, where that card edits itself. */
  readonly card: string | null
}

/** Null when the button is not one of ours, or not any more. */
export const pressOf = (activity: Activity): Press | null => {
  const value = activity.value ?? {}
  const action = Invoked.safeParse(value.action)
  // `Action.Execute` wraps its data in an action; `task/*` in `data`; a plain `Action.Submit` is the value itself.
  const data = action.success ? (action.data.data ?? {}) : isRecord(value.data) ? value.data : value
  const verb = (action.success ? action.data.verb : null) ?? data.verb
  const target = typeof data.t === 'string' ? decodeTarget(data.t) : {}
  if (typeof verb !== 'string' || !isActionId(verb) || target === null) return null
  return {
    action: verb,
    target,
    values: data.form === true ? valuesOf(data) : null,
    refresh: data.refresh === true,
    inline: data.inline === true,
    card: typeof data.card === 'string' ? data.card : null,
  }
}

/** Whether a message is an `Action.Submit` of a client that knows no `Action.Execute`. */
export const isSubmit = (activity: Activity): boolean =>
  (activity.text ?? '').trim() === '' && typeof activity.value?.verb === 'string'

/**
 * The words beside the bot's own name; Teams puts them as `<at>Ventanilla</at> case 42`. Other people's names are part
 * of what is said. A client that does not say whom it mentions mentions the bot first, or the bot would not hear of it.
 */
export const typedText = (activity: Activity): string => {
  const named = (activity.entities ?? []).filter(({ mentioned }) => mentioned?.id === activity.recipient.id)
  const ours = new Set(named.flatMap(({ text }) => text ?? []))
  let isFirst = true
  const words = (activity.text ?? '').replace(/<at\b[^<>]*>([^<>]*)<\/at>/gi, (mention: string, name: string) => {
    const isOurs = ours.size === 0 ? isFirst : ours.has(mention)
    isFirst = false
    return isOurs ? ' ' : name
  })
  return textOfHtml(words).replace(/\s+/g, ' ').trim()
}

/** The message somebody chose “Make a case of this message” on; null when Teams sent none. */
export const capturedOf = (activity: Activity, by: PlatformUser, nowMs: number): CapturedMessage | null => {
  const parsed = MessagePayload.safeParse(activity.value?.messagePayload)
  if (!parsed.success) return null
  const { body, from, createdDateTime, linkToMessage } = parsed.data
  const author = from?.user ?? from?.application ?? null
  const at = createdDateTime == null ? Number.NaN : Date.parse(createdDateTime)
  const content = body?.content ?? ''
  return {
    text: body?.contentType === 'text' ? content : textOfHtml(content),
    authorName: author?.displayName ?? null,
    authorId: author?.id ?? 'unknown',
    // Teams numbers messages by the millisecond: in another chat, another message may bear the same number.
    messageId: `${baseConversation(activity.conversation.id)}/${parsed.data.id}`,
    url: linkToMessage ?? null,
    at: Number.isNaN(at) ? nowMs : at,
    by,
  }
}

/**
 * The same for a redelivery of the same request; Teams gives every activity an id, local clients may not. A form about
 * a case that the same person sends in twice with the same words is one deed: clients send a form as often as its
 * button is pressed, each time under another id. The version it was made for tells it from a later one like it.
 */
export const requestKeyOf = (
  activity: Activity,
  press: Pick<Press, 'action' | 'target' | 'values'> | null = null,
): string => {
  if (press?.values != null && press.target.version !== undefined) {
    const values = Object.entries(press.values).toSorted(([one], [other]) => (one < other ? -1 : 1))
    return `teams:form:${digestOf([activity.from.id, press.action, press.target, values])}`
  }
  if (activity.id != null) return `teams:${activity.conversation.id}:${activity.id}`
  const { conversation, from, replyToId, timestamp, text, value } = activity
  return `teams:${digestOf([conversation.id, from.id, replyToId, timestamp, text, value])}`
}

const digestOf = (told: unknown): string => createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 32)

export type Place = 'personal' | 'group' | 'channel'

export const placeOf = (activity: Activity): Place => {
  const type = activity.conversation.conversationType
  if (type === 'personal') return 'personal'
  if (type === 'groupChat') return 'group'
  if (type === 'channel' || activity.channelData?.team != null) return 'channel'
  return activity.conversation.id.startsWith('19:') ? 'group' : 'personal'
}

/** `19:…@thread.tacv2`, without the thread. */
export const baseConversation = (conversationId: string): string => conversationId.split(';')[0] ?? conversationId

/** `;messageid=1700000000000` names the thread's first message. */
export const threadRootOf = (conversationId: string): string | null =>
  /;messageid=(\d{1,20})/.exec(conversationId)?.[1] ?? null

/** Tenants an activity speaks of: all of them have to be ours. */
export const tenantsOf = (activity: Activity): readonly string[] =>
  [...new Set([activity.conversation.tenantId, activity.channelData?.tenant?.id])].filter((one) => one != null)

export const localeOf = (activity: Activity): string | null =>
  activity.locale ?? activity.entities?.find((entity) => entity.type === 'clientInfo')?.locale ?? null

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const Invoked = z.object({ verb: optional(z.string()), data: optional(z.record(z.string(), z.unknown())) })

const MessagePayload = z.object({
  id,
  createdDateTime: optional(z.string()),
  linkToMessage: optional(z.url({ protocol: /^https?$/ })),
  from: optional(
    z.object({
      user: optional(z.object({ id, displayName: optional(z.string()) })),
      application: optional(z.object({ id, displayName: optional(z.string()) })),
    }),
  ),
  body: optional(z.object({ contentType: optional(z.string()), content: optional(z.string()) })),
})

/** Only what stands in an input of ours; a toggle may come as a boolean, everything else as text. */
const valuesOf = (data: Record<string, unknown>): FormValues =>
  Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => {
      if (!name.startsWith(inputPrefix) || (typeof value !== 'string' && typeof value !== 'boolean')) return []
      return value === '' ? [] : [[name.slice(inputPrefix.length), String(value)]]
    }),
  )

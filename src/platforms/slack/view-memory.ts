import { z } from 'zod'
import { type ActionId, type ActionTarget, decodeTarget, encodeTarget, isActionId } from '../../cards/action.ts'
import * as limits from './limits.ts'
import { menuSeparator } from './render-actions.ts'

/** What a view has to know when it comes back. Kept in its `private_metadata`. */
export interface ViewMemory {
  readonly target: ActionTarget
  /** Where the answer goes: the message it was opened from, or Home. */
  readonly origin: Origin | null
  /** The press that showed this view, so that it can be shown anew after a change. */
  readonly from: { readonly action: ActionId; readonly target: ActionTarget } | null
}

export type Origin =
  | { readonly kind: 'home' }
  | {
      readonly kind: 'message'
      readonly channel: string
      readonly threadTs: string | null
      readonly responseUrl: string | null
      /** When the response URL was handed to us; it lives for half an hour. */
      readonly at: number
    }

export const noMemory: ViewMemory = { target: {}, origin: null, from: null }

export const encodeMemory = ({ target, origin, from }: ViewMemory): string => {
  const memory = {
    t: encodeTarget(target),
    ...(origin?.kind === 'home' && { h: 1 }),
    ...(origin?.kind === 'message' && {
      c: origin.channel,
      ...(origin.threadTs !== null && { s: origin.threadTs }),
      ...(origin.responseUrl !== null && { u: origin.responseUrl, a: origin.at }),
    }),
    ...(from && { f: `${from.action}${menuSeparator}${encodeTarget(from.target)}` }),
  }
  const json = JSON.stringify(memory)
  return json.length <= limits.privateMetadata ? json : JSON.stringify({ t: memory.t })
}

export const decodeMemory = (metadata: string): ViewMemory => {
  const parsed = Memory.safeParse(parseJson(metadata))
  if (!parsed.success) return noMemory
  const { t, h, c, s, u, a, f } = parsed.data
  const [action, target] = splitChoice(f ?? '')
  return {
    target: decodeTarget(t) ?? {},
    origin:
      h === 1
        ? { kind: 'home' }
        : c === undefined
          ? null
          : { kind: 'message', channel: c, threadTs: s ?? null, responseUrl: u ?? null, at: a ?? 0 },
    from: isActionId(action) ? { action, target: decodeTarget(target) ?? {} } : null,
  }
}

/** `case.close.v1|c1042.v7` in two. */
export const splitChoice = (choice: string): [action: string, target: string] => {
  const at = choice.indexOf(menuSeparator)
  return at === -1 ? [choice, ''] : [choice.slice(0, at), choice.slice(at + 1)]
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // A view of another app's making, or none of ours: it remembers nothing.
    return null
  }
}

const Memory = z.object({
  t: z.string(),
  h: z.literal(1).optional(),
  c: z.string().optional(),
  s: z.string().optional(),
  u: z.url({ protocol: /^https?$/ }).optional(),
  a: z.number().optional(),
  f: z.string().optional(),
})

import { z } from 'zod'
import { type ApiAnswer, type ApiContext, ApiRefusal, json, type Methods, method } from './api-method.ts'
import { objectionsToView } from './block-rules.ts'
import type { ShownView, Team } from './state.ts'

/** Forms, private views and Home. */
export const viewMethods: Methods = {
  'views.open': method(
    null,
    z.strictObject({ trigger_id: z.string(), view: json(z.looseObject({ type: z.literal('modal') })) }),
    (args, team, context) => showView(args, team, context, false),
  ),

  'views.push': method(
    null,
    z.strictObject({ trigger_id: z.string(), view: json(z.looseObject({ type: z.literal('modal') })) }),
    (args, team, context) => showView(args, team, context, true),
  ),

  'views.update': method(
    null,
    z.strictObject({
      view_id: z.string(),
      view: json(z.looseObject({ type: z.literal('modal') })),
      hash: z.string().optional(),
    }),
    (args, _team, context) => {
      const shown = context.state.views.get(args.view_id)
      if (shown?.open !== true) throw new ApiRefusal('not_found')
      if (args.hash !== undefined && args.hash !== shown.hash) throw new ApiRefusal('hash_conflict')
      checkView(args.view, context)
      shown.view = args.view as never
      shown.hash = context.nextId('h')
      return { ok: true, view: payloadOf(shown) }
    },
  ),

  'views.publish': method(
    null,
    z.strictObject({
      user_id: z.string(),
      view: json(z.looseObject({ type: z.literal('home') })),
      hash: z.string().optional(),
    }),
    (args, team, context) => {
      if (!team.users.has(args.user_id)) throw new ApiRefusal('user_not_found')
      checkView(args.view, context)
      const { homes } = context.state
      const present = homes.get(args.user_id)
      if (args.hash !== undefined && present !== undefined && args.hash !== present.hash)
        throw new ApiRefusal('hash_conflict')
      const hash = context.nextId('h')
      homes.set(args.user_id, { blocks: (args.view as unknown as { blocks: unknown[] }).blocks, hash })
      return { ok: true, view: { id: `VHOME${args.user_id}`, hash } }
    },
  ),
}

const checkView = (view: unknown, { state }: ApiContext): void => {
  const objections = objectionsToView(view)
  if (objections.length === 0) return
  state.violations.push(...objections)
  throw new ApiRefusal('invalid_arguments')
}

const triggerLifeMs = 3_000

const showView = (
  args: { trigger_id: string; view: Record<string, unknown> },
  team: Team,
  context: ApiContext,
  push: boolean,
): ApiAnswer => {
  const { state, now, nextId } = context
  const trigger = state.triggers.get(args.trigger_id)
  if (trigger === undefined) throw new ApiRefusal('invalid_trigger_id')
  if (trigger.used) throw new ApiRefusal('exchanged_trigger_id')
  if (now() - trigger.at > triggerLifeMs) throw new ApiRefusal('expired_trigger_id')
  checkView(args.view, context)
  trigger.used = true
  const parent = trigger.parent === null ? undefined : state.views.get(trigger.parent)
  if (push && parent === undefined) throw new ApiRefusal('not_found')
  if (push && parent?.previous != null && parent.previous !== parent.root) throw new ApiRefusal('push_limit_reached')
  const id = nextId('V')
  const shown: ShownView = {
    id,
    root: push ? (parent?.root ?? id) : id,
    previous: push ? (parent?.id ?? null) : null,
    user: trigger.user,
    team: team.id,
    view: args.view as never,
    hash: nextId('h'),
    open: true,
  }
  state.views.set(id, shown)
  return { ok: true, view: payloadOf(shown) }
}

export const payloadOf = (shown: ShownView) => ({
  ...structuredClone(shown.view),
  id: shown.id,
  team_id: shown.team,
  hash: shown.hash,
  root_view_id: shown.root,
  previous_view_id: shown.previous,
  private_metadata: shown.view.private_metadata ?? '',
  callback_id: shown.view.callback_id ?? '',
})

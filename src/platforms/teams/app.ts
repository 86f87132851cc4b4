import type { Router } from 'express'
import type { Check } from '../../app/ports/check.ts'
import type { Gateway } from '../../app/ports/gateway.ts'
import type { Words } from '../../locales/text.ts'
import type { Routes } from './bot-framework.ts'
import { teamsChecks } from './checks.ts'
import { frontDoor } from './front-door.ts'
import { teamsGateway } from './gateway.ts'
import { identity, namedStaff } from './identity.ts'
import { answerWithinMs } from './limits.ts'
import { isLoopback } from './loopback.ts'
import { type TeamsOptions, TeamsSetupError } from './options.ts'
import { paced } from './pace.ts'
import { references } from './references.ts'
import { oldCards } from './superseded.ts'
import { turns } from './turns.ts'
import { waiting } from './waiting.ts'

export interface TeamsPlatform {
  readonly gateway: Gateway
  readonly mounts: readonly { readonly path: string; readonly router: Router }[]
  /** What `doctor` asks. @param words in the language of whoever reads it */
  readonly checks: (words: Words) => readonly Check[]
  start(): Promise<void>
  /** Waits for turns under way; new requests are refused meanwhile. */
  stop(): Promise<void>
}

/**
 * Microsoft Teams, whole. The SDK is loaded here and only here: it costs half a second and 110 MB, which nobody pays
 * who works in Slack alone.
 * @throws TeamsSetupError when the token check is off where others can reach it.
 */
export const teamsPlatform = async (options: TeamsOptions): Promise<TeamsPlatform> => {
  const { env, policy, conversations, clock, log, metrics } = options
  if (env.kind === 'no_auth' && !isLoopback(options.host))
    throw new TeamsSetupError(
      `TEAMS_DEV_NO_AUTH=1 lets anybody in, so it needs HOST=127.0.0.1; HOST is ${options.host}`,
    )
  const { botFramework } = await import('./bot-framework.ts')
  const nowMs = options.nowMs ?? (() => Date.now())
  const staff = namedStaff(policy)
  // The turns need the connector and the SDK needs the turns: each asks for the other only once a request is there.
  const { connector: unpaced, receive } = botFramework(env, options.trust ?? null, {
    invoke: (name, activity) => routes.invoke(name, activity),
    message: (activity) => routes.message(activity),
    membership: (activity) => routes.membership(activity),
  })
  const connector = paced(unpaced, { deliveries: options.deliveries, log, nowMs })
  const assumed = env.kind === 'no_auth' ? policy.channels.flatMap(({ teams }) => teams ?? []) : []
  const held = waiting(options)
  const known = references({ conversations, connector, clock, log, nowMs, assumed, opened: held.opened })
  const people = identity({ ...options, connector, nowMs, refreshes: env.kind !== 'no_auth' })
  const old = oldCards({ ...options, connector, staff, nowMs })
  const routes: Routes = turns({
    ...options,
    oldCards: old,
    identity: people,
    references: known,
    connector,
    staff,
    nowMs,
    answerWithinMs: options.answerWithinMs ?? answerWithinMs,
  })
  const gateway = teamsGateway({
    connector,
    conversations,
    references: known,
    identity: people,
    clock,
    // Local clients have no dialogs.
    rendering: { surface: env.kind === 'no_auth' ? 'inline' : 'shared', standing: true, staff },
  })
  const door = frontDoor(options, receive)
  return {
    gateway,
    mounts: [{ path: '/api/messages', router: door.router }],
    checks: (words) =>
      teamsChecks({
        words,
        env,
        policy,
        connector,
        conversations,
        references: known,
        identity: people,
        gateway,
        trial: options.trial ?? null,
      }),
    start: () => {
      if (env.kind === 'no_auth') {
        log.warn('teams.no_token_check', { host: options.host })
      } else {
        // Entra may take its time, and the start does not wait for it.
        void connector.token().then(held.admitted, (error: unknown) => log.warn('teams.no_token', { error }))
      }
      metrics.count('teams_started')
      return Promise.resolve()
    },
    stop: async () => {
      await door.close()
      await Promise.all([known.idle(), old.idle()])
      await held.idle()
    },
  }
}

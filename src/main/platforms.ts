import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { bringBack } from '../app/bring-back.ts'
import { type ButtonTrial, trialArrived } from '../app/button-trial.ts'
import { homeDestinations } from '../app/destinations.ts'
import type { Check } from '../app/ports/check.ts'
import type { Clock, SpeedClock } from '../app/ports/clock.ts'
import type { Gateway } from '../app/ports/gateway.ts'
import type { Desk } from '../app/ports/interaction.ts'
import type { Log } from '../app/ports/log.ts'
import { whoIs } from '../app/who.ts'
import type { Env, SlackEnv, TeamsEnv } from '../config/env.ts'
import { startSampleDay } from '../demo/sample-day.ts'
import type { SourceId } from '../domain/ids.ts'
import type { Mount } from '../http/server.ts'
import type { Words } from '../locales/text.ts'
import type { Telemetry } from '../telemetry/metrics.ts'
import type { Parts } from './parts.ts'
import { wallClock } from './wall-clock.ts'

/** The chat platforms that the environment switches on. */
export interface Platforms {
  readonly gateways: readonly Gateway[]
  readonly mounts: readonly Mount[]
  readonly checks: (words: Words) => readonly Check[]
  playSampleDay(): void
  start(): Promise<void>
  stop(): Promise<void>
}

export interface PlatformContext {
  readonly env: Env
  readonly parts: Parts
  readonly desk: Desk
  readonly clock: Clock
  readonly log: Log
  readonly metrics: Telemetry
  /** Where the server is reached; null until it listens. */
  readonly url: () => string | null
  /** How long `doctor` waits for its button to be pressed; not at all if not given. */
  readonly trialMs?: number
}

interface Platform {
  readonly gateway: Gateway
  readonly mounts: readonly Mount[]
  readonly checks?: (words: Words) => readonly Check[]
  playSampleDay?(): void
  start?(): Promise<void>
  stop?(): Promise<void>
}

/** Each platform is loaded only where it is configured: Teams' SDK alone takes 110 MB and half a second. */
export const startPlatforms = async (context: PlatformContext): Promise<Platforms> => {
  const { env } = context
  const platforms: readonly Platform[] = await Promise.all(
    [
      env.slack === null ? null : slack(context, env.slack),
      env.teams === null ? null : teams(context, env.teams),
      env.sandbox ? sandbox(context) : null,
    ].filter((one) => one !== null),
  )
  return {
    gateways: platforms.map((one) => one.gateway),
    mounts: platforms.flatMap((one) => one.mounts),
    checks: (words) => platforms.flatMap((one) => one.checks?.(words) ?? []),
    playSampleDay: () => {
      for (const one of platforms) one.playSampleDay?.()
    },
    start: async () => {
      for (const one of platforms) await one.start?.()
    },
    stop: async () => {
      for (const one of platforms) await one.stop?.()
    },
  }
}

const trialOf = ({ parts, trialMs = 0 }: PlatformContext): ButtonTrial | null =>
  trialMs === 0
    ? null
    : {
        waitMs: trialMs,
        arrived: (ref) => trialArrived(parts.stores.shared, ref),
        newRef: () => `doctor-${randomUUID()}`,
        pause: (ms) => wait(ms),
      }

const slack = async (context: PlatformContext, settings: SlackEnv): Promise<Platform> => {
  const { env, parts, desk, log, metrics } = context
  const [{ slackPlatform }, { installationStore }, { sealWith }, { shownCards }] = await Promise.all([
    import('../platforms/slack/app.ts'),
    import('../storage/installation-store.ts'),
    import('../storage/seal.ts'),
    import('../storage/shown-cards.ts'),
  ])
  const { sql } = parts.database
  const letIn = async (belongs: (queue: string) => boolean): Promise<void> => {
    const count = await bringBack(parts.stores.deliveries, belongs, wallClock.now())
    if (count > 0) log.info('deliveries_brought_back', { count })
    parts.on.deliveries()
  }
  return slackPlatform({
    desk,
    policy: parts.policy,
    env: settings,
    installations: installationStore(sql, sealWith(env.tokenKeys)),
    shownCards: shownCards(sql),
    log,
    metrics,
    wallClock,
    trial: trialOf(context),
    channelOpened: (channel) => letIn((queue) => queue === `slack:${channel}` || queue.endsWith(`/${channel}`)),
    pageLater: async (by) => {
      const staff = whoIs(parts.policy, by)
      const pages = staff === null ? [] : homeDestinations(parts.policy, staff.id, new Set([by.platform]))
      await parts.stores.deliveries.enqueue(
        pages.map((to) => ({ kind: 'home', to })),
        parts.path.clock.now(),
      )
      parts.on.deliveries()
    },
    installed: () => letIn((queue) => queue.startsWith('slack:')),
  })
}

const teams = async (context: PlatformContext, settings: TeamsEnv): Promise<Platform> => {
  const { env, parts, desk, log, metrics } = context
  const [{ teamsPlatform }, { conversationStore }, { shownCards }] = await Promise.all([
    import('../platforms/teams/app.ts'),
    import('../storage/conversation-store.ts'),
    import('../storage/shown-cards.ts'),
  ])
  return teamsPlatform({
    desk,
    policy: parts.policy,
    env: settings,
    host: env.host,
    conversations: conversationStore(parts.database.sql),
    shownCards: shownCards(parts.database.sql),
    log,
    metrics,
    clock: wallClock,
    deliveries: parts.stores.deliveries,
    wake: () => parts.on.deliveries(),
    trial: trialOf(context),
  })
}

const sandbox = async ({ parts, desk, clock, log, url }: PlatformContext): Promise<Platform> => {
  const [{ sandboxPlatform }, { sandboxStore }] = await Promise.all([
    import('../platforms/sandbox/app.ts'),
    import('../storage/sandbox-store.ts'),
  ])
  const send = async ({ source, ...mention }: { readonly source: string }): Promise<string | null> => {
    const { rejected } = await parts.receive(source as SourceId, [mention])
    return rejected[0] === undefined ? null : `${rejected[0].path} ${rejected[0].message}`.trim()
  }
  const sampleDay = startSampleDay({ send, now: () => clock.now(), log })
  const platform = sandboxPlatform({
    desk,
    store: sandboxStore(parts.database.sql),
    policy: parts.policy,
    // With the sandbox on, the clock is always the one that can be hurried.
    clock: clock as SpeedClock,
    sendMention: send,
    sampleDay,
    log,
    url,
  })
  return {
    gateway: platform.gateway,
    mounts: [platform.mount],
    playSampleDay: sampleDay.play,
    stop: async () => {
      sampleDay.stop()
      platform.close()
    },
  }
}

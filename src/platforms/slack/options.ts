import type { ButtonTrial } from '../../app/button-trial.ts'
import type { Clock } from '../../app/ports/clock.ts'
import type { Installations } from '../../app/ports/installations.ts'
import type { Desk, PlatformUser } from '../../app/ports/interaction.ts'
import type { Log, Metrics } from '../../app/ports/log.ts'
import type { ShownCards } from '../../app/ports/shown-cards.ts'
import type { Policy } from '../../domain/policy.ts'

/** What `config/env.ts` read for Slack. */
export interface SlackEnv {
  /** `https://slack.com/api/` */
  readonly apiUrl: string
  readonly transport:
    | { readonly kind: 'http'; readonly signingSecret: string }
    | { readonly kind: 'socket'; readonly appToken: string }
  readonly workspaces:
    | { readonly kind: 'one'; readonly botToken: string }
    | { readonly kind: 'many'; readonly clientId: string; readonly clientSecret: string; readonly stateSecret: string }
}

export interface SlackOptions {
  readonly desk: Desk
  readonly policy: Policy
  readonly env: SlackEnv
  /** Asked only where workspaces install by OAuth. */
  readonly installations: Installations
  readonly shownCards: ShownCards
  readonly log: Log
  readonly metrics: Metrics
  /** Slack's moments, as tokens' ends and signatures' ages, are told by the clock on the wall, however fast business time runs. */
  readonly wallClock?: Clock
  /** The bot can write to this channel again: what was refused there is worth another try. */
  readonly channelOpened?: (channel: string) => Promise<void>
  /**
   * A workspace installed the app, for the first time or again, or Slack takes the one token we were started with: what
   * was refused is worth another try.
   */
  readonly installed?: () => Promise<void>
  /** Somebody's own page could not be shown just now: it is for the outbox to bring it. */
  readonly pageLater?: (by: PlatformUser) => Promise<void>
  /** For `doctor`, where somebody is there to press its button. */
  readonly trial?: ButtonTrial | null
  readonly patience?: Partial<Patience>
}

/** How long we wait for whom. Slack itself gives three seconds to answer, and as long to open a view. */
export interface Patience {
  /** For the Desk, before Slack is answered and a form is replaced by “one moment”. */
  readonly deskMs: number
  /** For what follows an event, before Slack is answered that it arrived. */
  readonly eventMs: number
  readonly postMs: number
  readonly viewMs: number
  /** Before a lost socket is opened again; doubled up to a minute while it fails. */
  readonly reconnectMs: number
}

export const defaultPatience: Patience = {
  deskMs: 1_500,
  eventMs: 2_500,
  postMs: 10_000,
  viewMs: 5_000,
  reconnectMs: 500,
}

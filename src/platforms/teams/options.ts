import type { ButtonTrial } from '../../app/button-trial.ts'
import type { Clock } from '../../app/ports/clock.ts'
import type { Conversations } from '../../app/ports/conversations.ts'
import type { DeliveryQueue } from '../../app/ports/delivery-queue.ts'
import type { Desk } from '../../app/ports/interaction.ts'
import type { Log, Metrics } from '../../app/ports/log.ts'
import type { ShownCards } from '../../app/ports/shown-cards.ts'
import type { Policy } from '../../domain/policy.ts'

/** The registration, as `config/env.ts` read it; several tenants of one organisation are separated by commas. */
export type TeamsEnv =
  | { readonly kind: 'SingleTenant'; readonly appId: string; readonly password: string; readonly tenantId: string }
  | { readonly kind: 'UserAssignedMSI'; readonly appId: string; readonly tenantId: string }
  /** No token is checked: for local clients, on loopback only. */
  | { readonly kind: 'no_auth'; readonly appId: string | null; readonly tenantId: string | null }

/** The tenants whose requests are taken; the first is the registration's own. */
export const tenantsOf = ({ tenantId }: TeamsEnv): readonly string[] =>
  (tenantId ?? '')
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '')

export interface TeamsOptions {
  readonly desk: Desk
  readonly policy: Policy
  readonly env: TeamsEnv
  /** Where the server listens. */
  readonly host: string
  readonly conversations: Conversations
  readonly shownCards: ShownCards
  readonly deliveries: Pick<DeliveryQueue, 'admit' | 'deadLetters' | 'retryDead'>
  /** Something is to leave: whoever sends looks now. */
  readonly wake: () => void
  readonly log: Log
  readonly metrics: Metrics
  readonly clock: Clock
  /** The machine's clock, by which rates are kept; business time may run faster. Tests set it. */
  readonly nowMs?: () => number
  /** How long a press may wait for its answer; `limits.ts` says how long if not given. */
  readonly answerWithinMs?: number
  /** For `doctor`, where somebody is there to press its button. */
  readonly trial?: ButtonTrial | null
  /** Whom to believe instead of Microsoft: for tests, handed over in code; no environment variable may ever do it. */
  readonly trust?: Trust
}

export interface Trust {
  readonly issuer: string
  readonly openIdMetadataUrl: string
  /** What our requests to the connector carry. */
  readonly bearer: string
}

/** How the product is set up wrongly, in words that say what to do. */
export class TeamsSetupError extends Error {
  override readonly name = 'TeamsSetupError'
}

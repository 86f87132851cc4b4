import type { Clock } from '../../app/ports/clock.ts'
import type { Conversations } from '../../app/ports/conversations.ts'
import type { Desk } from '../../app/ports/interaction.ts'
import type { Log, Metrics } from '../../app/ports/log.ts'
import type { Policy } from '../../domain/policy.ts'

/** What `config/env.ts` read for Teams. */
export interface TeamsEnv {
  readonly appId: string | null
  readonly appPassword: string | null
  /** The registration's tenant; further tenants of the same organisation may follow, separated by commas. */
  readonly tenantId: string | null
  readonly appType: 'SingleTenant' | 'UserAssignedMSI'
  /** No token check, for local clients: only on loopback and only without a secret. */
  readonly devNoAuth: boolean
  /** Where the server listens. */
  readonly host: string
}

export interface TeamsOptions {
  readonly desk: Desk
  readonly policy: Policy
  readonly env: TeamsEnv
  readonly conversations: Conversations
  readonly log: Log
  readonly metrics: Metrics
  readonly clock: Clock
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

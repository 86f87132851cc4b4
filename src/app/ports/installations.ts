import type { Instant } from '../../domain/time.ts'

/** A Slack workspace, or a whole Slack organisation, that installed the app. Tokens are in the clear here, sealed at rest. */
export interface Installation {
  /** `T0TEAM`, or `E0ORG` where a whole organisation installed it. */
  readonly id: string
  readonly teamId: string | null
  readonly enterpriseId: string | null
  readonly teamName: string | null
  readonly appId: string | null
  readonly botId: string
  readonly botUserId: string
  readonly scopes: readonly string[]
  readonly botToken: string
  /** Null where tokens do not rotate. */
  readonly refreshToken: string | null
  readonly expiresAt: Instant | null
  readonly installedBy: string | null
  readonly installedAt: Instant
}

/** Who installed the app, shared by all processes. */
export interface Installations {
  /** The workspace's own installation, else its organisation's; null when there is neither. */
  find(teamId: string | null, enterpriseId: string | null): Promise<Installation | null>
  all(): Promise<readonly Installation[]>
  /** Installing again replaces what was there. */
  save(installation: Installation): Promise<void>
  /**
   * Removes it, unless it was installed again after `before`: Slack sends `app_uninstalled` and `tokens_revoked` in
   * either order, and late. Whether something was removed.
   */
  remove(id: string, before: Instant): Promise<boolean>
  /**
   * Runs `renew` for this installation in one process at a time, on its present state: a refresh token works once.
   * What `renew` returns is saved; null leaves it as it is. Resolves to what holds afterwards.
   */
  renew(id: string, renew: (present: Installation) => Promise<Installation | null>): Promise<Installation | null>
}

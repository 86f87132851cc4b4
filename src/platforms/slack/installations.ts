import { WebClient, type WebClientOptions } from '@slack/web-api'
import { Fault } from '../../app/fault.ts'
import type { Installation, Installations } from '../../app/ports/installations.ts'
import type { Log } from '../../app/ports/log.ts'
import { hourMs, type Instant, minuteMs, plus } from '../../domain/time.ts'
import { asking, isDeadToken } from './fault.ts'

/** One workspace we work in, with what is needed to talk to it. */
export interface Workspace {
  /** `T0TEAM`; for an organisation-wide installation the workspace that was asked for. */
  readonly teamId: string
  readonly enterpriseId: string | null
  readonly botId: string
  readonly botUserId: string
  readonly scopes: ReadonlySet<string>
  /** For the outbox: no retries, refuses at once where Slack limits, and says when the answer was lost. */
  readonly posts: WebClient
  /** For people who wait: shorter of patience, and never behind a post that waits. */
  readonly views: WebClient
}

export interface Workspaces {
  /** @throws Fault `unauthorized` where the app is not installed. */
  of(teamId: string | null, enterpriseId?: string | null): Promise<Workspace>
  /** The workspace a channel of the policy is in. @throws Fault `invalid` when that cannot be told. */
  only(): Promise<Workspace>
  /** Whether this is one of our own workspaces, or the organisation they belong to. */
  isOurs(teamId: string): Promise<boolean>
  /** After a token turned out dead, of a workspace or a whole organisation: the next call reads what is stored now. */
  forget(id: string): void
  all(): Promise<readonly Workspace[]>
}

export interface SlackApi {
  /** `https://slack.com/api/`, with the slash. */
  readonly url: string
  readonly postTimeoutMs: number
  readonly viewTimeoutMs: number
  readonly logger: NonNullable<WebClientOptions['logger']>
}

/** Retries are the outbox's: the SDK's own would post twice after a lost answer. */
export const clientOptions = (api: SlackApi, timeoutMs: number): WebClientOptions => ({
  slackApiUrl: api.url,
  timeout: timeoutMs,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  // A page of chat.postMessage could otherwise send the token elsewhere.
  allowAbsoluteUrls: false,
  logger: api.logger,
})

/** The workspaces a token reaches: all of an organisation's where that installed the app. It needs no scope. */
export const teamsOf = async (client: WebClient): Promise<ReadonlySet<string>> => {
  const teams = new Set<string>()
  let cursor: string | undefined
  do {
    const page = await asking('auth.teams.list', () =>
      client.auth.teams.list({ limit: 1_000, ...(cursor !== undefined && { cursor }) }),
    )
    for (const { id } of page.teams ?? []) if (id !== undefined) teams.add(id)
    cursor = page.response_metadata?.next_cursor || undefined
  } while (cursor !== undefined && teams.size < mostTeams)
  return teams
}

const mostTeams = 10_000

/** The one workspace of `SLACK_BOT_TOKEN`. Who it is, is asked on first use and after a failure again. */
export const singleWorkspace = (token: string, api: SlackApi): Workspaces => {
  let asked: Promise<Workspace> | null = null
  const ask = async (): Promise<Workspace> => {
    const { posts, views } = clientsFor(token, api)
    const who = await asking('auth.test', () => views.auth.test())
    return {
      teamId: who.team_id ?? '',
      enterpriseId: who.enterprise_id ?? null,
      botId: who.bot_id ?? '',
      botUserId: who.user_id ?? '',
      scopes: new Set(who.response_metadata?.scopes ?? []),
      posts,
      views,
    }
  }
  const workspace = (): Promise<Workspace> => {
    asked ??= ask().catch((error: unknown) => {
      asked = null
      throw error
    })
    return asked
  }
  return {
    of: workspace,
    only: workspace,
    all: async () => [await workspace()],
    forget: () => {
      asked = null
    },
    async isOurs(teamId) {
      const { teamId: own, enterpriseId } = await workspace()
      return teamId === own || teamId === enterpriseId
    },
  }
}

export interface OAuthApp {
  readonly clientId: string
  readonly clientSecret: string
}

/** Every workspace that installed the app. Tokens that rotate are renewed here, for presses and for sends alike. */
export const installedWorkspaces = (
  store: Installations,
  app: OAuthApp,
  api: SlackApi,
  log: Log,
  now: () => Instant,
): Workspaces => {
  const known = new Map<string, { workspace: Workspace; until: Instant }>()
  const noToken = new WebClient(undefined, clientOptions(api, api.viewTimeoutMs))

  const renewed = async (installation: Installation): Promise<Installation> => {
    const { refreshToken } = installation
    const answer = await asking('oauth.v2.access', () =>
      noToken.oauth.v2.access({
        client_id: app.clientId,
        client_secret: app.clientSecret,
        grant_type: 'refresh_token',
        refresh_token: refreshToken ?? '',
      }),
    )
    log.info('slack.token_renewed', { installation: installation.id })
    return {
      ...installation,
      botToken: answer.access_token ?? installation.botToken,
      refreshToken: answer.refresh_token ?? refreshToken,
      expiresAt: answer.expires_in === undefined ? null : plus(now(), answer.expires_in * 1_000),
    }
  }

  const fresh = async (installation: Installation): Promise<Installation> => {
    if (!expiresSoon(installation, now())) return installation
    try {
      const held = await store.renew(installation.id, (present) =>
        // Another process may have been quicker while we waited for the lock.
        expiresSoon(present, now()) ? renewed(present) : Promise.resolve(null),
      )
      return held ?? installation
    } catch (error) {
      const stillGood = installation.expiresAt !== null && installation.expiresAt > plus(now(), minuteMs)
      if (!stillGood || isDeadToken(error)) throw error
      log.warn('slack.token_not_renewed', { installation: installation.id, error })
      return installation
    }
  }

  /** The policy writes `T0TEAM/C0CARE` also where the app was installed for that workspace's whole organisation. */
  const ofItsOrganisation = async (teamId: string | null): Promise<Installation | null> => {
    if (teamId === null) return null
    for (const installation of await store.all()) {
      if (installation.teamId !== null) continue
      const { views } = workspaceOf(await fresh(installation), null, api)
      if ((await teamsOf(views)).has(teamId)) return installation
    }
    return null
  }

  const of: Workspaces['of'] = async (teamId, enterpriseId = null) => {
    const key = `${teamId ?? ''}/${enterpriseId ?? ''}`
    const held = known.get(key)
    if (held !== undefined && held.until > now()) return held.workspace
    const found = (await store.find(teamId, enterpriseId)) ?? (await ofItsOrganisation(teamId))
    if (found === null) {
      known.delete(key)
      throw new Fault(
        'unauthorized',
        `Slack: the app is not installed in ${teamId ?? enterpriseId ?? 'that workspace'}`,
        {
          platform: 'slack',
        },
      )
    }
    const installation = await fresh(found)
    const workspace = workspaceOf(installation, teamId, api)
    // Uninstalling and renewing elsewhere are noticed within this time, and at once where Slack refuses the token.
    known.set(key, { workspace, until: plus(now(), 5 * minuteMs) })
    while (known.size > mostWorkspaces) known.delete(known.keys().next().value ?? '')
    return workspace
  }

  return {
    of,
    async only() {
      const [first, ...others] = await store.all()
      if (first === undefined)
        throw new Fault('unauthorized', 'Slack: no workspace has installed the app yet; open /slack/install', {
          platform: 'slack',
        })
      if (others.length > 0 || first.teamId === null) {
        throw new Fault(
          'invalid',
          'Slack: several workspaces have installed the app; write the channel as T0TEAM/C0CHANNEL in the policy',
          { platform: 'slack' },
        )
      }
      return of(first.teamId, first.enterpriseId)
    },
    async isOurs(teamId) {
      const found = await store.find(teamId, teamId)
      return found !== null
    },
    forget(id) {
      for (const [key, { workspace }] of known) {
        if (key.startsWith(`${id}/`) || workspace.enterpriseId === id) known.delete(key)
      }
    },
    async all() {
      const installations = await store.all()
      return Promise.all(installations.map((one) => of(one.teamId, one.enterpriseId)))
    },
  }
}

const mostWorkspaces = 500
/** Slack's tokens live twelve hours; the last two are left for when Slack cannot be reached. */
const renewBeforeMs = 2 * hourMs

const expiresSoon = ({ expiresAt, refreshToken }: Installation, now: Instant): boolean =>
  expiresAt !== null && refreshToken !== null && expiresAt - now < renewBeforeMs

const clientsFor = (token: string, api: SlackApi, teamId?: string) => ({
  posts: new WebClient(token, { ...clientOptions(api, api.postTimeoutMs), ...(teamId && { teamId }) }),
  views: new WebClient(token, { ...clientOptions(api, api.viewTimeoutMs), ...(teamId && { teamId }) }),
})

const workspaceOf = (installation: Installation, teamId: string | null, api: SlackApi): Workspace => ({
  teamId: installation.teamId ?? teamId ?? '',
  enterpriseId: installation.enterpriseId,
  botId: installation.botId,
  botUserId: installation.botUserId,
  scopes: new Set(installation.scopes),
  // Only an organisation-wide token has to be told which workspace is meant.
  ...clientsFor(installation.botToken, api, installation.teamId === null ? (teamId ?? undefined) : undefined),
})

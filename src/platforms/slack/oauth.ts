import type { ServerResponse } from 'node:http'
import { InstallProvider, type Installation as SlackInstallation } from '@slack/oauth'
import { WebClient } from '@slack/web-api'
import { Router } from 'express'
import type { Installation, Installations } from '../../app/ports/installations.ts'
import type { Log } from '../../app/ports/log.ts'
import type { Policy } from '../../domain/policy.ts'
import { type Instant, instant } from '../../domain/time.ts'
import { type TextKey, wordsIn } from '../../locales/text.ts'
import { asking } from './fault.ts'
import { slackUserOf } from './identity.ts'
import { clientOptions, type SlackApi, teamsOf, type Workspaces } from './installations.ts'

export interface OAuthOptions {
  readonly clientId: string
  readonly clientSecret: string
  readonly stateSecret: string
  readonly scopes: readonly string[]
  readonly installations: Installations
  readonly workspaces: Workspaces
  readonly policy: Policy
  readonly api: SlackApi
  readonly log: Log
  readonly now: () => Instant
  readonly installed: () => Promise<void>
}

/** `GET /install` and `GET /oauth_redirect`, below `/slack`: “Add to Slack” for many workspaces. */
export const slackOAuth = (options: OAuthOptions): Router => {
  const { installations, workspaces, log, now } = options
  const provider = new InstallProvider({
    clientId: options.clientId,
    clientSecret: options.clientSecret,
    stateSecret: options.stateSecret,
    // The page of the SDK is in English and has a button to nowhere else.
    directInstall: true,
    authorizationUrl: new URL('../oauth/v2/authorize', options.api.url).href,
    clientOptions: clientOptions(options.api, options.api.postTimeoutMs),
    logger: options.api.logger,
    installationStore: {
      async storeInstallation(installed) {
        const installation = toInstallation(installed, now())
        await installations.save(installation)
        workspaces.forget(installation.id)
        log.info('slack.installed', { installation: installation.id })
        await options.installed()
      },
      // The SDK asks only to authorise events, which `installedWorkspaces` does.
      fetchInstallation: () => Promise.reject(new Error('not asked')),
    },
  })
  const router = Router()
  router.get('/install', (request, response, next) => {
    provider.handleInstallPath(request, response, undefined, { scopes: [...options.scopes] }).catch(next)
  })
  router.get('/oauth_redirect', (request, response, next) => {
    provider
      .handleCallback(request, response, {
        afterInstallation: async (installed, _options, _request, answer) => {
          const installation = toInstallation(installed, now())
          if (await mayInstall(installation, options)) return true
          log.warn('slack.install_refused', { installation: installation.id })
          await withdraw(installation.botToken, options)
          page(answer, 403, 'slack.install_refused', options)
          return false
        },
        success: (_installation, _options, _request, answer) => page(answer, 200, 'slack.installed', options),
        failure: (error, _options, _request, answer) => {
          log.warn('slack.install_failed', { error })
          page(answer, 400, 'slack.install_failed', options)
        },
      })
      .catch(next)
  })
  return router
}

const toInstallation = (installed: SlackInstallation, now: Instant): Installation => {
  const { bot, team, enterprise } = installed
  if (bot === undefined) throw new Error('Slack gave no bot token; are the bot scopes of the manifest asked for?')
  const wholeOrganisation = installed.isEnterpriseInstall === true
  return {
    id: (wholeOrganisation ? enterprise?.id : team?.id) ?? '',
    teamId: wholeOrganisation ? null : (team?.id ?? null),
    enterpriseId: enterprise?.id ?? null,
    teamName: (wholeOrganisation ? enterprise?.name : team?.name) ?? null,
    appId: installed.appId ?? null,
    botId: bot.id,
    botUserId: bot.userId,
    scopes: bot.scopes,
    botToken: bot.token,
    refreshToken: bot.refreshToken ?? null,
    expiresAt: bot.expiresAt === undefined ? null : instant(bot.expiresAt * 1_000),
    installedBy: installed.user.id,
    installedAt: now,
  }
}

/**
 * A deployment serves one organisation, and the install page is open to the world. Where the policy names workspaces
 * (`T0TEAM/C0CARE`) those may install, and an organisation that has one of them; where it names none, the first one.
 */
const mayInstall = async (
  { id, teamId, botToken }: Installation,
  { policy, installations, api }: OAuthOptions,
): Promise<boolean> => {
  const named = [...policy.channels, ...policy.staff].flatMap(({ slack }) => slackUserOf(slack ?? '').teamId ?? [])
  if (named.length === 0) return (await installations.all()).every((one) => one.id === id)
  if (teamId !== null) return named.includes(teamId)
  const theirs = await teamsOf(new WebClient(botToken, clientOptions(api, api.viewTimeoutMs)))
  return named.some((team) => theirs.has(team))
}

/** Slack has installed it already: it is taken out again, as far as we can. */
const withdraw = async (token: string, { api, clientId, clientSecret, log }: OAuthOptions): Promise<void> => {
  try {
    const client = new WebClient(token, clientOptions(api, api.viewTimeoutMs))
    await asking('apps.uninstall', () => client.apps.uninstall({ client_id: clientId, client_secret: clientSecret }))
  } catch (error) {
    log.warn('slack.not_withdrawn', { error })
  }
}

const page = (
  response: ServerResponse,
  status: number,
  key: TextKey & `slack.${string}`,
  { policy }: OAuthOptions,
): void => {
  const { language, name } = policy.organisation
  const text = wordsIn(language).say(key, { organisation: name }).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' })
  response.end(
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Ventanilla</title><p>${text}</p></html>`,
  )
}

import { z } from 'zod'
import { ApiRefusal, type Methods, method } from './api-method.ts'
import type { Team } from './state.ts'

/** Workspaces, their people, and how the app comes into them. */
export const workspaceMethods: Methods = {
  'auth.test': method(null, z.strictObject({}), (_, team) => ({
    ok: true,
    url: `https://${team.domain}.slack.com/`,
    team: team.domain,
    team_id: team.id,
    user: 'ventanilla',
    user_id: team.botUserId,
    bot_id: team.botId,
    ...(team.organisation && { enterprise_id: team.organisation.id }),
    is_enterprise_install: team.organisation !== null,
  })),

  'auth.teams.list': method(
    null,
    z.strictObject({ limit: z.coerce.number().max(1_000), cursor: z.string().optional() }),
    (args, team) => {
      const { teams } = team.organisation ?? { teams: [team.id] }
      // One a page, so that whoever reads only the first is found out.
      const at = Number(args.cursor ?? 0)
      const next = at + 1 < teams.length ? String(at + 1) : ''
      return {
        ok: true,
        teams: teams.slice(at, at + 1).map((id) => ({ id, name: id })),
        response_metadata: { next_cursor: next },
      }
    },
  ),

  'users.info': method(
    ['users:read'],
    z.strictObject({ user: z.string(), include_locale: z.literal('true').optional() }),
    (args, team) => {
      const user = team.users.get(args.user)
      if (user === undefined) throw new ApiRefusal('user_not_found')
      const { id, name, locale, homeTeamId } = user
      return {
        ok: true,
        user: {
          id,
          team_id: homeTeamId ?? team.id,
          name: name.toLowerCase(),
          real_name: name,
          locale,
          profile: { display_name: name },
        },
      }
    },
  ),

  'apps.connections.open': method(null, z.strictObject({}), (_, __, { socketUrl }) => ({ ok: true, url: socketUrl() })),

  'apps.uninstall': method(null, z.strictObject({ client_id: z.string(), client_secret: z.string() }), (_, team) => {
    team.installed = false
    return { ok: true }
  }),

  'oauth.v2.access': method(
    null,
    z.strictObject({
      client_id: z.literal('client'),
      client_secret: z.literal('secret'),
      code: z.string().optional(),
      grant_type: z.literal('refresh_token').optional(),
      refresh_token: z.string().optional(),
      redirect_uri: z.string().optional(),
    }),
    (args, _team, { state, nextId }) => {
      if (args.grant_type === 'refresh_token') {
        const team = [...state.teams.values()].find((one) => one.refreshToken === args.refresh_token)
        if (team === undefined) throw new ApiRefusal('invalid_refresh_token')
        // It works once: docs.slack.dev/authentication/using-token-rotation
        team.refreshToken = nextId('xoxe-1-')
        team.token = nextId('xoxe.xoxb-1-')
        return { ok: true, token_type: 'bot', ...tokensOf(team) }
      }
      const team = state.codes.get(args.code ?? '')
      if (team === undefined) throw new ApiRefusal('invalid_code')
      state.codes.delete(args.code ?? '')
      team.installed = true
      return {
        ok: true,
        app_id: 'A0APP',
        authed_user: { id: 'U0KIM' },
        scope: team.scopes.join(','),
        token_type: 'bot',
        bot_user_id: team.botUserId,
        ...(team.organisation === null
          ? { team: { id: team.id, name: team.domain }, enterprise: null, is_enterprise_install: false }
          : { team: null, enterprise: { id: team.organisation.id, name: 'org' }, is_enterprise_install: true }),
        ...tokensOf(team),
      }
    },
  ),
}

const tokensOf = ({ token, refreshToken }: Team) => ({
  access_token: token,
  ...(refreshToken !== null && { refresh_token: refreshToken, expires_in: 43_200 }),
})

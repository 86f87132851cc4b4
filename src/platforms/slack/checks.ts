import type { KnownBlock } from '@slack/types'
import { type ButtonTrial, trialPatienceMs, tryButton } from '../../app/button-trial.ts'
import { Fault } from '../../app/fault.ts'
import type { Check, CheckOutcome } from '../../app/ports/check.ts'
import type { Gateway } from '../../app/ports/gateway.ts'
import { trialCard } from '../../cards/trial-card.ts'
import type { Policy } from '../../domain/policy.ts'
import { asking, slackErrorOf } from './fault.ts'
import { slackUserOf } from './identity.ts'
import type { Workspace, Workspaces } from './installations.ts'
import type { SlackEnv } from './options.ts'
import { renderCard } from './render-card.ts'
import { requiredScopes } from './scopes.ts'

/** What `doctor` asks of Slack. The last one posts a card with a real button to the first channel of the policy. */
export const slackChecks = (tools: {
  readonly policy: Policy
  readonly workspaces: Workspaces
  readonly gateway: Gateway
  readonly transport: SlackEnv['transport']['kind']
  readonly trial: ButtonTrial | null
}): readonly Check[] => {
  const { policy, workspaces, gateway, trial } = tools
  const { language } = policy.organisation
  const channels = policy.channels.flatMap(({ id, slack }) => (slack === null ? [] : [{ channel: id, id: slack }]))

  return [
    check('slack token', async () => {
      const all = await workspaces.all()
      if (all.length === 0) return broken('no workspace has installed the app', 'Open /slack/install in a browser')
      for (const { views } of all) await asking('auth.test', () => views.auth.test())
      return well(`the token is good in ${all.map(({ teamId }) => teamId).join(', ')}`)
    }),

    check('slack scopes', async () => {
      const missing = new Set<string>()
      for (const workspace of await workspaces.all()) {
        const granted = await scopesOf(workspace)
        for (const scope of requiredScopes) if (!granted.has(scope)) missing.add(scope)
      }
      return missing.size === 0
        ? well(`all ${requiredScopes.length} scopes of the manifest are granted`)
        : broken(
            `not granted: ${[...missing].join(', ')}`,
            'Paste manifest/slack.http.json or manifest/slack.socket.json into the app settings and install the app again',
          )
    }),

    check('slack channels', async () => {
      const wrong: string[] = []
      for (const { channel, id } of channels) {
        const state = await channelState(workspaces, id)
        if (state !== null) wrong.push(`${channel} (${state})`)
      }
      if (channels.length === 0) return noChannel
      return wrong.length === 0
        ? well(`the bot is a member of ${channels.length} channels of the policy`)
        : broken(
            `cannot post to ${wrong.join(', ')}`,
            'Type /invite @Ventanilla in that channel, or correct the `slack:` id of the channel in the policy',
          )
    }),

    check('slack blocks', async () => {
      const [workspace] = await workspaces.all()
      if (workspace === undefined)
        return broken('no workspace has installed the app', 'Open /slack/install in a browser')
      const blocks = renderCard(trialCard(language, 'doctor'), {
        surface: 'message',
        native: true,
        mention: () => null,
      })
      const objections = await validated(workspace, blocks as KnownBlock[])
      return objections === null
        ? well('Slack’s own validator has nothing against our cards')
        : warning(objections, 'Cards fall back to plainer blocks; tell us which workspace this is')
    }),

    check(
      'slack button',
      async (tell) => {
        const [first] = channels
        if (first === undefined) return noChannel
        const to = { platform: 'slack', kind: 'channel', ...first } as const
        return tryButton({ gateway, to, language, trial, tell, silent: silentButton[tools.transport] })
      },
      trialPatienceMs(trial),
    ),
  ]
}

const well = (found: string): CheckOutcome => ({ state: 'well', found })
const warning = (found: string, todo: string): CheckOutcome => ({ state: 'warning', found, todo })
const broken = (found: string, todo: string): CheckOutcome => ({ state: 'broken', found, todo })
const noChannel = warning('no channel of the policy has a `slack:` id', 'Add one, so that cards can be posted')

/** What is wrong where somebody did press and nothing came. */
const silentButton = {
  http: 'If you pressed it: in the app settings, Interactivity & Shortcuts, the Request URL has to be https://…/slack/events of this server, reachable from outside',
  socket:
    'If you pressed it: SLACK_APP_TOKEN has to be a token of this very app with connections:write, and Socket Mode switched on in its settings',
} as const

const check = (
  name: string,
  look: (tell: (line: string) => void) => Promise<CheckOutcome>,
  patienceMs?: number,
): Check => ({
  name,
  ...(patienceMs !== undefined && { patienceMs }),
  run: async (tell = () => undefined) => {
    try {
      return await look(tell)
    } catch (error) {
      if (!(error instanceof Fault)) {
        return broken(
          `could not be checked: ${String(error)}`,
          'Start the bot with LOG_LEVEL=debug and look at its log',
        )
      }
      // “Slack, auth.test: token_revoked: install the app again”
      const [, doing = '', why = '', todo] = /^Slack,? ?([^:]*): ([^:]*)(?:: (.*))?$/s.exec(error.message) ?? []
      return broken(`${doing}: ${why}`, todo ?? 'Try again in a minute; then see status.slack.com')
    }
  },
})

/** Installations remember their scopes; a bare token says them with any answer. */
const scopesOf = async (workspace: Workspace): Promise<ReadonlySet<string>> => {
  const answer = await asking('auth.test', () => workspace.views.auth.test())
  const said = answer.response_metadata?.scopes
  return said === undefined ? workspace.scopes : new Set(said)
}

/** Null when all is well. */
const channelState = async (workspaces: Workspaces, address: string): Promise<string | null> => {
  const { teamId, userId: channel } = slackUserOf(address)
  const workspace = teamId === null ? await workspaces.only() : await workspaces.of(teamId)
  try {
    const { channel: info } = await asking(`conversations.info of ${channel}`, () =>
      workspace.views.conversations.info({ channel }),
    )
    if (info?.is_archived) return 'archived'
    return info?.is_member === true || workspace.scopes.has('chat:write.public') ? null : 'the bot is not a member'
  } catch (error) {
    const code = slackErrorOf(error)
    if (code === null) throw error
    return code
  }
}

/** Slack's own validator; null also where a workspace does not have it yet. */
const validated = async (workspace: Workspace, blocks: KnownBlock[]): Promise<string | null> => {
  try {
    await asking('blocks.validate', () => workspace.views.blocks.validate({ blocks }))
    return null
  } catch (error) {
    const code = slackErrorOf(error)
    if (code === 'unknown_method' || code === 'method_not_supported_for_channel_type') return null
    if (code === null) throw error
    return code
  }
}

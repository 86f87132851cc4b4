import type { KnownBlock } from '@slack/types'
import { type ButtonTrial, trialPatienceMs, tryButton } from '../../app/button-trial.ts'
import { broken, checksThatExplain, warning, well } from '../../app/check-outcomes.ts'
import { Fault } from '../../app/fault.ts'
import type { Check, CheckOutcome } from '../../app/ports/check.ts'
import type { Gateway } from '../../app/ports/gateway.ts'
import { trialCard } from '../../cards/trial-card.ts'
import type { Policy } from '../../domain/policy.ts'
import type { Words } from '../../locales/text.ts'
import { asking, mendOf, slackErrorOf } from './fault.ts'
import { slackUserOf } from './identity.ts'
import type { Workspace, Workspaces } from './installations.ts'
import type { SlackEnv } from './options.ts'
import { renderCard } from './render-card.ts'
import { requiredScopes } from './scopes.ts'

/** What `doctor` asks of Slack. The last one posts a card with a real button to the first channel of the policy. */
export const slackChecks = (tools: {
  readonly words: Words
  readonly policy: Policy
  readonly workspaces: Workspaces
  readonly gateway: Gateway
  readonly transport: SlackEnv['transport']['kind']
  readonly trial: ButtonTrial | null
}): readonly Check[] => {
  const { words, policy, workspaces, gateway, trial } = tools
  const { language } = policy.organisation
  const channels = policy.channels.flatMap(({ id, slack }) => (slack === null ? [] : [{ channel: id, id: slack }]))

  const check = checksThatExplain((error) => explained(error, words))
  const nobody = broken(words.say('doctor.slack.no_workspace'), words.say('doctor.slack.no_workspace_todo'))
  const noChannel = warning(words.say('doctor.slack.no_channel'), words.say('doctor.slack.no_channel_todo'))

  return [
    check('slack token', async () => {
      const all = await workspaces.all()
      if (all.length === 0) return nobody
      for (const { views } of all) await asking('auth.test', () => views.auth.test())
      return well(words.say('doctor.slack.token_well', { workspaces: all.map(({ teamId }) => teamId).join(', ') }))
    }),

    check('slack scopes', async () => {
      const missing = new Set<string>()
      for (const workspace of await workspaces.all()) {
        const granted = await scopesOf(workspace)
        for (const scope of requiredScopes) if (!granted.has(scope)) missing.add(scope)
      }
      return missing.size === 0
        ? well(words.say('doctor.slack.scopes_well', { count: requiredScopes.length }))
        : broken(
            words.say('doctor.slack.scopes_missing', { scopes: [...missing].join(', ') }),
            words.say('doctor.slack.scopes_todo'),
          )
    }),

    check('slack channels', async () => {
      const wrong: string[] = []
      for (const { channel, id } of channels) {
        const state = await channelState(workspaces, id, words)
        if (state !== null) wrong.push(`${channel} (${state})`)
      }
      if (channels.length === 0) return noChannel
      return wrong.length === 0
        ? well(words.say('doctor.slack.channels_well', { count: channels.length }))
        : broken(
            words.say('doctor.slack.channels_closed', { channels: wrong.join(', ') }),
            words.say('doctor.slack.channels_todo'),
          )
    }),

    check('slack blocks', async () => {
      const [workspace] = await workspaces.all()
      if (workspace === undefined) return nobody
      const blocks = renderCard(trialCard(language, 'doctor'), {
        surface: 'message',
        native: true,
        mention: () => null,
      })
      const objections = await validated(workspace, blocks as KnownBlock[])
      return objections === null
        ? well(words.say('doctor.slack.blocks_well'))
        : warning(objections, words.say('doctor.slack.blocks_todo'))
    }),

    check(
      'slack button',
      async (tell) => {
        const [first] = channels
        if (first === undefined) return noChannel
        const to = { platform: 'slack', kind: 'channel', ...first } as const
        const silent = words.say(`doctor.slack.silent.${tools.transport}`)
        return tryButton({ gateway, to, language, trial, tell, words, silent })
      },
      trialPatienceMs(trial),
    ),
  ]
}

/** “Slack, auth.test: token_revoked: install the app again”: what failed and why is said, what to do is ours to say. */
const explained = (error: unknown, words: Words): CheckOutcome => {
  if (!(error instanceof Fault))
    return broken(words.say('doctor.threw', { why: String(error) }), words.say('doctor.ask_debug'))
  const [, doing = '', why = ''] = /^Slack,? ?([^:]*): ([^:]*)/.exec(error.message) ?? []
  return broken(`${doing}: ${why}`, words.say(mendOf(error) ?? 'doctor.slack.try_again'))
}

/** Installations remember their scopes; a bare token says them with any answer. */
const scopesOf = async (workspace: Workspace): Promise<ReadonlySet<string>> => {
  const answer = await asking('auth.test', () => workspace.views.auth.test())
  const said = answer.response_metadata?.scopes
  return said === undefined ? workspace.scopes : new Set(said)
}

/** Null when all is well. */
const channelState = async (workspaces: Workspaces, address: string, words: Words): Promise<string | null> => {
  const { teamId, userId: channel } = slackUserOf(address)
  const workspace = teamId === null ? await workspaces.only() : await workspaces.of(teamId)
  try {
    const { channel: info } = await asking(`conversations.info of ${channel}`, () =>
      workspace.views.conversations.info({ channel }),
    )
    if (info?.is_archived) return words.say('doctor.slack.archived')
    return info?.is_member === true || workspace.scopes.has('chat:write.public')
      ? null
      : words.say('doctor.slack.not_a_member')
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

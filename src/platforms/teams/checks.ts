import { type ButtonTrial, trialPatienceMs, tryButton } from '../../app/button-trial.ts'
import { broken, checksThatExplain, warning, well } from '../../app/check-outcomes.ts'
import type { Fault } from '../../app/fault.ts'
import type { Check, CheckOutcome } from '../../app/ports/check.ts'
import type { Conversations } from '../../app/ports/conversations.ts'
import type { Gateway } from '../../app/ports/gateway.ts'
import type { Policy } from '../../domain/policy.ts'
import type { Words } from '../../locales/text.ts'
import type { Connector } from './connector.ts'
import { faultOf, mendOf } from './fault.ts'
import type { Identity } from './identity.ts'
import { type TeamsEnv, tenantsOf } from './options.ts'
import type { References } from './references.ts'

export const teamsChecks = (tools: {
  readonly words: Words
  readonly env: TeamsEnv
  readonly policy: Policy
  readonly connector: Connector
  readonly conversations: Conversations
  readonly references: References
  readonly identity: Identity
  readonly gateway: Gateway
  readonly trial: ButtonTrial | null
}): readonly Check[] => {
  const { words, env, policy, connector, conversations, references, identity, gateway, trial } = tools
  const channels = policy.channels.flatMap(({ id, teams }) => (teams === null ? [] : [{ channel: id, id: teams }]))
  const people = policy.staff.flatMap(({ id, teams }) => (teams === null ? [] : [{ staff: id, id: teams }]))

  const check = checksThatExplain((error) => explained(error, words))
  const without = async (): Promise<readonly string[]> => {
    const missing: string[] = []
    for (const { channel, id } of channels) if ((await references.channel(id)) === null) missing.push(channel)
    return missing
  }
  const notInstalled = (missing: readonly string[]): CheckOutcome =>
    broken(
      words.say('doctor.teams.channels_missing', { channels: missing.join(', ') }),
      words.say('doctor.teams.channels_todo'),
    )

  return [
    check('teams registration', async () => {
      if (env.kind === 'no_auth')
        return warning(words.say('doctor.teams.registration_open'), words.say('doctor.teams.registration_open_todo'))
      await connector.token()
      return well(words.say('doctor.teams.registration_well', { app: env.appId, kind: env.kind }))
    }),

    check('teams tenant', async () => {
      if (env.kind === 'no_auth') return well(words.say('doctor.teams.tenant_any'))
      const own = tenantsOf(env)
      const foreign = (await conversations.teams()).filter(({ tenantId }) => !own.includes(tenantId.toLowerCase()))
      return foreign.length === 0
        ? well(words.say('doctor.teams.tenant_well', { tenants: own.join(', ') }))
        : broken(
            words.say('doctor.teams.tenant_foreign', { count: foreign.length }),
            words.say('doctor.teams.tenant_todo'),
          )
    }),

    check('teams channels', async () => {
      const missing = await without()
      if (missing.length > 0) return notInstalled(missing)
      const known = await conversations.count()
      return well(
        words.say('doctor.teams.channels_well', {
          channels: words.say('doctor.teams.channels', { count: channels.length }),
          conversations: words.say('doctor.teams.conversations', { count: known.conversations }),
          people: words.say('doctor.teams.people', { count: known.people }),
        }),
      )
    }),

    check('teams people', async () => {
      const missing: string[] = []
      for (const { staff, id } of people) if ((await identity.find(id)) === null) missing.push(staff)
      return missing.length === 0
        ? well(words.say('doctor.teams.people_well', { count: people.length }))
        : broken(
            words.say('doctor.teams.people_missing', { people: missing.join(', ') }),
            words.say('doctor.teams.people_todo'),
          )
    }),

    check(
      'teams button',
      async (tell) => {
        const [first] = channels
        if (first === undefined)
          return warning(words.say('doctor.teams.no_channel'), words.say('doctor.teams.no_channel_todo'))
        if ((await references.channel(first.id)) === null) return notInstalled([first.channel])
        const to = { platform: 'teams', kind: 'channel', ...first } as const
        const { language } = policy.organisation
        return tryButton({ gateway, to, language, trial, tell, words, silent: words.say('doctor.teams.silent') })
      },
      trialPatienceMs(trial),
    ),
  ]
}

/** A failed call says after its colon, in English, what to do; anything else is a matter for the log of the bot. */
const explained = (error: unknown, words: Words): CheckOutcome => {
  const fault = asFault(error)
  if (fault === null) return broken(words.say('doctor.threw', { why: String(error) }), words.say('doctor.ask_debug'))
  const [why = ''] = fault.message.split(': ')
  return broken(words.say('doctor.threw', { why }), words.say(mendOf(error) ?? 'doctor.try_again'))
}

const asFault = (error: unknown): Fault | null => {
  try {
    return faultOf(error, false)
  } catch {
    // Not one of the connector's failures.
    return null
  }
}

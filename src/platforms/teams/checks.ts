import { type ButtonTrial, trialPatienceMs, tryButton } from '../../app/button-trial.ts'
import type { Fault } from '../../app/fault.ts'
import type { Check, CheckOutcome } from '../../app/ports/check.ts'
import type { Conversations } from '../../app/ports/conversations.ts'
import type { Gateway } from '../../app/ports/gateway.ts'
import type { Policy } from '../../domain/policy.ts'
import type { Connector } from './connector.ts'
import { faultOf } from './fault.ts'
import type { Identity } from './identity.ts'
import { type TeamsEnv, tenantsOf } from './options.ts'
import type { References } from './references.ts'

export const teamsChecks = (tools: {
  readonly env: TeamsEnv
  readonly policy: Policy
  readonly connector: Connector
  readonly conversations: Conversations
  readonly references: References
  readonly identity: Identity
  readonly gateway: Gateway
  readonly trial: ButtonTrial | null
}): readonly Check[] => {
  const { env, policy, connector, conversations, references, identity, gateway, trial } = tools
  const channels = policy.channels.flatMap(({ id, teams }) => (teams === null ? [] : [{ channel: id, id: teams }]))
  const people = policy.staff.flatMap(({ id, teams }) => (teams === null ? [] : [{ staff: id, id: teams }]))

  return [
    check('teams registration', async () => {
      if (env.kind === 'no_auth')
        return warning('TEAMS_DEV_NO_AUTH=1: no token is checked', 'Use it for local clients only')
      await connector.token()
      return well(`Entra gives a token for app ${env.appId} (${env.kind})`)
    }),

    check('teams tenant', async () => {
      if (env.kind === 'no_auth') return well('any tenant, as no token is checked')
      const own = tenantsOf(env)
      const foreign = (await conversations.teams()).filter(({ tenantId }) => !own.includes(tenantId.toLowerCase()))
      return foreign.length === 0
        ? well(`takes requests of ${own.join(', ')} only`)
        : broken(`${foreign.length} known teams belong to another tenant`, 'Check TEAMS_TENANT_ID')
    }),

    check('teams channels', async () => {
      const missing: string[] = []
      for (const { channel, id } of channels) if ((await references.channel(id)) === null) missing.push(channel)
      const { conversations: known, people: met } = await conversations.count()
      return missing.length === 0
        ? well(`can post to ${channels.length} channels of the policy; knows ${known} conversations and ${met} people`)
        : broken(
            `the app is not installed where ${missing.join(', ')} should be`,
            'Add the app to that team, or correct the `teams:` id of the channel in the policy',
          )
    }),

    check('teams people', async () => {
      const missing: string[] = []
      for (const { staff, id } of people) if ((await identity.find(id)) === null) missing.push(staff)
      return missing.length === 0
        ? well(`can write to ${people.length} people of the policy`)
        : broken(
            `cannot write to ${missing.join(', ')}`,
            'Let them join a team with the app or open a chat with it, or correct their `teams:` in the policy',
          )
    }),

    check(
      'teams button',
      async (tell) => {
        const [first] = channels
        if (first === undefined)
          return warning('no channel of the policy has a `teams:` id', 'Add one, so that a card can be posted')
        const to = { platform: 'teams', kind: 'channel', ...first } as const
        return tryButton({ gateway, to, language: policy.organisation.language, trial, tell, silent: silentButton })
      },
      trialPatienceMs(trial),
    ),
  ]
}

const well = (found: string): CheckOutcome => ({ state: 'well', found })
const warning = (found: string, todo: string): CheckOutcome => ({ state: 'warning', found, todo })
const broken = (found: string, todo: string): CheckOutcome => ({ state: 'broken', found, todo })

/** What is wrong where somebody did press and nothing came. */
const silentButton =
  'If you pressed it: in the Azure portal, in the Configuration of the bot, the messaging endpoint has to be https://…/api/messages of this server, reachable from outside'

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
      return explained(error)
    }
  },
})

/** A failed call says what to do after its colon; anything else is a matter for the log of the bot. */
const explained = (error: unknown): CheckOutcome => {
  const fault = asFault(error)
  if (fault === null)
    return broken(`could not be checked: ${String(error)}`, 'Start the bot with LOG_LEVEL=debug and look at its log')
  const [found = '', todo] = fault.message.split(/: (.*)/s)
  return broken(found, todo ?? 'Try again in a minute')
}

const asFault = (error: unknown): Fault | null => {
  try {
    return faultOf(error, false)
  } catch {
    // Not one of the connector's failures.
    return null
  }
}

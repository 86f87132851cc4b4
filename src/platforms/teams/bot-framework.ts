import { Application, TeamsAdapter } from '@microsoft/teams-ai'
import {
  ConfigurationServiceClientCredentialFactory,
  INVOKE_RESPONSE_KEY,
  type Activity as SdkActivity,
  TurnContext,
} from 'botbuilder'
import {
  AuthenticationConstants,
  AuthenticationError,
  ConnectorClient,
  type ServiceClientCredentials,
  ServiceClientCredentialsFactory,
  TeamsConnectorClient,
} from 'botframework-connector'
import { adaptiveCardType } from './adaptive-card.ts'
import type { Address, Connector, Member, OutgoingMessage } from './connector.ts'
import { connectorHttp, isOutOfReach } from './connector-http.ts'
import { ConnectorRefusal, NoToken } from './fault.ts'
import { type TeamsEnv, type Trust, tenantsOf } from './options.ts'

/**
 * The one file that knows Microsoft's SDK. Its support has ended, so everything it is asked for passes through
 * `Connector` and `Routes`; a successor implements these two and nothing else changes.
 */
export interface BotFramework {
  readonly connector: Connector
  /** Verifies the token, then runs the route of the activity. Never throws, whatever comes in. */
  receive(authorization: string, activity: Readonly<Record<string, unknown>>): Promise<Received>
}

export type Received =
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'unauthorized' }
  /** The token could not be looked at (Microsoft's keys are out of reach), or a route threw. */
  | { readonly kind: 'failed'; readonly during: 'verification' | 'turn'; readonly error: unknown }

/** What an activity is answered with. Each is given the activity as it came, its token verified. */
export interface Routes {
  /** Body of the answer to an invoke, by its name; null when the name is none of ours. */
  invoke(name: string, activity: unknown): Promise<object | null>
  message(activity: unknown): Promise<void>
  membership(activity: unknown): Promise<void>
}

export const botFramework = (env: TeamsEnv, trust: Trust | null, routes: Routes): BotFramework => {
  const credentials = credentialsOf(env, trust)
  const adapter = new VerifyingAdapter(trustOf(env, trust), credentials)
  // No storage keeps nothing between turns; the typing timer is one field shared by all turns at once.
  const application = new Application({ adapter, startTypingTimer: false, removeRecipientMention: false })
  application.addRoute(isInvoke, (context) => answerInvoke(context, routes), true)
  application.activity('message', (context) => routes.message(context.activity))
  application.activity(['conversationUpdate', 'installationUpdate'], (context) => routes.membership(context.activity))
  return {
    connector: connectorOf(env, credentials),
    async receive(authorization, activity) {
      let verified = false
      try {
        const answer = await adapter.receive(authorization, activity as unknown as SdkActivity, async (context) => {
          verified = true
          await application.run(context)
        })
        return { kind: 'answered', status: answer?.status ?? 200, body: answer?.body ?? null }
      } catch (error) {
        if (verified) return { kind: 'failed', during: 'turn', error }
        return isRefusedToken(error) ? { kind: 'unauthorized' } : { kind: 'failed', during: 'verification', error }
      }
    },
  }
}

/**
 * `TeamsAdapter.process` hangs on responses without `.header`, throws before its own `try` on odd bodies, and answers
 * 500 to a forged signature; so requests enter one step further in, at the part that verifies. It would also make two
 * clients for the server that the request names. Nothing is sent from within a turn but the answer to an invoke, so
 * none is made: that is quicker, and no request can make the bot call anybody.
 */
class VerifyingAdapter extends TeamsAdapter {
  async receive(
    authorization: string,
    activity: SdkActivity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeAnswer | null> {
    await this.botFrameworkAuthentication.authenticateRequest(activity, authorization)
    const context = new TurnContext(this, activity)
    await logic(context)
    const answer = context.turnState.get<{ readonly value: InvokeAnswer } | undefined>(INVOKE_RESPONSE_KEY)
    return answer?.value ?? (activity.type === 'invoke' ? { status: 501 } : null)
  }
}

interface InvokeAnswer {
  readonly status: number
  readonly body?: unknown
}

const isInvoke = (context: TurnContext): Promise<boolean> => Promise.resolve(context.activity.type === 'invoke')

/**
 * The answer is sent from here. The SDK's own routes keep a flag per verb: after one answer with a `refresh`, every
 * later answer of that verb would be sent to the whole conversation.
 */
const answerInvoke = async (context: TurnContext, routes: Routes): Promise<void> => {
  const body = await routes.invoke(context.activity.name ?? '', context.activity)
  const value = body === null ? { status: 501 } : { status: 200, body }
  await context.sendActivity({ type: 'invokeResponse', value })
}

/** A token that does not verify, whatever the reason: `jsonwebtoken` throws its own kinds for forged signatures. */
const isRefusedToken = (error: unknown): boolean => {
  if (error instanceof AuthenticationError) return error.statusCode === 401 || error.statusCode === 403
  return error instanceof Error && jwtErrors.has(error.name)
}
const jwtErrors: ReadonlySet<string> = new Set(['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'])

const trustOf = (env: TeamsEnv, trust: Trust | null): Record<string, string | boolean> => ({
  MicrosoftAppId: env.appId ?? '',
  ...(env.tenantId !== null && { MicrosoftAppTenantId: tenantsOf(env)[0] ?? '' }),
  // One of these alone switches off all built-in values, so they come as a whole set.
  ...(trust !== null && {
    ToBotFromChannelTokenIssuer: trust.issuer,
    ToBotFromChannelOpenIdMetadataUrl: trust.openIdMetadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: trust.openIdMetadataUrl,
    ToChannelFromBotLoginUrl: trust.openIdMetadataUrl,
    ToChannelFromBotOAuthScope: trust.issuer,
    OAuthUrl: trust.openIdMetadataUrl,
    ValidateAuthority: true,
  }),
})

const credentialsOf = (env: TeamsEnv, trust: Trust | null): ServiceClientCredentialsFactory => {
  if (env.kind === 'no_auth') return new FixedCredentials(null, null)
  if (trust !== null) return new FixedCredentials(env.appId, trust.bearer)
  return new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: env.appId,
    MicrosoftAppType: env.kind,
    MicrosoftAppTenantId: tenantsOf(env)[0] ?? '',
    ...(env.kind === 'SingleTenant' && { MicrosoftAppPassword: env.password }),
  })
}

/** Without Entra: no token at all for local clients, a given one in tests. */
class FixedCredentials extends ServiceClientCredentialsFactory {
  readonly #appId: string | null
  readonly #bearer: string | null

  constructor(appId: string | null, bearer: string | null) {
    super()
    this.#appId = appId
    this.#bearer = bearer
  }

  override isValidAppId(appId: string): Promise<boolean> {
    return Promise.resolve(appId === this.#appId)
  }

  override isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(this.#appId === null)
  }

  override createCredentials(): Promise<ServiceClientCredentials> {
    const bearer = this.#bearer
    return Promise.resolve({
      signRequest: (request) => {
        if (bearer !== null) request.headers.set('Authorization', `Bearer ${bearer}`)
        return Promise.resolve(request)
      },
    })
  }
}

const connectorOf = (env: TeamsEnv, factory: ServiceClientCredentialsFactory): Connector => {
  const { ToChannelFromBotOAuthScope: scope, ToChannelFromBotLoginUrl: loginUrl } = AuthenticationConstants
  let made: Promise<ServiceClientCredentials> | null = null
  const credentials = (): Promise<ServiceClientCredentials> =>
    (made ??= factory.createCredentials(env.appId ?? '', scope, loginUrl, true).then(reportingFailures))
  const options = async ({ serviceUrl }: Address, timeoutMs?: number) =>
    [await credentials(), { baseUri: serviceUrl, httpClient: connectorHttp(timeoutMs) }] as const
  const conversations = async (at: Address, timeoutMs?: number) =>
    new ConnectorClient(...(await options(at, timeoutMs))).conversations

  return {
    async openThread(at, channelId, message) {
      const created = await (await conversations(at)).createConversation({
        ...conversationIn(at),
        isGroup: true,
        channelData: { channel: { id: channelId }, tenant: { id: at.tenantId } },
        activity: activityOf(at, message),
      } as NewConversation)
      return { conversationId: created.id, activityId: created.activityId }
    },
    async openChat(at, userId) {
      const created = await (await conversations(at)).createConversation({
        ...conversationIn(at),
        isGroup: false,
        members: [{ id: userId }],
        channelData: { tenant: { id: at.tenantId } },
      } as NewConversation)
      return created.id
    },
    async send(at, conversationId, message) {
      const sent = await (await conversations(at)).sendToConversation(
        conversationId,
        activityOf(at, message, conversationId),
      )
      return { conversationId, activityId: sent.id }
    },
    async update(at, conversationId, activityId, message) {
      const activity = { ...activityOf(at, message, conversationId), id: activityId }
      await (await conversations(at)).updateActivity(conversationId, activityId, activity)
    },
    async member(at, conversationId, userId, timeoutMs) {
      try {
        return memberOf(await (await conversations(at, timeoutMs)).getConversationMember(conversationId, userId))
      } catch (error) {
        if (error instanceof ConnectorRefusal && (error.status === 404 || error.status === 400)) return null
        throw error
      }
    },
    async channels(at, teamId) {
      const { teams } = new TeamsConnectorClient(...(await options(at)))
      const { conversations: found = [] } = await teams.fetchChannelList(teamId)
      return found.flatMap(({ id, name }) => (id === undefined ? [] : [{ id, name: name ?? null }]))
    },
    async token() {
      const request = { headers: new Map<string, string>() }
      await (await credentials()).signRequest(request as never)
    },
  }
}

/** A token that cannot be had is told apart from a connector that refuses: the mend is another one. */
const reportingFailures = (credentials: ServiceClientCredentials): ServiceClientCredentials => ({
  async signRequest(request) {
    try {
      return await credentials.signRequest(request)
    } catch (error) {
      throw new NoToken(isOutOfReach(error), error)
    }
  },
})

type NewConversation = Parameters<ConnectorClient['conversations']['createConversation']>[0]

/** The SDK's types ask for names and topics that Teams does not want; an empty one is worse than none. */
const conversationIn = (at: Address) => ({ bot: { id: at.botId }, tenantId: at.tenantId })

const activityOf = (at: Address, message: OutgoingMessage, conversationId?: string): Partial<SdkActivity> => ({
  type: 'message',
  channelId: 'msteams',
  from: { id: at.botId } as SdkActivity['from'],
  ...(conversationId !== undefined && { conversation: { id: conversationId } as SdkActivity['conversation'] }),
  summary: message.summary,
  ...(message.text !== undefined && { text: message.text, textFormat: 'plain' }),
  ...(message.alert === true && { channelData: { notification: { alert: true } } }),
  attachments: [
    ...(message.card === undefined ? [] : [{ contentType: adaptiveCardType, content: message.card }]),
    ...(message.pictures ?? []).map(({ name, png }) => ({
      contentType: 'image/png',
      contentUrl: `data:image/png;base64,${Buffer.from(png).toString('base64')}`,
      name,
    })),
  ],
})

/** The roster's own fields come beside the declared ones. */
const memberOf = (raw: unknown): Member => {
  const { id, aadObjectId, objectId, email, userPrincipalName } = raw as Record<string, unknown>
  const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
  return {
    userId: text(id) ?? '',
    objectId: text(aadObjectId) ?? text(objectId),
    email: text(email),
    principalName: text(userPrincipalName),
  }
}

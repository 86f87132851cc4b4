import type { ModalView } from '@slack/types'

/** What a Slack workspace consists of, as far as an app can see and change it. */
export interface SlackState {
  readonly teams: Map<string, Team>
  readonly messages: Message[]
  readonly ephemerals: Ephemeral[]
  readonly views: Map<string, ShownView>
  readonly homes: Map<string, { readonly blocks: readonly unknown[]; readonly hash: string }>
  readonly triggers: Map<
    string,
    { readonly at: number; readonly user: string; used: boolean; readonly parent: string | null }
  >
  readonly responseUrls: Map<string, ResponseUrl>
  readonly codes: Map<string, Team>
  readonly files: Map<string, { readonly name: string; bytes: number; shared: string | null }>
  /** What the app did that Slack does not forgive: to be empty at the end of a test. */
  readonly violations: string[]
  readonly calls: Call[]
}

export interface Team {
  readonly id: string
  readonly domain: string
  readonly botId: string
  readonly botUserId: string
  token: string
  refreshToken: string | null
  scopes: string[]
  installed: boolean
  /** Where the app was installed for a whole organisation: its id, and the workspaces in it. */
  organisation: { readonly id: string; readonly teams: readonly string[] } | null
  readonly channels: Map<string, Channel>
  readonly users: Map<string, User>
}

export interface Channel {
  readonly id: string
  member: boolean
  archived: boolean
  readonly isPrivate: boolean
}

export interface User {
  readonly id: string
  readonly name: string
  readonly locale: string
  /** Their own workspace, where they are guests from another company. */
  readonly homeTeamId?: string
}

export interface Message {
  readonly team: string
  readonly channel: string
  readonly ts: string
  readonly threadTs: string | null
  text: string
  blocks: readonly Block[]
  metadata: {
    readonly event_type: string
    readonly event_payload: { readonly key: string; readonly version: number }
  } | null
  edits: number
  deleted: boolean
}

export interface Block extends Readonly<Record<string, unknown>> {
  readonly type: string
}

export interface Ephemeral {
  readonly via: 'response_url' | 'postEphemeral' | 'acknowledgement'
  readonly channel: string
  readonly user: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly threadTs: string | null
}

export interface ShownView {
  readonly id: string
  readonly root: string
  readonly previous: string | null
  readonly user: string
  readonly team: string
  view: ModalView
  hash: string
  open: boolean
}

export interface ResponseUrl {
  readonly at: number
  readonly channel: string
  readonly user: string
  uses: number
}

export interface Call {
  readonly method: string
  readonly team: string | null
  readonly args: Readonly<Record<string, unknown>>
  readonly at: number
}

export const allScopes = [
  'chat:write',
  'commands',
  'im:write',
  'users:read',
  'channels:read',
  'groups:read',
  'app_mentions:read',
] as const

export const newState = (): SlackState => ({
  teams: new Map(),
  messages: [],
  ephemerals: [],
  views: new Map(),
  homes: new Map(),
  triggers: new Map(),
  responseUrls: new Map(),
  codes: new Map(),
  files: new Map(),
  violations: [],
  calls: [],
})

export const newTeam = (
  id: string,
  changes: Partial<Pick<Team, 'scopes' | 'installed' | 'token' | 'refreshToken' | 'organisation'>> = {},
): Team => ({
  id,
  domain: id.toLowerCase(),
  botId: `B${id.slice(1)}BOT`,
  botUserId: `U${id.slice(1)}BOT`,
  token: `xoxb-${id}-1`,
  refreshToken: null,
  scopes: [...allScopes],
  installed: true,
  organisation: null,
  channels: new Map(
    [
      { id: 'C0CRISIS', member: true, archived: false, isPrivate: false },
      { id: 'C0CARE', member: true, archived: false, isPrivate: false },
    ].map((channel) => [channel.id, channel]),
  ),
  users: new Map(
    [
      { id: 'U0ANA', name: 'Ana Ruiz', locale: 'es-ES' },
      { id: 'U0LEO', name: 'Leo Park', locale: 'en-US' },
      { id: 'U0BO', name: 'Bo Lind', locale: 'en-GB' },
      { id: 'U0LUZ', name: 'Luz Prieto', locale: 'es-ES' },
      { id: 'U0KIM', name: 'Kim Osei', locale: 'en-US' },
      { id: 'U0NEW', name: 'Nobody Yet', locale: 'pt-BR' },
    ].map((user) => [user.id, user]),
  ),
  ...changes,
})

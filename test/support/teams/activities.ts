import { type ActionId, type ActionTarget, encodeTarget } from '../../../src/cards/action.ts'

export const tenant = '11111111-2222-4333-8444-555555555555'
export const appId = '99999999-8888-4777-8666-555555555555'
export const careChannel = '19:care@thread.tacv2'
export const crisisChannel = '19:crisis@thread.tacv2'
export const team = '19:general@thread.tacv2'
export const groupId = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee'

export type Json = Readonly<Record<string, unknown>>

let count = 0

/** An activity as Teams sends it from a thread in the care channel, with a test's own changes on top. */
export const activity = (serviceUrl: string, changes: Json = {}): Json => ({
  type: 'message',
  id: `f:${(count += 1)}`,
  timestamp: '2026-11-22T09:00:00.000Z',
  channelId: 'msteams',
  serviceUrl,
  from: { id: '29:ana', name: 'Ana Ruiz', aadObjectId: 'a0a0a0a0-0000-4000-8000-000000000001' },
  recipient: { id: `28:${appId}`, name: 'Ventanilla' },
  conversation: {
    id: `${careChannel};messageid=1700000000000`,
    conversationType: 'channel',
    isGroup: true,
    tenantId: tenant,
  },
  channelData: {
    tenant: { id: tenant },
    team: { id: team, aadGroupId: groupId, name: 'Support' },
    channel: { id: careChannel, name: 'Care' },
  },
  locale: 'en-GB',
  ...changes,
})

/** The same from somebody's own chat with the bot. */
export const personal = (serviceUrl: string, changes: Json = {}): Json =>
  activity(serviceUrl, {
    conversation: { id: 'a:29:ana', conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    ...changes,
  })

export const pressData = (action: ActionId | (string & {}), target: ActionTarget = {}, more: Json = {}): Json => ({
  verb: action,
  t: encodeTarget(target),
  ...more,
})

/** `Action.Execute`. */
export const execute = (serviceUrl: string, data: Json, changes: Json = {}): Json =>
  activity(serviceUrl, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: '1700000000000',
    value: { action: { type: 'Action.Execute', verb: data['verb'], data }, trigger: 'manual' },
    ...changes,
  })

/** A button that opens a dialog, or a dialog sent in. */
export const task = (serviceUrl: string, kind: 'fetch' | 'submit', data: Json, changes: Json = {}): Json =>
  activity(serviceUrl, {
    type: 'invoke',
    name: `task/${kind}`,
    value: { data: kind === 'fetch' ? { ...data, type: 'task/fetch' } : data, context: { theme: 'default' } },
    ...changes,
  })

/** “Make a case of this message”. */
export const messageExtension = (serviceUrl: string, messagePayload: Json, changes: Json = {}): Json =>
  activity(serviceUrl, {
    type: 'invoke',
    name: 'composeExtension/fetchTask',
    value: { commandId: 'makeCase', commandContext: 'message', messagePayload },
    ...changes,
  })

export const teamInstalled = (serviceUrl: string, changes: Json = {}): Json =>
  activity(serviceUrl, {
    type: 'installationUpdate',
    action: 'add',
    conversation: { id: team, conversationType: 'channel', isGroup: true, tenantId: tenant },
    channelData: { tenant: { id: tenant }, team: { id: team, aadGroupId: groupId, name: 'Support' } },
    ...changes,
  })

/** Something happened to a team or channel: `channelRenamed`, `teamDeleted` … */
export const teamEvent = (serviceUrl: string, eventType: string, more: Json = {}): Json =>
  activity(serviceUrl, {
    type: 'conversationUpdate',
    conversation: { id: team, conversationType: 'channel', isGroup: true, tenantId: tenant },
    channelData: {
      eventType,
      tenant: { id: tenant },
      team: { id: team, aadGroupId: groupId, name: 'Support' },
      ...more,
    },
  })

import { expect } from 'vitest'
import type { Destination } from '../../../src/app/ports/gateway.ts'
import type { ChannelId } from '../../../src/domain/ids.ts'
import type { FakeDesk } from '../fake-desk.ts'
import { careChannel, crisisChannel, team, teamInstalled } from './activities.ts'
import { startTeams, type TeamsWorld } from './world.ts'

export const care: Destination = { platform: 'teams', kind: 'channel', id: careChannel, channel: 'care' as ChannelId }

/** Teams with the team of the policy, in which the app is not installed yet. */
export const startWithTeam = async (): Promise<TeamsWorld> => {
  const world = await startTeams()
  world.connector.team(team, [{ id: team }, { id: careChannel, name: 'Care' }, { id: crisisChannel }])
  return world
}

/** Installs the app in that team. The list of its channels is read after the request has been answered. */
export const install = async (world: TeamsWorld): Promise<void> => {
  await world.send(teamInstalled(world.connector.serviceUrl))
  await settled(world)
}

export const settled = async (world: TeamsWorld): Promise<void> => {
  await expect.poll(() => knows(world, careChannel)).toBe(true)
}

export const knows = async (world: TeamsWorld, id: string): Promise<boolean> =>
  (await world.conversations.conversation(id)) !== null

/** Teams with a team and Ana, who has a chat with the app. */
export const startWithAna = async (desk: FakeDesk): Promise<TeamsWorld> => {
  const world = await startTeams({ desk })
  world.connector.team(team, [{ id: careChannel }])
  world.connector.person({ id: '29:ana', aadObjectId: 'a0a0a0a0-0000-4000-8000-000000000001' })
  world.connector.install('a:29:ana')
  return world
}

/** Messages that left for a conversation, as they first were. */
export const sentTo = (world: TeamsWorld, conversationId: string) =>
  world.connector.messages.filter((one) => one.conversationId === conversationId).map((one) => one.versions[0])

/** The thread below a card in the channel. */
export const thread = `${careChannel};messageid=1700000000000`

import { careChannel, crisisChannel, type Json, team } from './activities.ts'
import { type LoopbackConnector, startConnector } from './loopback-connector.ts'
import type { Answered, Sent } from './world.ts'

/** A loopback Teams for a bot that runs as a process of its own with `TEAMS_DEV_NO_AUTH=1`: nobody shows a token. */
export interface LocalTeams {
  readonly connector: LoopbackConnector
  /** Teams sends this activity to the bot there. */
  send(url: string, activity: Json): Promise<Sent>
  close(): Promise<void>
}

export const localTeams = async (): Promise<LocalTeams> => {
  const connector = await startConnector(null)
  connector.team(team, [{ id: careChannel }, { id: crisisChannel }])
  for (const id of ['ana', 'leo', 'bo', 'luz', 'kim']) connector.person({ id: `29:${id}`, aadObjectId: `object-${id}` })
  return {
    connector,
    send: async (url, activity) => {
      const response = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      })
      const body = await response.text()
      return { status: response.status, body: body === '' ? null : (JSON.parse(body) as Answered) }
    },
    close: () => connector.close(),
  }
}

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import type { Installation, Installations } from '../../../src/app/ports/installations.ts'
import type { Desk } from '../../../src/app/ports/interaction.ts'
import type { Log } from '../../../src/app/ports/log.ts'
import type { Policy } from '../../../src/domain/policy.ts'
import { type SlackPlatform, slackPlatform } from '../../../src/platforms/slack/app.ts'
import type { Patience, SlackEnv } from '../../../src/platforms/slack/options.ts'
import { type FakeDesk, fakeDesk } from '../fake-desk.ts'
import { type MemoryShownCards, memoryShownCards } from '../memory-shown-cards.ts'
import { examplePolicy } from '../policy.ts'
import { type LoopbackOptions, type LoopbackSlack, startSlack } from './loopback.ts'
import { httpLine, type Line, type Person, type PersonOptions, personIn, socketLine } from './person.ts'
import { newTeam } from './state.ts'

export interface SlackWorld<D extends Desk = FakeDesk> {
  readonly slack: LoopbackSlack
  readonly platform: SlackPlatform
  readonly desk: D
  readonly shown: MemoryShownCards
  readonly installations: MemoryInstallations
  readonly appUrl: string
  readonly line: Line
  /** Log lines of warnings and errors. */
  readonly complaints: { readonly event: string; readonly fields: unknown }[]
  readonly openedChannels: string[]
  /** Whose page was left to the outbox. */
  readonly laterPages: string[]
  person(options?: PersonOptions): Person
  stop(): Promise<void>
}

export interface WorldOptions<D extends Desk = FakeDesk> extends LoopbackOptions {
  readonly desk?: D
  readonly transport?: 'http' | 'socket'
  readonly workspaces?: 'one' | 'many'
  readonly policy?: Policy
  readonly patience?: Partial<Patience>
  readonly installations?: MemoryInstallations
  readonly scopes?: readonly string[]
}

/** The product's Slack room on a real server, with a loopback Slack at the other end and a desk that is told what to say. */
export const slackWorld = async <D extends Desk = FakeDesk>(options: WorldOptions<D> = {}): Promise<SlackWorld<D>> => {
  const { transport = 'http', workspaces = 'one', policy = examplePolicy() } = options
  const slack = await startSlack(options)
  const team = slack.addTeam(newTeam('T0TEAM', { ...(options.scopes && { scopes: [...options.scopes] }) }))
  const desk = options.desk ?? (fakeDesk() as unknown as D)
  const shown = memoryShownCards()
  const installations = options.installations ?? memoryInstallations()
  const complaints: { event: string; fields: unknown }[] = []
  const openedChannels: string[] = []
  const laterPages: string[] = []
  const complain: Log['warn'] = (event, fields) => void complaints.push({ event, fields })
  const log: Log = { debug: () => undefined, info: () => undefined, warn: complain, error: complain }
  const env: SlackEnv = {
    apiUrl: slack.apiUrl,
    transport:
      transport === 'http'
        ? { kind: 'http', signingSecret: slack.signingSecret }
        : { kind: 'socket', appToken: 'xapp-good' },
    workspaces:
      workspaces === 'one'
        ? { kind: 'one', botToken: team.token }
        : { kind: 'many', clientId: 'client', clientSecret: 'secret', stateSecret: 'state' },
  }
  const platform = slackPlatform({
    desk,
    policy,
    env,
    installations,
    shownCards: shown,
    log,
    metrics: { count: () => undefined, observe: () => undefined },
    channelOpened: async (channel) => void openedChannels.push(channel),
    installed: async () => void openedChannels.push('all'),
    pageLater: async ({ userId }) => void laterPages.push(userId),
    patience: { reconnectMs: 20, ...options.patience },
    wallClock: { now: () => slack.now() as never },
  })
  const app = express()
  for (const { path, router } of platform.mounts) app.use(path, router)
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const appUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await platform.start()
  const line = transport === 'http' ? httpLine(slack, appUrl) : socketLine(slack)
  return {
    slack,
    platform,
    desk,
    shown,
    installations,
    appUrl,
    line,
    complaints,
    openedChannels,
    laterPages,
    person: (who) => personIn(slack, line, who),
    stop: async () => {
      await platform.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await slack.stop()
    },
  }
}

export interface MemoryInstallations extends Installations {
  readonly rows: Map<string, Installation>
}

export const memoryInstallations = (): MemoryInstallations => {
  const rows = new Map<string, Installation>()
  const locks = new Map<string, Promise<unknown>>()
  return {
    rows,
    find: async (teamId, enterpriseId) => rows.get(teamId ?? '') ?? rows.get(enterpriseId ?? '') ?? null,
    all: async () => [...rows.values()],
    save: async (installation) => void rows.set(installation.id, installation),
    remove: async (id, before) => {
      const row = rows.get(id)
      return row !== undefined && row.installedAt <= before && rows.delete(id)
    },
    renew: async (id, renew) => {
      const turn = (locks.get(id) ?? Promise.resolve()).then(async () => {
        const present = rows.get(id)
        if (present === undefined) return null
        const renewed = await renew(present)
        if (renewed !== null) rows.set(id, renewed)
        return renewed ?? present
      })
      locks.set(
        id,
        turn.catch(() => undefined),
      )
      return turn
    },
  }
}

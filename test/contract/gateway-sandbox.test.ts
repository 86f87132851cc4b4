import { Fault } from '../../src/app/fault.ts'
import type { Destination } from '../../src/app/ports/gateway.ts'
import type { SandboxMessage, SandboxStore } from '../../src/app/ports/sandbox-store.ts'
import { instant } from '../../src/domain/time.ts'
import { sandboxGateway } from '../../src/platforms/sandbox/gateway.ts'
import { namesOf } from '../../src/platforms/sandbox/identity.ts'
import { renderCard } from '../../src/platforms/sandbox/render-card.ts'
import { type Branch, type Tree, textOf } from '../../src/platforms/sandbox/tree.ts'
import { sandboxStore } from '../../src/storage/sandbox-store.ts'
import { freshDatabase } from '../support/database.ts'
import { examplePolicy } from '../support/policy.ts'
import { channel, morning, person } from '../support/sandbox.ts'
import { type GatewayWorld, gatewayContract, type ShownMessage } from './gateway.ts'

gatewayContract('the sandbox', () => sandboxWorld(), {
  rate_limited: 'its own database sets no pace',
})

const sandboxWorld = async (): Promise<GatewayWorld> => {
  const fresh = await freshDatabase()
  const real = sandboxStore(fresh.sql)
  let next: 'rate_limited' | 'unavailable' | 'lost' | null = null
  const store: SandboxStore = {
    ...real,
    post: async (message) => {
      const how = next
      next = null
      if (how === 'unavailable') throw new Fault('unavailable', 'database: ECONNREFUSED')
      const posted = await real.post(message)
      if (how === 'lost') throw new Fault('unavailable', 'database: CONNECTION_CLOSED', { mayHaveHappened: true })
      return posted
    },
  }
  const policy = examplePolicy()
  const nameOf = namesOf(policy)
  const gateway = sandboxGateway({
    store,
    policy,
    clock: { now: () => instant(morning) },
    url: () => 'http://127.0.0.1:3000',
    changed: () => {},
  })
  const roomOf = (to: Destination): string => (to.kind === 'person' ? `@${to.staff}` : to.id)
  const seen = async (message: SandboxMessage): Promise<ShownMessage> => {
    const tree = renderCard(message.card, nameOf)
    return {
      text: textOf(tree),
      live: [...all(tree)].flatMap(liveness),
      actions: [...all(tree)].flatMap(({ attrs }) =>
        attrs['data-action'] === undefined ? [] : [{ id: attrs['data-action'], target: attrs['data-target'] ?? '' }],
      ),
      thread: await Promise.all((await real.replies(message.id)).map(seen)),
    }
  }
  return {
    gateway,
    channel: channel('crisis'),
    otherChannel: channel('care'),
    person: person('ana'),
    unknownChannel: channel('no-such-channel'),
    shown: async (to) => Promise.all((await real.page(roomOf(to), null, 1_000)).map(({ root }) => seen(root))),
    remove: async (to, index) => {
      const thread = (await real.page(roomOf(to), null, 1_000))[index]
      await fresh.sql`delete from sandbox_messages where id = ${thread?.root.id ?? 0}`
    },
    failNext: (how) => {
      next = how
    },
    stop: fresh.drop,
  }
}

function* all(tree: Tree): Generator<Branch> {
  if (typeof tree === 'string') return
  yield tree
  for (const kid of tree.kids) yield* all(kid)
}

const liveness = ({ attrs }: Branch): readonly string[] => {
  if (attrs.href !== undefined) return [attrs.href]
  return attrs['data-staff'] === undefined ? [] : [`@${attrs['data-staff']}`]
}

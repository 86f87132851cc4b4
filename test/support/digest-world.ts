import { digestAnswers } from '../../src/app/digest-desk.ts'
import { digestReadings } from '../../src/app/digest-readings.ts'
import { digestTick } from '../../src/app/due-digests.ts'
import type { ClaimedDelivery } from '../../src/app/ports/delivery-queue.ts'
import { digestSender, type SendingDigests } from '../../src/app/send-digest.ts'
import type { Instant } from '../../src/domain/time.ts'
import { outcomeOf } from '../../src/outbox/backoff.ts'
import { guardedStore } from '../../src/storage/database-fault.ts'
import { figuresStore } from '../../src/storage/digest-figures.ts'
import { digestRuns } from '../../src/storage/digest-runs.ts'
import { nagStore } from '../../src/storage/nag-store.ts'
import { type FreshDatabase, silentLog } from './database.ts'
import { aWorld, user } from './world.ts'

/** The digest's share of the product on a real database, with a set clock and a chat that is a list. */
export const digestWorld = (
  db: FreshDatabase,
  options: Parameters<typeof aWorld>[1] = {},
  more: Partial<Pick<SendingDigests, 'draw' | 'summarise' | 'storms'>> = {},
) => {
  const world = aWorld(db, options)
  const { stores, policy, views, path, readers, clock } = world
  const runs = digestRuns(db.sql)
  const figures = figuresStore(db.sql)
  const readings = digestReadings({ figures: guardedStore(figures), policy, clock })
  const reporting = { readings, views, ...stores, gateways: world.gateways, policy, clock }
  const send = digestSender({
    ...reporting,
    ...more,
    runs,
    readers,
    log: silentLog,
    metrics: { count: () => {}, observe: () => {} },
  })
  const newTick = () =>
    digestTick({
      ...path,
      runs,
      people: stores.people,
      lastSeen: nagStore(db.sql).lastSeen,
      log: silentLog,
      wake: () => {},
    })
  const answers = digestAnswers({ ...reporting, people: stores.people })

  const claim = (leaseMs = 60_000) => stores.deliveries.claimDue({ now: clock.now(), limit: 50, leaseMs, paceMs: 0 })
  const carryOut = async (delivery: ClaimedDelivery) => {
    try {
      return delivery.effect.kind === 'digest'
        ? await send(delivery, delivery.effect)
        : ({ kind: 'skipped', why: 'test' } as const)
    } catch (error) {
      return outcomeOf(error, delivery.attempt, () => 0)
    }
  }
  const tick = newTick()
  return {
    ...world,
    runs,
    figures,
    tick,
    newTick,
    claim,
    send,
    passTo: (at: Instant) => world.pass(at - world.now()),
    /** Everything that is due leaves, once. */
    deliver: async () => {
      const outcomes = []
      for (const delivery of await claim()) {
        const outcome = await carryOut(delivery)
        const settled = outcome.kind === 'retry' ? { ...outcome, afterMs: outcome.afterMs ?? 1_000 } : outcome
        await stores.deliveries.settle([{ delivery, outcome: settled }], clock.now())
        if (delivery.effect.kind === 'digest') outcomes.push(outcome)
      }
      return outcomes
    },
    /** A button of the digest, pressed by somebody. */
    pressDigest: async (
      who: string,
      action: 'digest.show.v1' | 'digest.mute_week.v1' | 'digest.change_hour.v1',
      ref = 'executives',
      values: Readonly<Record<string, string>> | null = null,
    ) => {
      const staff = policy.staff.find((one) => one.id === who)
      if (staff === undefined) throw new Error(`nobody is called ${who}`)
      const visit = {
        staff,
        settings: await stores.people.settings(staff.id),
        reader: await readers.person(staff.id),
      }
      return answers[action](visit, { action, target: { ref }, values, by: user(who), requestKey: `${who}-${action}` })
    },
    sentDigests: () => world.gateway.messages.filter(({ card }) => /^digest:[^:]+$/.test(card.key)),
  }
}

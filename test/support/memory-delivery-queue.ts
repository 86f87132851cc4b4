import { coalescingKey, type Effect, queueOf } from '../../src/app/ports/deliveries.ts'
import type { ClaimedDelivery, DeliveryQueue } from '../../src/app/ports/delivery-queue.ts'
import type { CaseId } from '../../src/domain/ids.ts'
import { type Instant, instant } from '../../src/domain/time.ts'
import { memoryRates } from './memory-rates.ts'

interface Row {
  readonly id: number
  readonly queue: string
  readonly lane: string
  readonly caseId: CaseId | null
  readonly effect: Effect
  readonly key: string | null
  readonly enqueuedAt: Instant
  state: 'waiting' | 'retrying' | 'sending' | 'sent' | 'skipped' | 'dead'
  attempt: number
  notBefore: number
  leaseUntil: number
  firstTriedAt: Instant | null
  settledAt: Instant | null
  why: string | null
}

interface Gate {
  nextAt: number
  pausedUntil: number
  pausedWhy: string | null
}

const sharedKinds: ReadonlySet<Effect['kind']> = new Set(['home', 'nags', 'digest'])

/** The outbox without a database, held to the same contract as the one in Postgres. */
export const memoryDeliveryQueue = (): DeliveryQueue & { readonly rows: readonly Row[] } => {
  let rows: Row[] = []
  let lastId = 0
  const gates = new Map<string, Gate>()
  const sending = memoryRates()
  const gateOf = (queue: string): Gate => {
    const gate = gates.get(queue) ?? { nextAt: 0, pausedUntil: 0, pausedWhy: null }
    gates.set(queue, gate)
    return gate
  }
  const isDue = (row: Row, now: number) => row.state === 'waiting' || (row.state === 'retrying' && row.notBefore <= now)
  const isHeldUp = (row: Row, now: number) =>
    rows.some(
      (one) =>
        one.queue === row.queue &&
        one.lane === row.lane &&
        one.id < row.id &&
        (one.state === 'sending' || (one.state === 'retrying' && one.notBefore > now)),
    )
  const ours = ({ id, attempt }: ClaimedDelivery) =>
    rows.find((row) => row.id === id && row.state === 'sending' && row.attempt === attempt + 1)
  const inState = (...states: Row['state'][]) => rows.filter((row) => states.includes(row.state))

  const take = (row: Row, now: Instant, leaseMs: number): ClaimedDelivery => {
    const claimed = {
      id: row.id,
      queue: row.queue,
      kind: row.effect.kind,
      lane: row.lane,
      effect: row.effect,
      attempt: row.attempt,
      enqueuedAt: row.enqueuedAt,
      firstTriedAt: row.attempt === 0 ? null : row.firstTriedAt,
    }
    row.state = 'sending'
    row.attempt += 1
    row.leaseUntil = now + leaseMs
    row.firstTriedAt ??= now
    return claimed
  }

  return {
    get rows() {
      return rows
    },
    enqueue: async (effects, now, caseId = null) => {
      for (const effect of effects) {
        const [queue, key] = [queueOf(effect), coalescingKey(effect)]
        if (key !== null && inState('waiting').some((row) => row.queue === queue && row.key === key)) continue
        const about = 'caseId' in effect ? effect.caseId : caseId
        const lane = about === null || sharedKinds.has(effect.kind) ? effect.kind : String(about)
        const fresh = {
          state: 'waiting',
          attempt: 0,
          leaseUntil: 0,
          firstTriedAt: null,
          settledAt: null,
          why: null,
        } as const
        lastId += 1
        rows.push({ id: lastId, queue, lane, caseId: about, effect, key, enqueuedAt: now, notBefore: now, ...fresh })
      }
    },
    admit: sending.admit,
    claimDue: async ({ now, limit, leaseMs, paceMs, rates = [] }) => {
      const due = rows.filter((row) => isDue(row, now) && !isHeldUp(row, now))
      const open = [...Map.groupBy(due, (row) => row.queue)]
        .map(([queue, ofQueue]) => ({ gate: gateOf(queue), ofQueue }))
        .filter(({ gate }) => gate.nextAt <= now && gate.pausedUntil <= now)
        .toSorted((a, b) => a.gate.nextAt - b.gate.nextAt)
        .filter(sending.withinRoom(rates, now, ({ ofQueue }) => ofQueue[0]?.queue ?? ''))
        .slice(0, limit)
      const share = paceMs > 0 ? 1 : Math.ceil(limit / Math.max(open.length, 1))
      return open.flatMap(({ gate, ofQueue }) => {
        Object.assign(gate, { nextAt: now + paceMs, pausedUntil: 0, pausedWhy: null })
        const isRated = sending.handOut(rates, now, ofQueue[0]?.queue ?? '')
        return ofQueue.slice(0, isRated ? 1 : share).map((row) => take(row, now, leaseMs))
      })
    },
    settle: async (settlements, now) => {
      const lost: number[] = []
      for (const { delivery, outcome } of settlements) {
        const row = ours(delivery)
        if (row === undefined) {
          lost.push(delivery.id)
          continue
        }
        row.why = 'why' in outcome ? outcome.why : null
        switch (outcome.kind) {
          case 'sent':
          case 'skipped':
          case 'dead':
            Object.assign(row, { state: outcome.kind, settledAt: now })
            break
          case 'retry':
            Object.assign(row, { state: 'retrying', notBefore: now + outcome.afterMs })
            if (outcome.pauseQueue) {
              const gate = gateOf(row.queue)
              gate.pausedUntil = Math.max(gate.pausedUntil, now + outcome.afterMs)
              gate.pausedWhy = outcome.why
            }
            break
          case 'released':
            row.attempt -= 1
            Object.assign(row, { state: 'retrying', notBefore: now })
            if (row.attempt === 0) row.firstTriedAt = null
            break
        }
      }
      return lost
    },
    renew: async (claimed, now, leaseMs) => {
      const held = claimed.flatMap((one) => ours(one) ?? [])
      for (const row of held) row.leaseUntil = now + leaseMs
      return held.map((row) => row.id)
    },
    recover: async ({ now, leaseMs, paceMs, longestPauseMs, maxAttempts, except }) => {
      const lost = inState('sending').filter((row) => row.leaseUntil <= now && !except.includes(row.id))
      for (const row of lost) {
        const isDead = row.attempt >= maxAttempts
        Object.assign(row, { state: isDead ? 'dead' : 'retrying', notBefore: now, why: 'lease_ran_out' })
        if (isDead) row.settledAt = now
      }
      for (const row of inState('sending')) row.leaseUntil = Math.min(row.leaseUntil, now + leaseMs)
      for (const row of inState('retrying')) row.notBefore = Math.min(row.notBefore, now + longestPauseMs)
      for (const gate of gates.values()) {
        gate.nextAt = Math.min(gate.nextAt, now + paceMs)
        gate.pausedUntil = Math.min(gate.pausedUntil, now + longestPauseMs)
      }
      return lost.length
    },
    healCards: async () => 0,
    sweep: async ({ settledBefore, deadBefore, limit }) => {
      const gone = rows
        .filter((row) => row.settledAt !== null && row.settledAt < (row.state === 'dead' ? deadBefore : settledBefore))
        .slice(0, limit)
      rows = rows.filter((row) => !gone.includes(row))
      return gone.length + sending.sweep(settledBefore)
    },
    backlog: async () => {
      const open = inState('waiting', 'retrying')
      const oldest = (some: readonly Row[]) => instant(Math.min(...some.map((row) => row.enqueuedAt)))
      return {
        waiting: inState('waiting').length,
        retrying: inState('retrying').length,
        sending: inState('sending').length,
        dead: inState('dead').length,
        oldestEnqueuedAt: open.length === 0 ? null : oldest(open),
        queues: [...Map.groupBy(open, (row) => row.queue)].map(([queue, ofQueue]) => ({
          queue,
          count: ofQueue.length,
          oldestEnqueuedAt: oldest(ofQueue),
          pausedUntil: gateOf(queue).pausedUntil === 0 ? null : instant(gateOf(queue).pausedUntil),
          pausedWhy: gateOf(queue).pausedWhy,
        })),
      }
    },
    deadLetters: async (limit) =>
      inState('dead')
        .toReversed()
        .slice(0, limit)
        .map((row) => ({
          id: row.id,
          queue: row.queue,
          kind: row.effect.kind,
          caseId: row.caseId,
          attempts: row.attempt,
          enqueuedAt: row.enqueuedAt,
          diedAt: row.settledAt ?? row.enqueuedAt,
          why: row.why ?? '',
        })),
    retryDead: async (which, now) => {
      const chosen = inState('dead').filter((row) => which === 'all' || which.includes(row.id))
      for (const row of chosen) Object.assign(row, { state: 'retrying', attempt: 1, notBefore: now, settledAt: null })
      return chosen.length
    },
  }
}

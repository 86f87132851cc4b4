import type { Sql } from 'postgres'
import { caseViews } from '../../src/app/case-views.ts'
import { consequencesOf } from '../../src/app/consequences.ts'
import { appliedOpening, commandExecutor, type WritePath } from '../../src/app/execute-command.ts'
import type { Delivery, Outcome } from '../../src/app/ports/deliveries.ts'
import type { Destination, Gateway } from '../../src/app/ports/gateway.ts'
import type { Log, Metrics } from '../../src/app/ports/log.ts'
import { raiseNags } from '../../src/app/raise-nags.ts'
import { readers } from '../../src/app/readers.ts'
import { nagSender } from '../../src/app/send-nags.ts'
import type { Card } from '../../src/cards/card.ts'
import type { Severity } from '../../src/domain/assessment/severity.ts'
import type { StaffCommand, SystemCommand } from '../../src/domain/case/command.ts'
import type { BrandId, CaseId, Platform, SourceId } from '../../src/domain/ids.ts'
import { type Policy, staffOf } from '../../src/domain/policy.ts'
import { nextDeadline } from '../../src/domain/service-level/deadline.ts'
import { nextNag } from '../../src/domain/service-level/nag.ts'
import { dayMs, type Instant, plus } from '../../src/domain/time.ts'
import { caseStore } from '../../src/storage/case-store.ts'
import { deliveryStore } from '../../src/storage/delivery-store.ts'
import { sha256 } from '../../src/storage/event-chain.ts'
import { mentionStore } from '../../src/storage/mention-store.ts'
import { nagStore } from '../../src/storage/nag-store.ts'
import { peopleStore } from '../../src/storage/people-store.ts'
import { stormStore } from '../../src/storage/storm-store.ts'
import { anAssessment, staff } from './case-view.ts'

export const silentLog: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
export const noMetrics: Metrics = { count: () => {}, observe: () => {} }

export interface Posted {
  readonly to: string
  readonly card: Card
  readonly at: Instant
}

/** A chat platform that keeps what it was told, and can be made to fail once. */
export const listeningGateway = (platform: Platform, now: () => Instant) => {
  const posts: Posted[] = []
  const failing: { next: Error | null; after: boolean } = { next: null, after: false }
  const place = (to: Destination): string => `${to.kind === 'person' ? '@' : '#'}${to.id}`
  const gateway: Gateway = {
    platform,
    post: async (to, card) => {
      const { next, after } = failing
      failing.next = null
      if (next !== null && !after) throw next
      posts.push({ to: place(to), card, at: now() })
      if (next !== null) throw next
      return { id: String(posts.length) }
    },
    edit: async () => {},
    find: async (to, key) => {
      const index = posts.findIndex((post) => post.to === place(to) && post.card.key === key)
      return index < 0 ? null : { id: String(index + 1) }
    },
    link: async () => null,
  }
  return { gateway, posts, failing }
}

/** The clock's share of the product on a real database, with a clock and a chat that the test holds in its hands. */
export const nagWorld = (
  { sql }: { readonly sql: Sql },
  policy: Policy,
  at: Instant,
  /** Other chats than the one that only listens. */
  others: readonly Gateway[] = [],
) => {
  const time = { now: at }
  const clock = { now: () => time.now }
  const chat = listeningGateway('sandbox', clock.now)
  const gateways = new Map((others.length > 0 ? others : [chat.gateway]).map((gateway) => [gateway.platform, gateway]))
  const people = peopleStore(sql)
  const mentions = mentionStore(sql)
  const nags = nagStore(sql)
  const queue = deliveryStore(sql)
  const path: WritePath = {
    cases: caseStore(sql),
    clock,
    policy,
    surfaces: new Set(gateways.keys()),
    timing: (one) => ({
      nextNagAt: nextNag(one, policy)?.dueAt ?? null,
      nextDeadlineAt: nextDeadline(one, policy)?.dueAt ?? null,
    }),
    sha256,
    publishingStopped: async () => false,
    wake: () => {},
  }
  const execute = commandExecutor(path)
  const base = { path, nags, people, log: silentLog, metrics: noMetrics }
  const storms = stormStore(sql)
  const sending = {
    ...base,
    storms,
    views: caseViews({ hasModel: false, cases: path.cases, mentions, storms, policy, clock }),
    readers: readers({ policy, people, clock }),
  }
  const send = nagSender({ ...sending, gateways })

  let opened = 0
  /** Opens cases as the intake would; their posts are in the database. */
  const openMany = async (count: number, severity: Severity): Promise<readonly CaseId[]> => {
    const first = opened
    opened += count
    await mentions.accept(
      Array.from({ length: count }, (_, index) => ({
        source: 'x' as SourceId,
        externalId: `${first + index}`,
        brand: 'acme' as BrandId,
        kind: 'post' as const,
        text: `My suitcase never arrived (${first + index}).`,
        url: null,
        lang: 'en',
        conversationId: `${first + index}`,
        inReplyTo: null,
        publishedAt: time.now,
        receivedAt: time.now,
        editedAt: null,
        deletedAt: null,
        author: {
          id: '77',
          handle: 'maria',
          name: 'María',
          followers: 10,
          verified: false,
          createdAt: null,
          url: null,
        },
        engagement: { likes: 0, shares: 0, replies: 0, views: 0, at: time.now },
        extra: null,
        byHand: null,
      })),
    )
    const ids = await path.cases.nextIds(count)
    await mentions.intake(count, (waiting) => {
      const openings = waiting.map(({ mention }, index) => {
        const { after, events } = appliedOpening(
          ids[index] as CaseId,
          {
            type: 'opened',
            brand: 'acme' as BrandId,
            source: 'x' as SourceId,
            conversationId: mention.conversationId,
            authorId: '77',
            language: 'en',
            mention: mention.id,
            assessment: anAssessment({ severity, nature: 'failure' }),
          },
          { kind: 'system', name: 'intake' },
          time.now,
        )
        return {
          after,
          events,
          ...path.timing(after),
          ...consequencesOf(null, after, events, policy, path.surfaces),
        }
      })
      const results = waiting.map(({ mention }, index) => ({
        mention: mention.id,
        decision: 'opened' as const,
        caseId: ids[index] ?? null,
        assessment: null,
      }))
      return Promise.resolve({ openings, results, at: time.now })
    })
    // Cards are another room's business here; what another process has just taken up it passes over by itself.
    await sql`
      delete from deliveries where id in (
        select id from deliveries where kind not in ('nags', 'event_out') order by id for update skip locked)`
    return ids
  }

  /** Hands every waiting reminder to the chat, as the outbox would. */
  const deliver = async (): Promise<readonly Outcome[]> => {
    const outcomes: Outcome[] = []
    await sql`delete from deliveries where kind not in ('nags')`
    for (;;) {
      const claimed = await queue.claimDue({ now: time.now, limit: 50, leaseMs: 60_000, paceMs: 0 })
      if (claimed.length === 0) return outcomes
      for (const delivery of claimed) {
        const outcome = await attempt(delivery)
        outcomes.push(outcome)
        const settled = outcome.kind === 'retry' ? { ...outcome, afterMs: outcome.afterMs ?? 0 } : outcome
        await queue.settle([{ delivery, outcome: settled }], time.now)
      }
    }
  }
  const attempt = async (delivery: Delivery): Promise<Outcome> => {
    if (delivery.effect.kind !== 'nags') return { kind: 'skipped', why: 'not_here' }
    try {
      return await send(delivery, delivery.effect)
    } catch (error) {
      return { kind: 'retry', afterMs: 0, why: String(error), pauseQueue: false }
    }
  }

  const tick = () => raiseNags(base)
  return {
    ...base,
    sql,
    storms,
    chat,
    queue,
    time,
    sending,
    send,
    tick,
    deliver,
    openMany,
    open: async (severity: Severity): Promise<CaseId> => {
      const [id] = await openMany(1, severity)
      if (id === undefined) throw new Error('no case was opened')
      return id
    },
    /** Moves the clock in steps, with a tick and the outbox after each. */
    passUntil: async (until: Instant, stepMs = 60_000): Promise<void> => {
      while (time.now < until) {
        time.now = plus(time.now, Math.min(stepMs, until - time.now))
        await tick()
        await deliver()
      }
    },
    does: async (who: string, id: CaseId, command: StaffCommand): Promise<void> => {
      const person = staffOf(policy, staff(who))
      if (person === null) throw new Error(`nobody is called ${who}`)
      const done = await execute(id, command, { kind: 'staff', staff: person })
      if (!done.ok) throw new Error(`${who} was refused: ${done.refusal.code}`)
    },
    world: async (id: CaseId, command: SystemCommand): Promise<void> => {
      await execute(id, command, { kind: 'system', name: 'intake' })
    },
    load: async (id: CaseId) => {
      const stored = await path.cases.load(id)
      if (stored === null) throw new Error(`no case ${id}`)
      return stored.case
    },
    rows: (id?: CaseId) => sql<NagRow[]>`
      select case_id, key, kind, target, recipient, state, why, due_at, send_at, settled_at from nags
      ${id === undefined ? sql`` : sql`where case_id = ${id}`} order by due_at, recipient, id`,
    posts: () => chat.posts.map(({ to, card }) => ({ to, says: card.summary })),
    week: 7 * dayMs,
  }
}

export interface NagRow {
  readonly case_id: CaseId
  readonly key: string
  readonly kind: string
  readonly target: string | null
  readonly recipient: string
  readonly state: string
  readonly why: string | null
  readonly due_at: Instant
  readonly send_at: Instant | null
  readonly settled_at: Instant | null
}

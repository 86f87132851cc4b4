import { type Rate, tenantRates, threadRates } from './limits.ts'

/**
 * Keeps posts within Teams' rates. The outbox already paces each queue; this is the second fence, for what goes out
 * beside it (answers, several queues into one tenant). What processes share is the outbox's pace: one gate a channel or
 * person in Postgres, however many take from it. A tenant's rate they do not share: many at once can reach it together,
 * and then Teams' 429 holds back what it refused for as long as it says.
 */
export interface Pace {
  /** Milliseconds to wait before a post may leave; 0 lets it leave, and counts it. */
  take(thread: string, tenant: string): number
}

export const pace = (nowMs: () => number): Pace => {
  const threads = new Map<string, number[]>()
  const tenants = new Map<string, number[]>()
  return {
    take(thread, tenant) {
      const now = nowMs()
      const ofThread = recent(threads, thread, threadRates, now)
      const ofTenant = recent(tenants, tenant, tenantRates, now)
      const waitMs = Math.max(waitFor(ofThread, threadRates, now), waitFor(ofTenant, tenantRates, now))
      if (waitMs > 0) return waitMs
      ofThread.push(now)
      ofTenant.push(now)
      if (threads.size > maxThreads) forgetIdle(threads, now)
      return 0
    },
  }
}

const maxThreads = 2_000

/** Sent moments still inside the longest window, oldest first. */
const recent = (sent: Map<string, number[]>, key: string, rates: readonly Rate[], now: number): number[] => {
  const horizon = now - longest(rates)
  const all = sent.get(key) ?? []
  // A clock that was set back makes the past look like the future; waiting for that would take for ever.
  while ((all.at(-1) ?? now) > now) all.pop()
  const old = all.findIndex((at) => at > horizon)
  if (old !== 0) all.splice(0, old === -1 ? all.length : old)
  sent.set(key, all)
  return all
}

const waitFor = (sent: readonly number[], rates: readonly Rate[], now: number): number =>
  Math.max(
    0,
    ...rates.map(({ posts, withinMs }) => {
      const nth = sent.at(-posts)
      return nth === undefined ? 0 : nth + withinMs - now
    }),
  )

const longest = (rates: readonly Rate[]): number => Math.max(...rates.map(({ withinMs }) => withinMs))

const forgetIdle = (threads: Map<string, number[]>, now: number): void => {
  const horizon = now - longest(threadRates)
  for (const [key, sent] of threads) if ((sent.at(-1) ?? 0) <= horizon) threads.delete(key)
}

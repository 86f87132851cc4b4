/** docs.slack.dev/apis/web-api/rate-limits: calls a minute by tier, and one post a second in a channel with small bursts. */
export interface Pace {
  /** Seconds to wait, or 0. */
  take(method: string, team: string, channel: unknown): number
}

const perMinute: Readonly<Record<string, number>> = {
  'apps.connections.open': 1,
  'chat.update': 50,
  'conversations.open': 50,
  'conversations.info': 50,
  'conversations.history': 50,
  'conversations.replies': 50,
  'users.info': 100,
  'views.open': 100,
  'views.push': 100,
  'views.update': 100,
  'views.publish': 100,
  'chat.postEphemeral': 100,
  'auth.test': 100,
}
const postsAtOnce = 3

export const startPace = (now: () => number): Pace => {
  const buckets = new Map<string, { left: number; at: number }>()
  const take = (key: string, size: number, refillMs: number): number => {
    const at = now()
    const bucket = buckets.get(key) ?? { left: size, at }
    bucket.left = Math.min(size, bucket.left + (at - bucket.at) / refillMs)
    bucket.at = at
    buckets.set(key, bucket)
    if (bucket.left >= 1) {
      bucket.left -= 1
      return 0
    }
    return Math.max(1, Math.ceil(((1 - bucket.left) * refillMs) / 1_000))
  }
  return {
    take(method, team, channel) {
      if (method === 'chat.postMessage') return take(`${method} ${team} ${String(channel)}`, postsAtOnce, 1_000)
      const tier = perMinute[method]
      // A burst of a few is let through everywhere.
      return tier === undefined ? 0 : take(`${method} ${team}`, Math.max(2, tier / 2), 60_000 / tier)
    },
  }
}

import type { Log } from '../app/ports/log.ts'
import { englishPosts } from './english-posts.ts'
import type { SamplePost, Scene } from './script.ts'
import { spanishPosts } from './spanish-posts.ts'

/** A mention on the wire, as `POST /ingest/{source}` takes it. */
export type SampleMention = Readonly<Record<string, unknown>> & { readonly source: string; readonly id: string }

export interface SampleDayOptions {
  /** By the same way as any mention; null when it is stored, else what is wrong with it. */
  readonly send: (mention: SampleMention) => Promise<string | null>
  /** Business time: what is published now is new by the clock that counts. */
  readonly now: () => number
  readonly log: Log
}

/** Ten minutes of an airline's day, in real time. It can be played again: each run is a day of its own. */
export const startSampleDay = ({ send, now, log }: SampleDayOptions) => {
  let timers: NodeJS.Timeout[] = []
  let sent = 0
  let playing = false

  const play = (): void => {
    if (playing) return
    playing = true
    sent = 0
    const run = now().toString(36)
    const published = new Map<string, number>()
    timers = script.map((scene) =>
      setTimeout(() => {
        const mention = mentionOf(scene, { run, now: now(), published })
        void deliver(mention)
      }, scene.afterS * 1_000).unref(),
    )
  }

  const deliver = async (mention: SampleMention): Promise<void> => {
    try {
      const refused = await send(mention)
      if (refused !== null) log.warn('sample_day.refused', { id: mention.id, why: refused })
    } catch (error) {
      // The day goes on: the next mention may find the database back.
      log.error('sample_day.failed', { id: mention.id, error })
    }
    sent += 1
    if (sent === script.length) playing = false
  }

  return {
    play,
    status: () => ({ playing, sent, total: script.length }),
    stop: (): void => {
      for (const timer of timers) clearTimeout(timer)
      timers = []
      playing = false
    },
  }
}

/** The whole day in the order it happens. */
export const script: readonly Scene[] = [...englishPosts, ...spanishPosts].sort(
  (one, other) => one.afterS - other.afterS,
)

interface Moment {
  readonly run: string
  readonly now: number
  /** When each post of this run was published, kept so that it is told the same again. */
  readonly published: Map<string, number>
}

const mentionOf = (scene: Scene, { run, now, published }: Moment): SampleMention => {
  const post = scene.kind === 'post' ? scene : postOf(scene.of)
  const publishedAt =
    published.get(post.id) ?? now - (post.agedS ?? (post.engagement === undefined ? 20 : 1_500)) * 1_000
  published.set(post.id, publishedAt)
  const counts = scene.kind === 'spread' ? scene.engagement : (post.engagement ?? [0, 0, 0, 0])
  const [likes, shares, replies, views] = counts
  const source = post.source ?? 'x'
  const id = `${run}-${post.id}`
  const root = rootOf(post)
  return {
    id,
    source,
    text: scene.kind === 'edit' ? scene.text : post.text,
    url: `https://${source}.example/${post.by.handle}/${id}`,
    publishedAt: iso(publishedAt),
    lang: post.lang,
    brand: 'acme',
    kind: post.as ?? 'post',
    conversationId: `${run}-${root.id}`,
    inReplyTo: post.to === undefined ? null : `${run}-${post.to}`,
    author: {
      id: `${source}-${post.by.handle}`,
      handle: post.by.handle,
      name: post.by.name,
      followers: post.by.followers,
      verified: post.by.verified ?? false,
      createdAt: '2016-03-01T00:00:00Z',
      url: `https://${source}.example/${post.by.handle}`,
    },
    engagement: { likes, shares, replies, views, at: iso(now) },
    ...(scene.kind === 'edit' && { editedAt: iso(now) }),
    ...(scene.kind === 'delete' && { deleted: true }),
  }
}

const postOf = (id: string): SamplePost => {
  const found = script.find((scene) => scene.kind === 'post' && scene.id === id)
  if (found?.kind !== 'post') throw new Error(`The sample day has no post “${id}”`)
  return found
}

/** A reply stands in the conversation of the post it answers; what is shared or quoted begins one of its own. */
const rootOf = (post: SamplePost): SamplePost =>
  post.as === 'reply' && post.to !== undefined ? rootOf(postOf(post.to)) : post

const iso = (at: number): string => new Date(at).toISOString()

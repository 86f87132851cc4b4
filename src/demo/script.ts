/** What happens during the sample day: each entry is one thing a network would tell us, so many seconds in. */
export type Scene =
  | ({ readonly kind: 'post'; readonly afterS: number } & SamplePost)
  /** The same post told again, with what it gathered meanwhile. */
  | { readonly kind: 'spread'; readonly afterS: number; readonly of: string; readonly engagement: Counts }
  | { readonly kind: 'edit'; readonly afterS: number; readonly of: string; readonly text: string }
  | { readonly kind: 'delete'; readonly afterS: number; readonly of: string }

export interface SamplePost {
  /** Within the day; each run makes it unique. */
  readonly id: string
  readonly by: SampleAuthor
  readonly text: string
  readonly lang: string
  readonly source?: string
  readonly as?: 'reply' | 'share' | 'quote' | 'review' | 'comment'
  /** The post it answers or shares; a reply joins its conversation. */
  readonly to?: string
  /** How old it was when it reached us; what has gathered something already is older than what has not. */
  readonly agedS?: number
  readonly engagement?: Counts
}

export type Counts = readonly [likes: number, shares: number, replies: number, views: number]

export interface SampleAuthor {
  readonly handle: string
  readonly name: string
  readonly followers: number
  readonly verified?: boolean
}

export const person = (handle: string, name: string, followers: number, verified = false): SampleAuthor => ({
  handle,
  name,
  followers,
  verified,
})

import type { Case } from '../domain/case/case.ts'
import type { Remaining } from '../domain/case/event.ts'
import { postToAnswer } from '../domain/case/post-to-answer.ts'
import type { MentionId } from '../domain/ids.ts'
import type { Mention } from '../domain/mention/mention.ts'
import type { MentionStore } from './ports/mention-store.ts'

/** What a reply to these cases can still answer, for each of their posts that was just deleted. */
export const remainingAfter = async (
  mentions: MentionStore,
  deleted: readonly { readonly mention: MentionId; readonly of: Case }[],
): Promise<ReadonlyMap<MentionId, Remaining>> => {
  if (deleted.length === 0) return new Map()
  const known = await mentions.byIds([...new Set(deleted.flatMap(({ of }) => of.mentions))])
  const byId = new Map(known.map((one) => [one.id, one]))
  return new Map(deleted.map(({ mention, of }) => [mention, remaining(of, mention, byId)]))
}

const remaining = (of: Case, deleted: MentionId, byId: ReadonlyMap<MentionId, Mention>): Remaining => {
  const all = of.mentions.flatMap((id) => byId.get(id) ?? [])
  const before = postToAnswer(
    of,
    all.map((one) => (one.id === deleted ? { ...one, deletedAt: null } : one)),
  )
  const after = postToAnswer(of, all)
  if (after === undefined) return 'none'
  return after.id === before?.id ? 'answered' : 'another'
}

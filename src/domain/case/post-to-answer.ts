import type { Mention } from '../mention/mention.ts'
import type { Case } from './case.ts'

/**
 * The post that a card shows and a reply answers: the author's newest that stands. Posts of others came with a merge
 * and are answered only where nothing of the author's is left. Undefined when none of those given stands.
 */
export const postToAnswer = (one: Case, known: readonly Mention[]): Mention | undefined => {
  const order = new Map(one.mentions.map((id, index) => [id, index]))
  const standing = known
    .filter((mention) => mention.deletedAt === null)
    .toSorted((before, after) => (order.get(before.id) ?? 0) - (order.get(after.id) ?? 0))
  return standing.findLast(({ author }) => author.id === one.authorId) ?? standing.at(-1)
}

import type { MentionId } from '../ids.ts'

/**
 * Whether this mention is in a sample of that share, 0 to 1. The same for ever: a mix of its number decides, so nobody
 * can choose what is asked about, and every process would choose the same.
 */
export const isSampled = (id: MentionId, share: number): boolean => mixed(id) < share * 2 ** 32

/** The share that asks about so many a day at most, where so many were left out the day before. */
export const shareFor = (share: number, mostADay: number, leftOutADay: number): number =>
  leftOutADay === 0 ? share : Math.min(share, mostADay / leftOutADay)

/** Every bit of the number in every bit of the result (murmur3's finish), as an unsigned 32-bit integer. */
const mixed = (id: number): number => {
  let hash = (id ^ Math.floor(id / 2 ** 32) ^ 0x9e3779b9) | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

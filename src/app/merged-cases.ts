import type { Case } from '../domain/case/case.ts'
import type { CaseId } from '../domain/ids.ts'
import type { CaseStore, StoredCase } from './ports/case-store.ts'

/** Each case with the one it lives on in: itself, or what it was merged into, which may have been merged in turn. */
export const livingOn = async (
  cases: CaseStore,
  stored: readonly StoredCase[],
): Promise<readonly { readonly of: Case; readonly now: Case }[]> => {
  let pairs = stored.map((one) => ({ of: one.case, now: one.case }))
  for (;;) {
    const targets = new Set(pairs.flatMap(({ now }) => mergedInto(now) ?? []))
    if (targets.size === 0) return pairs
    const found = new Map((await cases.loadMany([...targets])).map((one) => [one.case.id, one.case]))
    if (found.size === 0) return pairs
    pairs = pairs.map((pair) => {
      const target = mergedInto(pair.now)
      const now = target === null ? undefined : found.get(target)
      return now === undefined ? pair : { ...pair, now }
    })
  }
}

const mergedInto = (one: Case): CaseId | null => (one.state.status === 'closed' ? one.state.mergedInto : null)

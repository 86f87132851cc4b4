import type { MessageRef } from '../../src/app/ports/gateway.ts'
import type { ShownCards } from '../../src/app/ports/shown-cards.ts'
import type { CaseId } from '../../src/domain/ids.ts'

export interface MemoryShownCards extends ShownCards {
  /** The card of this case, or another one of it by its key, stands there. */
  stand(caseId: number, ref: MessageRef, key?: string): void
  /** The card of this case, which stands there, was sent more than once. */
  sentAgain(caseId: number, ref: MessageRef): void
}

export const memoryShownCards = (): MemoryShownCards => {
  const standing: { caseId: CaseId; key: string; ref: MessageRef }[] = []
  const matches = (ref: MessageRef, wanted: MessageRef): boolean =>
    Object.entries(wanted).every(([key, value]) => ref[key] === value)
  const former: typeof standing = []
  const again: { caseId: CaseId; ref: MessageRef }[] = []
  return {
    replaced: async (key, ref) => void former.push({ caseId: Number(key.split(':')[1]) as CaseId, key, ref }),
    stand: (caseId, ref, key = `case:${caseId}`) => void standing.push({ caseId: caseId as CaseId, key, ref }),
    caseAt: async (ref) =>
      [...standing, ...former].find((one) => one.key.startsWith('case:') && matches(one.ref, ref))?.caseId ?? null,
    sentAgain: (caseId, ref) => void again.push({ caseId: caseId as CaseId, ref }),
    sentAgainAt: async ({ channel }) => again.filter(({ ref }) => ref['channel'] === channel),
    refsOf: async (key) => standing.filter((one) => one.key === key).map(({ ref }) => ref),
  }
}

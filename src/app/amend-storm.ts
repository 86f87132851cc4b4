import type { Storm, StormId } from '../domain/storm/storm.ts'
import type { WritePath } from './execute-command.ts'
import type { StormStore } from './ports/storm-store.ts'

/**
 * Ten people and the clock at once: each change is made on what the last one left. False where `changed` would not, by
 * null, as the storm is by now.
 */
export const amendStorm = async (
  { path, storms }: { readonly path: Pick<WritePath, 'clock' | 'wake'>; readonly storms: StormStore },
  id: StormId,
  changed: (storm: Storm) => Storm | null,
): Promise<boolean> => {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const storm = await storms.find(id)
    if (storm === null) break
    const next = changed(storm)
    if (next === null) return false
    if (await storms.change(next, `amended ${storm.version}`, path.clock.now())) {
      path.wake()
      return true
    }
  }
  throw new RangeError(`storm ${id} could not be changed`)
}

import type { CaseId } from '../domain/ids.ts'
import type { WritePath } from './execute-command.ts'
import type { Log } from './ports/log.ts'
import type { NagStore } from './ports/nag-store.ts'
import type { SharedSettings } from './ports/people.ts'

export interface Rescheduling {
  readonly path: Pick<WritePath, 'policy' | 'clock' | 'timing' | 'sha256'>
  readonly nags: Pick<NagStore, 'openAfter' | 'reschedule'>
  readonly shared: SharedSettings
  readonly log: Log
}

const policyKey = 'nags.policy'
const batchSize = 1_000

/**
 * When hours, promises or reminders of the policy have changed, every open case gets its next moment anew: under the
 * old ones it might come too late. What had been sent before stays sent. Returns how many cases it looked at.
 */
export const rescheduleCases = async ({ path, nags, shared, log }: Rescheduling): Promise<number> => {
  const { hours, serviceLevels, nags: rules } = path.policy
  const mark = path.sha256(JSON.stringify([hours, serviceLevels, rules]))
  if ((await shared.get(policyKey)) === mark) return 0
  let looked = 0
  let after = 0 as CaseId
  for (;;) {
    const batch = await nags.openAfter(after, batchSize)
    await nags.reschedule(batch.map(({ case: one }) => ({ id: one.id, version: one.version, ...path.timing(one) })))
    looked += batch.length
    after = batch.at(-1)?.case.id ?? after
    if (batch.length < batchSize) break
  }
  // Only now: if this process dies on the way, the next one begins again.
  await shared.set(policyKey, mark, path.clock.now())
  if (looked > 0) log.info('cases_rescheduled', { looked })
  return looked
}

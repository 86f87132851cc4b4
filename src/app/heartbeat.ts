import type { SourceId } from '../domain/ids.ts'
import {
  lookBackMs,
  type Silence,
  type SourcePulse,
  silenceOf,
  withPosts,
} from '../domain/service-level/source-silence.ts'
import { hourMs, type Instant, instant, minuteMs } from '../domain/time.ts'
import { personDestinations } from './destinations.ts'
import type { WritePath } from './execute-command.ts'
import type { Effect } from './ports/deliveries.ts'
import type { Log } from './ports/log.ts'
import type { SharedSettings } from './ports/people.ts'
import type { SourceCounts } from './ports/source-counts.ts'
import { adminsOf } from './who.ts'

export interface Heartbeat {
  readonly path: Pick<WritePath, 'policy' | 'clock' | 'surfaces' | 'wake'>
  readonly counts: SourceCounts
  readonly shared: SharedSettings
  readonly enqueue: (effects: readonly Effect[], now: Instant) => Promise<void>
  readonly log: Log
}

export interface SilentSource extends Silence {
  readonly source: SourceId
}

/** What is remembered from one look to the next. */
interface Pulses {
  /** Everything received until then is counted. */
  readonly until: Instant
  readonly sources: Readonly<Record<string, SourcePulse>>
  /** The silence that was told last, by the post it began after. */
  readonly told: Readonly<Record<string, Instant>>
}

const pulsesKey = 'sources.pulse'
/** A post is stamped before it is stored; the last minutes may still grow. */
const settleMs = 2 * minuteMs

/**
 * Listens to the sources: one that says nothing at an hour at which it usually brings many posts is told to the
 * administrators, once a silence. Reads only what came in since the last look.
 */
export const listenToSources = async (context: Heartbeat): Promise<readonly SilentSource[]> => {
  const { path, shared } = context
  const now = path.clock.now()
  const until = instant(now - settleMs)
  const before = (await shared.get(pulsesKey)) as Pulses | null
  const from = instant(Math.min(before?.until ?? now - lookBackMs, until))
  const came = Map.groupBy(await context.counts.between(from, until), ({ source }) => source)
  const names = new Set([...Object.keys(before?.sources ?? {}), ...came.keys()])
  const sources = Object.fromEntries(
    [...names].flatMap((name) => {
      const pulse = withPosts(before?.sources[name], came.get(name as SourceId) ?? [], now)
      return pulse === undefined ? [] : [[name, pulse] as const]
    }),
  )
  const silent = silentOf(sources, now)
  const fresh = silent.filter(({ source }) => before?.told[source] !== sources[source]?.lastAt)
  const told = { ...before?.told, ...Object.fromEntries(fresh.map(({ source }) => [source, sources[source]?.lastAt])) }
  await shared.set(pulsesKey, { until, sources, told }, now)
  for (const one of fresh) await tell(context, one, now)
  return silent
}

/** The sources that are silent as of the last look; for `doctor` and the metrics. */
export const silentSources = async (shared: SharedSettings, now: Instant): Promise<readonly SilentSource[]> =>
  silentOf(((await shared.get(pulsesKey)) as Pulses | null)?.sources ?? {}, now)

const silentOf = (sources: Pulses['sources'], now: Instant): readonly SilentSource[] =>
  Object.entries(sources).flatMap(([source, pulse]) => {
    const silence = silenceOf(pulse, now)
    return silence === null ? [] : [{ source: source as SourceId, ...silence }]
  })

const tell = async (context: Heartbeat, { source, sinceMs, usual }: SilentSource, now: Instant): Promise<void> => {
  const { policy, surfaces, wake } = context.path
  const hours = Math.round(sinceMs / hourMs)
  context.log.warn('source_silent', { source, hours, usual })
  const params = { source, hours, usual: Math.round(usual) }
  await context.enqueue(
    adminsOf(policy).flatMap(({ id }) =>
      personDestinations(policy, id, surfaces).map(
        (to): Effect => ({ kind: 'notice', to, notice: 'source_silent', params }),
      ),
    ),
    now,
  )
  wake()
}

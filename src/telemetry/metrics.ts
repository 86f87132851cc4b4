import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Metrics } from '../app/ports/log.ts'
import { type CounterName, counters, type GaugeName, gauges, histograms } from './metric-names.ts'

export interface Telemetry extends Metrics {
  /** Sets a gauge; called by whoever `beforeScrape` asks. */
  set(name: GaugeName, value: number, labels?: Readonly<Record<string, string>>): void
  /** Something to look up for every scrape: queue lengths from the database. One that fails or dawdles hides no other. */
  beforeScrape(look: () => Promise<void>): void
  /** Prometheus text. */
  text(): Promise<string>
  readonly contentType: string
}

export interface MetricsOptions {
  /** A name or label that is not declared is a defect of ours. By default it throws, so that tests find it. */
  readonly defect?: (error: Error) => void
  /** Memory, event loop lag, garbage collection of this process. */
  readonly ofProcess?: boolean
  readonly lookWithinMs?: number
}

export const createMetrics = ({
  defect = (error) => {
    throw error
  },
  ofProcess = false,
  lookWithinMs = 2_000,
}: MetricsOptions = {}): Telemetry => {
  const registry = new Registry()
  if (ofProcess) collectDefaultMetrics({ register: registry })
  const counting = new Map(
    Object.entries(counters).map(([name, { help, labels }]) => [
      name,
      new Counter({ name: `ventanilla_${name}_total`, help, labelNames: labels, registers: [registry] }),
    ]),
  )
  const timing = new Map(
    Object.entries(histograms).map(([name, { help, labels, buckets }]) => [
      name,
      new Histogram({
        name: `ventanilla_${name}`,
        help,
        labelNames: labels,
        buckets: [...buckets],
        registers: [registry],
      }),
    ]),
  )
  const standing = new Map(
    Object.entries(gauges).map(([name, { help, labels }]) => [
      name,
      new Gauge({ name: `ventanilla_${name}`, help, labelNames: labels, registers: [registry] }),
    ]),
  )
  const looks: (() => Promise<void>)[] = []

  const carefully = (name: string, write: () => boolean): void => {
    try {
      if (!write()) defect(new TypeError(`No metric is called ${name}; name it in telemetry/metric-names.ts`))
    } catch (error) {
      defect(error instanceof Error ? error : new TypeError(String(error)))
    }
  }

  const telemetry: Telemetry = {
    contentType: registry.contentType,
    count: (name, labels = {}, by = 1) => {
      carefully(name, () => {
        const counter = counting.get(name)
        counter?.inc(short(labels), by)
        return counter !== undefined
      })
    },
    observe: (name, seconds, labels = {}) => {
      carefully(name, () => {
        const histogram = timing.get(name)
        histogram?.observe(short(labels), seconds)
        return histogram !== undefined
      })
    },
    set: (name, value, labels = {}) => {
      carefully(name, () => {
        const gauge = standing.get(name)
        gauge?.set(short(labels), value)
        return gauge !== undefined
      })
    },
    beforeScrape: (look) => {
      looks.push(look)
    },
    text: async () => {
      await Promise.all(
        looks.map(async (look) => {
          const failed = await within(look, lookWithinMs)
          if (failed) telemetry.count('scrape_failures' satisfies CounterName)
        }),
      )
      return registry.metrics()
    },
  }
  return telemetry
}

/** Labels are few and short, whatever is handed in: a label value is a time series that is kept for ever. */
const short = (labels: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, value.slice(0, 60)]))

/** Whether the look failed or took longer than a scraper waits. */
const within = async (look: () => Promise<void>, ms: number): Promise<boolean> => {
  const late = Promise.withResolvers<boolean>()
  const timer = setTimeout(() => late.resolve(true), ms)
  try {
    return await Promise.race([look().then(() => false), late.promise])
  } catch {
    // Counted as a failed scrape; the part that failed says why in its own log lines.
    return true
  } finally {
    clearTimeout(timer)
  }
}

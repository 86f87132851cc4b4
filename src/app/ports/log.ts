/** Structured, redacting. Never hand it texts, names or secrets: ids and counts say enough. */
export interface Log {
  debug(event: string, fields?: Readonly<Record<string, unknown>>): void
  info(event: string, fields?: Readonly<Record<string, unknown>>): void
  warn(event: string, fields?: Readonly<Record<string, unknown>>): void
  /** `error` may carry an Error; its message and stack are kept, its enumerable fields are not. */
  error(event: string, fields?: Readonly<Record<string, unknown>> & { error?: unknown }): void
}

/** Counters and histograms under fixed names; see `telemetry/metrics.ts`. */
export interface Metrics {
  count(name: string, labels?: Readonly<Record<string, string>>, by?: number): void
  observe(name: string, seconds: number, labels?: Readonly<Record<string, string>>): void
}

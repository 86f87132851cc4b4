import { type DestinationStream, pino } from 'pino'
import type { Log } from '../app/ports/log.ts'
import { redactor } from './redact.ts'

export interface LogOptions {
  readonly level: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'
  /** Values of the environment that may appear in no line. */
  readonly secrets?: readonly string[]
  /** A stream, or `1` for standard output and `2` for standard error, where a command prints results on the first. */
  readonly to?: DestinationStream | 1 | 2
}

/** One JSON object a line: `{"level":"info","time":"2026-11-22T09:00:00.000Z","event":"case_opened",…}`. */
export const createLog = ({ level, secrets = [], to = 1 }: LogOptions): Log => {
  const { value } = redactor(secrets)
  const lines = pino(
    {
      level,
      base: null,
      messageKey: 'event',
      formatters: { level: (label) => ({ level: label }) },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    // Written at once: the line before a crash is the one that is needed.
    typeof to === 'number' ? pino.destination({ fd: to, sync: true }) : to,
  )
  const write =
    (at: 'debug' | 'info' | 'warn' | 'error'): Log['error'] =>
    (event, fields) => {
      if (!lines.isLevelEnabled(at)) return
      try {
        lines[at](fields === undefined ? {} : plainFields(fields, value), event)
      } catch (error) {
        // A field that cannot be read (a getter that throws) must not take the product down with it.
        lines.error({ of: event, error: value(error) }, 'log_line_lost')
      }
    }
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }
}

const reserved = new Set(['level', 'time', 'event'])

const plainFields = (
  fields: Readonly<Record<string, unknown>>,
  value: (value: unknown, key?: string) => unknown,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [reserved.has(key) ? `${key}_` : key, value(field, key)]),
  )

import { Fault } from '../app/fault.ts'

/**
 * What a failed query means to its caller, or null where it is a defect of ours. Take nothing else from the error: its
 * message, detail and parameters hold what people wrote.
 */
export const asFault = (error: unknown): Fault | null => {
  if (error instanceof Fault) return error
  const code = sqlState(error)
  if (code === null) return null
  const kind = kindOf(code)
  if (kind === null) return null
  const cause = new Error(`${code} ${routineOf(error)}`.trim())
  return new Fault(kind, `database: ${code}`, { cause, mayHaveHappened: lostTheAnswer.has(code) })
}

/** Runs a query of a store: what the database could not do becomes a Fault, what we did wrong is told without values. */
export const guarded = async <Value>(work: () => PromiseLike<Value>): Promise<Value> => {
  try {
    return await work()
  } catch (error) {
    throw asFault(error) ?? redacted(error)
  }
}

/** Every method of a store run as `guarded` does. */
export const guardedStore = <Store extends object>(store: Store): Store =>
  Object.fromEntries(
    Object.entries(store).map(([name, method]) => [
      name,
      typeof method === 'function'
        ? (...args: readonly unknown[]) => guarded(() => (method as Method)(...args))
        : method,
    ]),
  ) as Store

type Method = (...args: readonly unknown[]) => PromiseLike<unknown>

/** SQLSTATE, or the driver's or socket's own code; null when the error is none of the database's. drizzle wraps errors. */
export const sqlState = (error: unknown): string | null => {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if (at instanceof AggregateError) return sqlState(at.errors[0])
    if ('code' in at && typeof at.code === 'string' && isDatabaseCode(at.code)) return at.code
  }
  return null
}

/** The same error, fit for a log. A unique key that was hit is named, never its value. */
export const redacted = (error: unknown): unknown => {
  const code = sqlState(error)
  if (code === null || !(error instanceof Error)) return error
  const found = fieldOf(error, 'constraint_name') ?? fieldOf(error, 'column_name') ?? fieldOf(error, 'table_name') ?? ''
  const plain = new DatabaseDefect(`database: ${code} ${routineOf(error)} ${found}`.trim())
  plain.code = code
  plain.constraint_name = fieldOf(error, 'constraint_name')
  if (error.stack !== undefined) plain.stack = `${plain.name}: ${plain.message}\n${framesOf(error.stack)}`
  return plain
}

class DatabaseDefect extends Error {
  override readonly name = 'DatabaseDefect'
  code: string | null = null
  constraint_name: string | null = null
}

const kindOf = (code: string): Fault['kind'] | null => {
  if (code === '28P01' || code === '28000') return 'unauthorized'
  if (code === '42501') return 'forbidden'
  if (code === '3D000') return 'not_found'
  return unavailableCodes.has(code) || unavailableClasses.has(code.slice(0, 2)) ? 'unavailable' : null
}

/** postgresql.org/docs/18/errcodes-appendix.html: 08 connection, 53 resources, 57P operator, 58 system, 40 try again. */
const unavailableClasses: ReadonlySet<string> = new Set(['08', '40', '53', '58'])
const unavailableCodes: ReadonlySet<string> = new Set([
  '57014', // cancelled: a timeout of the server's
  '57P01',
  '57P02',
  '57P03',
  '57P05',
  '55P03', // a lock was not to be had in time
  '25006', // read only: a failover is under way
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
])
/** The statement may have been carried out although nobody told us. */
const lostTheAnswer: ReadonlySet<string> = new Set([
  '08006',
  '08007',
  '40003',
  '57P01',
  '57P02',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
])

/** SQLSTATEs have five characters, and so have EPERM and other words of the file system's. */
const isDatabaseCode = (code: string): boolean => /^(?!E[A-Z]{4}$)[0-9A-Z]{5}$/.test(code) || unavailableCodes.has(code)
/** Where in Postgres it happened, `_bt_check_unique`: says what went wrong without saying with what. */
const routineOf = (error: unknown): string => fieldOf(error, 'routine') ?? ''
const fieldOf = (error: unknown, name: string): string | null => {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const value = (at as unknown as Record<string, unknown>)[name]
    if (typeof value === 'string' && value !== '') return value
  }
  return null
}
const framesOf = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n')

import { postgres } from './driver.ts'
import { type Cluster, databaseUser } from './embedded-cluster.ts'

/** Our place at a running server: as long as it is held, nobody else stops the server. */
export interface Attachment {
  readonly port: number
  /** Gives the place up; true when nobody else has one, and then nobody can take one any more. */
  leave(): Promise<boolean>
  close(): Promise<void>
}

/**
 * Takes a place at the server on `port`, if it is the one for our folder. `not_now`: it is starting or stopping.
 * `stranger`: it is not ours. `lost` is called when the connection breaks later.
 */
export const attach = async (
  cluster: Cluster,
  port: number,
  lost: () => void,
): Promise<Attachment | 'not_now' | 'stranger'> => {
  let isHeld = false
  const sql = postgres({
    host: '127.0.0.1',
    port,
    user: databaseUser,
    password: cluster.password,
    database: 'postgres',
    // The lock below belongs to this one connection, so it must neither idle out nor be renewed.
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connect_timeout: 5,
    fetch_types: false,
    connection: { application_name: 'ventanilla presence' },
    onnotice: () => {},
    onclose: () => {
      if (isHeld) lost()
      isHeld = false
    },
  })
  const close = async (): Promise<void> => {
    isHeld = false
    await sql.end({ timeout: 1 })
  }
  try {
    const [row] = await sql<{ identity: string | null }[]>`
      select pg_advisory_lock_shared(${presence}), current_setting('ventanilla.identity', true) as identity`
    if (row?.identity !== cluster.identity) {
      await close()
      return 'stranger'
    }
  } catch (error) {
    await close()
    const { code = '' } = error as { code?: string }
    if (passing.has(code)) return 'not_now'
    if (code === '28P01' || code === '28000') return 'stranger'
    throw error
  }
  isHeld = true
  return {
    port,
    leave: async () => {
      if (!isHeld) return false
      isHeld = false
      const [row] = await sql<{ last: boolean }[]>`
        with gone as materialized (select pg_advisory_unlock_shared(${presence}) as done)
        select pg_try_advisory_lock(${presence}) as last from gone where done`
      return row?.last ?? false
    },
    close,
  }
}

/** Any number that other users of this server do not lock; this one spells "vent". */
const presence = 0x76656e74

/** The server is coming or going: SQLSTATE 57P0x (shutdown, crash, cannot connect now) and the socket's own words. */
const passing: ReadonlySet<string> = new Set([
  '57P01',
  '57P02',
  '57P03',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
])

import { bigint } from '../drizzle.ts'

/**
 * A moment as milliseconds since 1970, like the domain's Instant: it crosses the driver unchanged, whatever the
 * session's zone or the serialisers of the client, and any clock can be passed in. Views show it as timestamptz.
 */
export const moment = () => bigint({ mode: 'number' })

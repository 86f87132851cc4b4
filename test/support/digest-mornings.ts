import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { CaseId } from '../../src/domain/ids.ts'
import { wall } from './clocked.ts'
import { type FreshDatabase, freshDatabase } from './database.ts'
import { digestWorld } from './digest-world.ts'

/** A database of the file's own, empty before each test, and the digest's world on it; a test may put another in its place. */
export const digestMornings = () => {
  const here = {
    db: undefined as unknown as FreshDatabase,
    world: undefined as unknown as ReturnType<typeof digestWorld>,
    /** One risky mention on Monday at ten, answered by nobody. */
    somethingHappened: async (): Promise<CaseId> => {
      const [id] = await here.world.hear({ id: '1' })
      if (id === undefined) throw new Error('no case')
      return id
    },
  }
  beforeAll(async () => {
    here.db = await freshDatabase()
  })
  afterAll(() => here.db.drop())
  beforeEach(async () => {
    await here.db
      .sql`truncate card_counts, left_out, feedback, mentions, engagement_samples, mention_edits, cases, case_events, cards, deliveries, queues, settings,
      staff_settings, platform_users, digest_runs`
    here.world = digestWorld(here.db)
  })
  return here
}

/** The morning after. */
export const tuesday = (time: string) => wall(`2026-11-24 ${time}`)

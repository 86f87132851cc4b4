import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { Answer } from '../../src/app/ports/interaction.ts'
import type { CaseId } from '../../src/domain/ids.ts'
import type { StormId } from '../../src/domain/storm/storm.ts'
import { staff } from './case-story.ts'
import { type FreshDatabase, freshDatabase } from './database.ts'
import { plainAssessor } from './plain-assessor.ts'
import { aWorld, user, type World } from './world.ts'

/** What a passenger may write about one cancelled flight. */
export const aboutOneFlight = [
  'Flight IB3170 cancelled without a word',
  'IB3170 cancelled, again',
  'Anyone else on IB3170? Cancelled!',
  'My IB3170 was cancelled. What now?',
  'cancelled #IB3170, ruined our honeymoon',
  'IB3170 cancelled and no hotel',
]

/** The product on a real database where storms are watched for, made anew before each test of a file. */
export const stormWorld = () => {
  let db: FreshDatabase
  let world: World
  let heard = 0
  let presses = 0
  beforeAll(async () => {
    db = await freshDatabase()
  })
  afterAll(() => db.drop())
  beforeEach(async () => {
    await db.sql`truncate card_counts, left_out, feedback, mentions, engagement_samples, mention_edits, cases, case_events, cards, deliveries, queues,
      storms, storm_members, settings restart identity`
    world = aWorld(db, { assessor: plainAssessor })
  })

  const hearIn = (
    ...texts: readonly (readonly [lang: string | undefined, text: string])[]
  ): Promise<readonly CaseId[]> =>
    world.hear(
      ...texts.map(([lang, text]) => ({
        id: `m${++heard}`,
        text,
        ...(lang !== undefined && { lang }),
        publishedAt: new Date(world.now()).toISOString(),
      })),
    )
  const channel = () => world.gateway.messages.filter(({ to }) => to.kind === 'channel')
  const standing = (key: string) => channel().filter(({ card }) => card.key === key)
  const caseCards = () => channel().filter(({ card }) => card.key.startsWith('case:'))
  const look = async (): Promise<void> => {
    await world.tendStorms()
    await world.deliverAll()
  }
  const storm = async () => (await world.stores.stormStore.find(1 as StormId)) ?? undefined
  const press = (
    who: string,
    action: 'storm.answer.v1' | 'storm.end.v1',
    values: Record<string, string> | null = null,
    ref = '1',
  ) => world.desk.interact({ action, target: { ref }, values, by: user(who), requestKey: `storm-press-${++presses}` })
  /** Presses, fills the form in, and sends it. */
  const fill = async (
    who: string,
    action: 'storm.answer.v1' | 'storm.end.v1',
    values: Record<string, string>,
  ): Promise<Answer> => {
    const opened = await press(who, action)
    if (opened.kind !== 'form') return opened
    const { form } = opened
    presses += 1
    return world.desk.interact({
      action: form.action,
      target: form.target,
      values,
      by: user(who),
      requestKey: `storm-press-${presses}`,
    })
  }
  const as = (who: string) => ({ kind: 'staff', staff: staff(who) }) as const
  const statuses = async () =>
    (await db.sql<{ status: string }[]>`select status from cases order by id`).map(({ status }) => status)
  /** Everybody who may, until it needs nobody else. */
  const approve = async (lead: CaseId): Promise<void> => {
    for (const who of ['bo', 'luz', 'kim']) {
      const one = await world.state(lead)
      const revision = one?.revisions.at(-1)
      if (one?.state.status !== 'awaiting_approval' || revision === undefined) return
      await world.execute(lead, { type: 'approve', revision: revision.revision, sha256: revision.sha256 }, as(who))
    }
  }
  const approveLead = async (): Promise<void> => approve((await storm())?.lead ?? (0 as CaseId))
  return {
    get db() {
      return db
    },
    get world() {
      return world
    },
    hearIn,
    hear: (...texts: readonly string[]) => hearIn(...texts.map((text) => [undefined, text] as const)),
    channel,
    standing,
    caseCards,
    look,
    storm,
    press,
    fill,
    as,
    statuses,
    approve,
    approveLead,
  }
}

import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Assessor } from '../../src/app/ports/assessor.ts'
import { simulate } from '../../src/app/simulate.ts'
import { isMereThanks } from '../../src/assessor/thanks.ts'
import type { BrandId, CaseId, SourceId } from '../../src/domain/ids.ts'
import type { Policy } from '../../src/domain/policy.ts'
import { instant } from '../../src/domain/time.ts'
import { assembleParts } from '../../src/main/parts.ts'
import { mentionStore } from '../../src/storage/mention-store.ts'
import { past } from '../../src/storage/past.ts'
import { aSignal } from '../support/assessment.ts'
import { clockedPolicy, wall } from '../support/clocked.ts'
import { freshDatabase } from '../support/database.ts'
import { nagWorld, noMetrics, silentLog } from '../support/nag-world.ts'

const fresh = await freshDatabase()
afterAll(() => fresh.drop())
beforeEach(async () => {
  await fresh.sql`truncate cases, case_events, mentions, engagement_samples, deliveries, queues, cards, nags, settings,
    staff_settings, platform_users restart identity`
})

const at = (time: string) => wall(`2026-11-23 ${time}`)
const policy = clockedPolicy()
const mentions = mentionStore(fresh.sql)
/** Reads three kinds of posts, which is all this team ever gets. */
const assessor: Assessor = {
  read: (texts) =>
    texts.map(({ text }) => {
      if (/fire/.test(text)) {
        const facts = [{ code: 'harm.fire', weight: 30 }]
        return aSignal({ complaint: 0.95, natures: [{ nature: 'safety', p: 0.9 }], facts })
      }
      if (/suitcase/.test(text)) return aSignal({ complaint: 0.9 })
      return aSignal({ complaint: 0.03, natures: [{ nature: 'none_praise', p: 0.9 }] })
    }),
}

const world = () => {
  const here = nagWorld(fresh, policy, at('10:00'))
  const parts = assembleParts({
    database: fresh.database,
    policy,
    surfaces: here.path.surfaces,
    clock: { now: () => here.time.now },
    assessor,
    log: silentLog,
    metrics: noMetrics,
  })
  /** A post as it would come in now; the number of the case it came to belong to. */
  const says = async (who: string, text: string, conversation = who): Promise<CaseId | null> => {
    const [row] = await fresh.sql<{ count: number }[]>`select count(*)::int as count from mentions`
    const externalId = `${row?.count ?? 0}`
    await mentions.accept([
      {
        source: 'x' as SourceId,
        externalId,
        brand: 'acme' as BrandId,
        kind: 'post',
        text,
        url: null,
        lang: 'en',
        conversationId: conversation,
        inReplyTo: null,
        publishedAt: here.time.now,
        receivedAt: here.time.now,
        editedAt: null,
        deletedAt: null,
        author: { id: who, handle: who, name: who, followers: 900, verified: false, createdAt: null, url: null },
        engagement: { likes: 0, shares: 0, replies: 0, views: 0, at: here.time.now },
        extra: null,
        byHand: null,
      },
    ])
    while ((await parts.takeIn()) > 0);
    const [taken] = await fresh.sql<
      { case_id: CaseId | null }[]
    >`select case_id from mentions where external_id = ${externalId}`
    return taken?.case_id ?? null
  }
  return { ...here, says }
}

const relive = (under: Policy, until = at('16:00')) => {
  const seen: number[] = []
  return simulate({
    past: past(fresh.sql),
    policy: under,
    assessor,
    isThanks: isMereThanks,
    from: instant(0),
    until,
    progress: (done) => seen.push(done),
  })
}

/** Half a day of a small team, as it really was. */
const aDay = async () => {
  const here = world()
  const fire = await here.says('maria', 'The power bank caught fire in the cabin and burned my daughter')
  const bag = await here.says('john', 'My suitcase never arrived and nobody answers, this is a terrible service')
  await here.says('kate', 'Lovely flight, thank you all!')
  await here.passUntil(at('10:20'))
  for (const id of [fire, bag]) if (id !== null) await here.does('ana', id, { type: 'claim' })
  await here.passUntil(at('11:30'))
  if (fire !== null) await here.does('ana', fire, { type: 'note', text: 'called them' })
  await here.says('john', 'Still no suitcase. I will never fly with you again, worst service', 'john')
  await here.passUntil(at('13:00'))
  if (fire !== null) await here.does('ana', fire, { type: 'close', why: 'resolved', text: '' })
  await here.passUntil(at('16:00'))
  return { here, fire, bag }
}

describe('a simulation', () => {
  it('under the very policy of the time comes to what was', async () => {
    const { fire, bag } = await aDay()
    expect([fire, bag]).not.toContain(null)
    const result = await relive(policy)
    expect(result.mentions).toBe(4)
    expect(result.posted).toEqual({ was: 2, would: 2 })
    expect(result.nags.was).toBeGreaterThan(3)
    expect(result.nags.would).toBe(result.nags.was)
    expect(result.breaches.would).toBe(result.breaches.was)
    for (const { nags, breaches } of result.people) {
      expect(nags.would).toBe(nags.was)
      expect(breaches.would).toBe(breaches.was)
    }
    expect(result.people.some(({ breaches }) => breaches.was > 0)).toBe(true)
    expect(result).toMatchObject({ noLonger: 0, newly: 0 })
    expect(result.days.map(({ day }) => day)).toEqual(['2026-11-23'])
  })

  it('shows fewer broken promises where more time is promised, and more where less is', async () => {
    await aDay()
    const times = (factor: number): Policy => ({
      ...policy,
      serviceLevels: Object.fromEntries(
        Object.entries(policy.serviceLevels).map(([severity, level]) => [
          severity,
          {
            ...level,
            targets: Object.fromEntries(Object.entries(level.targets).map(([target, ms]) => [target, ms * factor])),
          },
        ]),
      ) as Policy['serviceLevels'],
    })
    const [slower, same, faster] = [await relive(times(20)), await relive(policy), await relive(times(0.2))]
    expect(slower.breaches.would).toBeLessThan(same.breaches.would)
    expect(faster.breaches.would).toBeGreaterThan(same.breaches.would)
    expect(slower.breaches.was).toBe(same.breaches.was)
  })

  it('says what would be posted besides, without guessing what people would have done about it', async () => {
    await aDay()
    const result = await relive({ ...policy, assessment: { ...policy.assessment, postAtComplaint: 0 } })
    expect(result.posted.would).toBeGreaterThanOrEqual(2)
    expect(result.nags.would).toBe((await relive(policy)).nags.would)
    const none = await relive({ ...policy, assessment: { ...policy.assessment, postAtComplaint: 1.1 } })
    // What a critical rule finds is posted whatever the threshold.
    expect(none.posted.would).toBe(1)
    expect(none.noLonger).toBe(1)
  })

  it('lives through a past that lies ahead of the clock, as that of a hurried sandbox does', async () => {
    await aDay()
    expect((await relive(policy, at('10:30'))).nags).toEqual((await relive(policy, at('15:59'))).nags)
  })

  it('tells nobody and changes nothing', async () => {
    const { here } = await aDay()
    const before = [here.posts().length, await fresh.sql`select id, version, next_nag_at from cases order by id`]
    await relive(policy, at('16:00'))
    expect([here.posts().length, await fresh.sql`select id, version, next_nag_at from cases order by id`]).toEqual(
      before,
    )
  })
})

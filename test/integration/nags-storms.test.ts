import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { assignOnDuty } from '../../src/app/assign-on-duty.ts'
import { auditNags, isWell } from '../../src/app/audit-nags.ts'
import { commandExecutor } from '../../src/app/execute-command.ts'
import type { BrandId, CaseId } from '../../src/domain/ids.ts'
import type { Storm } from '../../src/domain/storm/storm.ts'
import { type Instant, minuteMs } from '../../src/domain/time.ts'
import { dutyStore } from '../../src/storage/duty-store.ts'
import { nagAuditStore } from '../../src/storage/nag-audit-store.ts'
import { sharedSettings } from '../../src/storage/people-store.ts'
import { ids as actionIds, bodyOf } from '../support/card-text.ts'
import { clockedPolicy, wall } from '../support/clocked.ts'
import { freshDatabase } from '../support/database.ts'
import { nagWorld } from '../support/nag-world.ts'

const fresh = await freshDatabase()
afterAll(() => fresh.drop())

beforeEach(async () => {
  await fresh.sql`truncate cases, case_events, mentions, engagement_samples, deliveries, queues, cards, nags,
    staff_settings, platform_users, storms, storm_members, settings restart identity`
})

const at = (time: string): Instant => wall(`2026-11-23 ${time}`)
const world = () => nagWorld(fresh, clockedPolicy(), at('10:00'))
type World = ReturnType<typeof world>

/** Four cases at ten o'clock that are one storm; the first speaks for it. */
const inAStorm = async (here: World): Promise<{ readonly storm: Storm; readonly members: readonly CaseId[] }> => {
  const members = await here.openMany(4, 'medium')
  const [lead] = members
  if (lead === undefined) throw new Error('no cases')
  const storm = await here.storms.begin({
    brand: 'acme' as BrandId,
    kind: 'service',
    topic: { terms: ['lost', 'bag'], words: ['lost', 'bag'] },
    anchor: lead,
    lead,
    startedAt: here.time.now,
    usual: 0,
    statementFrom: null,
    statement: null,
    answering: null,
    ended: null,
  })
  await here.storms.join(
    members.map((caseId) => ({ caseId, storm: storm.id, quiet: caseId !== lead })),
    here.time.now,
  )
  return { storm, members }
}
/** Of which cases something was said. */
const spokenOf = async (): Promise<readonly CaseId[]> =>
  (
    await fresh.sql<{ id: CaseId }[]>`
      select distinct case_id as id from nags where state = 'sent' order by case_id`
  ).map(({ id }) => id)
const says = (here: World): string => here.chat.posts.map(({ card }) => bodyOf(card)).join('\n')

describe('while a storm runs', () => {
  it('one case of it is reminded of for all that nobody has taken, and says so', async () => {
    const here = world()
    const { members } = await inAStorm(here)
    await here.passUntil(at('11:35'), 5 * minuteMs)
    expect(await spokenOf()).toEqual(members.slice(0, 1))
    const others = (await here.rows()).filter((row) => row.case_id !== members[0])
    expect(others.length).toBeGreaterThan(0)
    expect(others.map(({ state, why }) => `${state} ${why}`)).toEqual(others.map(() => 'waiting storm'))
    expect(says(here)).toContain('tormenta 1')
    expect(says(here)).toContain('otros 3 casos suyos')
    expect(here.chat.posts.flatMap(({ card }) => actionIds(card.actions))).toContain('storm.answer.v1')
  })
  it('what somebody has taken, a critical case and one graver than its own are reminded of by themselves', async () => {
    const here = world()
    const { members } = await inAStorm(here)
    const [, taken, critical, graver] = members as readonly [CaseId, CaseId, CaseId, CaseId]
    await here.does('ana', taken, { type: 'claim' })
    await here.does('leo', critical, { type: 'triage', nature: 'safety', severity: 'critical', route: 'call' })
    await here.does('leo', critical, { type: 'release' })
    await here.does('leo', graver, { type: 'triage', nature: 'failure', severity: 'high', route: 'public_reply' })
    await here.does('leo', graver, { type: 'release' })
    await here.passUntil(at('11:35'), 5 * minuteMs)
    expect(await spokenOf()).toEqual(members)
  })
  it('a case is spoken for by the one in its language, whose reminder opens the statement in that', async () => {
    const here = world()
    const { storm, members } = await inAStorm(here)
    const [lead, other, spanish] = members as readonly [CaseId, CaseId, CaseId, CaseId]
    await fresh.sql`update cases set state = jsonb_set(state, '{language}', '"ES"') where id >= ${spanish}`
    const voice = { lead: spanish, statementFrom: null, statement: null, answering: null }
    await here.storms.change({ ...storm, inOther: { es: voice } }, 'said', here.time.now)
    for (const english of [lead, other]) {
      await here.does('ana', english, { type: 'claim' })
      await here.does('ana', english, { type: 'mute_nags', muted: true })
    }
    await here.passUntil(at('11:35'), 5 * minuteMs)
    expect(await spokenOf()).toEqual([spanish])
    const refs = here.chat.posts.flatMap(({ card }) => card.actions.map(({ target }) => target.ref))
    expect([...new Set(refs.filter((ref) => ref !== undefined))]).toEqual(['1.es'])
  })
  it('where nothing was written in a language yet, its gravest unanswered case speaks for it', async () => {
    const here = world()
    const { members } = await inAStorm(here)
    const [lead, , spanish, mexican] = members as readonly [CaseId, CaseId, CaseId, CaseId]
    await fresh.sql`update cases set state = jsonb_set(state, '{language}', '"es"') where id = ${spanish}`
    await fresh.sql`update cases set state = jsonb_set(state, '{language}', '"es-MX"') where id = ${mexican}`
    await here.passUntil(at('11:35'), 5 * minuteMs)
    expect(await spokenOf()).toEqual([lead, spanish])
    // One other of each language.
    expect(says(here).match(/hay otro caso suyo/g)?.length).toBeGreaterThanOrEqual(2)
    expect(says(here)).not.toContain('otros 3 casos suyos')
    await here.does('ana', spanish, { type: 'claim' })
    await here.does('ana', spanish, { type: 'close', why: 'resolved', text: '' })
    await here.passUntil(at('12:00'), 5 * minuteMs)
    expect(await spokenOf()).toEqual([lead, spanish, mexican])
  })
  it.each(['snoozed', 'muted'])(
    'every case is reminded of as usual where the one that speaks for it is %s',
    async (how) => {
      const here = world()
      const { members } = await inAStorm(here)
      const [lead] = members as readonly [CaseId]
      await here.does('ana', lead, { type: 'claim' })
      await here.does(
        'ana',
        lead,
        how === 'muted' ? { type: 'mute_nags', muted: true } : { type: 'snooze', until: at('16:00') },
      )
      await here.passUntil(at('11:35'), 5 * minuteMs)
      expect(await spokenOf()).toEqual(members.slice(1))
    },
  )
})

describe('when every reminder about a storm was given in vain', () => {
  it('its other cases speak for themselves', async () => {
    const here = world()
    const { members } = await inAStorm(here)
    await here.passUntil(wall('2026-11-24 16:00'), 10 * minuteMs)
    expect(await spokenOf()).toEqual(members)
  })
})

describe('where new cases are given out by themselves', () => {
  it('a storm is given to one person until it is over, but for its critical cases', async () => {
    const here = nagWorld(fresh, clockedPolicy({ assignment: { how: 'round_robin', rota: null } }), at('10:00'))
    const shared = sharedSettings(fresh.sql)
    const duty = dutyStore(fresh.sql)
    const assign = () => assignOnDuty({ ...here, execute: commandExecutor(here.path), duty, shared })
    const { storm, members } = await inAStorm(here)
    const critical = await here.open('critical')
    await here.storms.join([{ caseId: critical, storm: storm.id, quiet: false }], here.time.now)
    expect(await assign()).toBe(2)
    const owned = async () =>
      (await fresh.sql<{ id: CaseId }[]>`select id from cases where owner is not null order by id`).map(({ id }) => id)
    expect(await owned()).toEqual([members[0], critical])
    await here.storms.change({ ...storm, ended: { at: here.time.now, by: null, closes: false } }, 'over', here.time.now)
    expect(await assign()).toBe(3)
    expect(await owned()).toEqual([...members, critical])
  })
})

describe('when a storm ends', () => {
  it('whatever it leaves over is reminded of within minutes, in one message, each reminder once', async () => {
    const here = world()
    const { storm, members } = await inAStorm(here)
    await here.passUntil(at('11:35'), 5 * minuteMs)
    here.chat.posts.length = 0
    await here.storms.change({ ...storm, ended: { at: here.time.now, by: null, closes: false } }, 'over', here.time.now)
    await here.passUntil(at('11:41'))
    expect(await spokenOf()).toEqual(members)
    const byPlace = Map.groupBy(here.chat.posts, ({ to }) => to)
    expect([...byPlace.values()].map((posts) => posts.length)).toEqual([...byPlace.keys()].map(() => 1))
    const rows = await here.rows()
    expect(new Set(rows.map(({ case_id: id, key, recipient }) => `${id} ${key} ${recipient}`)).size).toBe(rows.length)
  })
  it('the audit misses nothing, neither before nor after', async () => {
    const here = world()
    const { storm } = await inAStorm(here)
    const audit = () =>
      auditNags({
        ...here,
        audit: nagAuditStore(fresh.sql),
        shared: sharedSettings(fresh.sql),
        enqueue: async () => {},
        tolerance: () => 2 * minuteMs,
        ping: async () => {},
      })
    await here.passUntil(at('11:37'))
    expect(isWell(await audit())).toBe(true)
    await here.storms.change({ ...storm, ended: { at: here.time.now, by: null, closes: false } }, 'over', here.time.now)
    await here.passUntil(at('11:50'))
    expect(isWell(await audit())).toBe(true)
  })
})

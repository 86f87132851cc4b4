import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { commandExecutor } from '../../src/app/execute-command.ts'
import { Fault } from '../../src/app/fault.ts'
import { noSettings } from '../../src/app/ports/people.ts'
import type { CaseId } from '../../src/domain/ids.ts'
import type { Policy, Staff } from '../../src/domain/policy.ts'
import { type Instant, minuteMs, plus } from '../../src/domain/time.ts'
import { bodyOf } from '../support/card-text.ts'
import { staff } from '../support/case-view.ts'
import { clockedPolicy, wall } from '../support/clocked.ts'
import { freshDatabase } from '../support/database.ts'
import { nagWorld } from '../support/nag-world.ts'

const fresh = await freshDatabase()
afterAll(() => fresh.drop())

beforeEach(async () => {
  await fresh.sql`truncate cases, case_events, mentions, engagement_samples, deliveries, queues, cards, nags,
    staff_settings, platform_users restart identity`
})

const at = (time: string): Instant => wall(`2026-11-23 ${time}`)
const world = (start: Instant = at('10:00'), policy: Policy = clockedPolicy()) => nagWorld(fresh, policy, start)
type World = ReturnType<typeof world>

const settings = (here: World, who: string, changes: Partial<ReturnType<typeof noSettings>>) =>
  here.people.saveSettings({ ...noSettings(staff(who)), ...changes }, here.time.now)

/** A case of Ana's whose first response is nearly due, and its reminder already on the way to her. */
const onItsWayToAna = async (here: World): Promise<CaseId> => {
  const id = await here.open('high')
  await here.does('ana', id, { type: 'claim' })
  await here.passUntil(at('11:25'), 5 * minuteMs)
  await here.does('ana', id, { type: 'note', text: 'called them' })
  here.chat.posts.length = 0
  here.time.now = at('11:31')
  await here.tick()
  return id
}
const fates = async (here: World, id: CaseId, kind: string) =>
  (await here.rows(id)).filter((row) => row.kind === kind).map(({ recipient, state, why }) => [recipient, state, why])

describe('a reminder that leaves later than it was due', () => {
  it('waits when quiet hours have begun meanwhile', async () => {
    const here = world()
    const id = await onItsWayToAna(here)
    await settings(here, 'ana', { quiet: [{ from: 11 * 60, to: 13 * 60 }] })
    here.time.now = at('11:40')
    expect((await here.deliver()).map(({ kind }) => kind)).toEqual(['skipped'])
    expect(here.posts()).toEqual([])
    expect(await fates(here, id, 'warn')).toContainEqual(['staff:ana', 'waiting', null])
    await here.passUntil(at('13:01'), 10 * minuteMs)
    expect(here.chat.posts.filter(({ to }) => to === '@ana').map((post) => post.at)).toEqual([at('13:00')])
  })

  it('waits when the person has asked for a pause meanwhile, unless the case is critical', async () => {
    const here = world()
    await onItsWayToAna(here)
    await settings(here, 'ana', { pausedUntil: at('12:30') })
    await here.deliver()
    expect(here.posts()).toEqual([])
    await here.passUntil(at('12:31'), 5 * minuteMs)
    expect(here.chat.posts.filter(({ to }) => to === '@ana').map((post) => post.at)).toEqual([at('12:31')])
  })

  it('goes to somebody else when the person has left meanwhile', async () => {
    const here = world()
    const id = await onItsWayToAna(here)
    await settings(here, 'ana', { awayFrom: at('11:30'), awayUntil: wall('2026-12-01') })
    await here.deliver()
    await here.tick()
    await here.deliver()
    expect(here.posts().map(({ to }) => to)).toEqual(['#care'])
    expect(await fates(here, id, 'warn')).toEqual(
      expect.arrayContaining([
        ['channel:care', 'sent', null],
        ['staff:ana', 'dropped', 'passed_on'],
      ]),
    )
  })

  it('comes back to the person who is there again', async () => {
    const here = world()
    const id = await onItsWayToAna(here)
    await settings(here, 'ana', { awayFrom: at('11:30'), awayUntil: wall('2026-12-01') })
    await here.deliver()
    await settings(here, 'ana', {})
    await here.passUntil(at('11:45'))
    expect(here.posts().map(({ to }) => to)).toEqual(['@ana'])
    expect(await fates(here, id, 'warn')).toEqual(
      expect.arrayContaining([
        ['channel:care', 'dropped', 'passed_on'],
        ['staff:ana', 'sent', null],
      ]),
    )
  })

  it('leaves the word to the next of its like where that is due as well', async () => {
    const here = world()
    const id = await here.open('high')
    here.time.now = at('10:23')
    await here.tick()
    here.time.now = at('10:31')
    await here.deliver()
    expect(here.posts()).toEqual([])
    await here.tick()
    await here.deliver()
    expect(here.posts()).toHaveLength(1)
    expect((await here.rows(id)).map(({ kind, state, why }) => [kind, state, why])).toEqual([
      ['warn', 'dropped', 'superseded'],
      ['breach', 'sent', null],
    ])
  })

  it('leaves the channel out once somebody has the case', async () => {
    const here = world()
    const id = await here.open('high')
    here.time.now = at('11:31')
    await here.tick()
    await here.does('leo', id, { type: 'claim' })
    await here.deliver()
    await here.tick()
    await here.deliver()
    expect(here.posts().map(({ to }) => to)).toEqual(['@leo'])
  })

  it('does not ask an approver who has said yes already', async () => {
    const base = clockedPolicy()
    const here = world(at('10:00'), {
      ...base,
      approvals: [{ when: {}, steps: [{ any: 'manager' }, { any: 'legal' }] }],
    })
    const id = await here.open('high')
    await here.does('ana', id, { type: 'claim' })
    await here.does('ana', id, { type: 'draft', text: 'We are sorry.', basedOn: here.time.now, onRevision: 0 })
    await here.does('ana', id, { type: 'submit', revision: 1 })
    here.time.now = at('10:31')
    await here.tick()
    const { revisions } = await here.load(id)
    await here.does('bo', id, { type: 'approve', revision: 1, sha256: revisions[0]?.sha256 as never })
    await here.deliver()
    expect(here.posts().map(({ to }) => to)).toEqual(['@luz'])
    expect(await fates(here, id, 'approval')).toEqual(
      expect.arrayContaining([
        ['staff:bo', 'dropped', 'passed_on'],
        ['staff:luz', 'sent', null],
      ]),
    )
  })

  it('says nothing of a next one that has come already', async () => {
    const here = world()
    await settings(here, 'ana', { quiet: [{ from: 10 * 60, to: 15 * 60 }] })
    const id = await here.open('high')
    await here.does('ana', id, { type: 'claim' })
    await here.passUntil(at('15:01'), 5 * minuteMs)
    const [card] = here.chat.posts.filter(({ to }) => to === '@ana').map((post) => post.card)
    expect(card).toBeDefined()
    expect(bodyOf(card as never)).not.toMatch(/(Próximo aviso|Si nada cambia).*1[0-4]:/)
  })
})

describe('a person the chat does not let us write to', () => {
  const refusing = (here: World) => {
    here.chat.failing.next = new Fault('forbidden', 'user has blocked the bot')
    here.chat.failing.after = false
  }

  it('is called in the channel of the case instead, which says why', async () => {
    const here = world()
    const id = await onItsWayToAna(here)
    refusing(here)
    expect((await here.deliver()).map(({ kind }) => kind)).toEqual(['skipped'])
    await here.tick()
    await here.deliver()
    expect(here.posts().map(({ to }) => to)).toEqual(['#care'])
    const [post] = here.chat.posts
    expect(bodyOf(post?.card as never)).toContain('Ana Ruiz\n')
    expect(bodyOf(post?.card as never)).toContain('El chat no admitió un mensaje directo a Ana Ruiz')
    expect(JSON.stringify(post?.card)).toContain('"staff":"ana"')
    expect(await fates(here, id, 'warn')).toEqual(
      expect.arrayContaining([
        ['channel:care', 'sent', null],
        ['staff:ana', 'dropped', 'unreachable'],
      ]),
    )
  })

  it('is passed over as well when the refusal comes with the second attempt', async () => {
    const here = world()
    const id = await onItsWayToAna(here)
    const { post } = here.chat.gateway
    let attempts = 0
    const refused = () => Promise.reject(new Fault('forbidden', 'user has blocked the bot'))
    Object.assign(here.chat.gateway, {
      find: refused,
      post: (...parameters: Parameters<typeof post>) => {
        attempts += 1
        if (attempts === 1) return Promise.reject(new Fault('unavailable', 'timeout', { mayHaveHappened: true }))
        return parameters[0].kind === 'person' ? refused() : post(...parameters)
      },
    })
    expect((await here.deliver()).map(({ kind }) => kind)).toEqual(['retry', 'skipped'])
    await here.tick()
    await here.deliver()
    expect(here.posts().map(({ to }) => to)).toEqual(['#care'])
    expect(await fates(here, id, 'warn')).toContainEqual(['staff:ana', 'dropped', 'unreachable'])
  })

  it('is tried again with the next reminder', async () => {
    const here = world()
    await onItsWayToAna(here)
    refusing(here)
    await here.deliver()
    await here.passUntil(at('12:01'), minuteMs)
    // The warning in the channel; what is said at noon goes to her again, and to the channel as every broken promise.
    const places = here.posts().map(({ to }) => to)
    expect(places[0]).toBe('#care')
    expect(places.filter((to) => to === '@ana').length).toBeGreaterThan(0)
  })

  it('leaves an approval to the other approvers', async () => {
    const base = clockedPolicy()
    const two = base.staff.map((one) => (one.id === 'luz' ? { ...one, roles: ['legal', 'manager'] as const } : one))
    const here = world(at('10:00'), { ...base, staff: two })
    const id = await here.open('high')
    await here.does('ana', id, { type: 'claim' })
    await here.does('ana', id, { type: 'draft', text: 'We are sorry.', basedOn: here.time.now, onRevision: 0 })
    await here.does('ana', id, { type: 'submit', revision: 1 })
    here.time.now = at('10:31')
    await here.tick()
    refusing(here)
    await here.deliver()
    await here.tick()
    await here.deliver()
    expect(here.posts()).toHaveLength(1)
    const said = (await fates(here, id, 'approval')).map(([, state, why]) => why ?? state)
    expect(new Set(said)).toEqual(new Set(['sent', 'unreachable']))
  })
})

describe('an approval whose only approver is away', () => {
  const submitted = async (here: World, severity: 'critical' | 'high') => {
    await settings(here, 'bo', { awayFrom: at('09:00'), awayUntil: wall('2026-12-01') })
    const id = await here.open(severity)
    await here.does('ana', id, { type: 'claim' })
    await here.does('ana', id, { type: 'draft', text: 'We are sorry.', basedOn: here.time.now, onRevision: 0 })
    await here.does('ana', id, { type: 'submit', revision: 1 })
    return id
  }
  const toKim = (here: World) => here.chat.posts.filter(({ to }) => to === '@kim').map(({ card }) => bodyOf(card))

  it('is asked of nobody who cannot give it, and then of those who may stand in, who can', async () => {
    const here = world()
    const id = await submitted(here, 'critical')
    const { revisions } = await here.load(id)
    const approve = { type: 'approve', revision: 1, sha256: revisions[0]?.sha256 as never } as const
    await here.passUntil(at('10:16'))
    expect(toKim(here).at(-1)).toContain('nobody who may give it is there')
    await expect(here.does('kim', id, approve)).rejects.toThrow('approval_not_needed_from_you')
    await here.passUntil(at('10:31'))
    expect(toKim(here).at(-1)).toContain('You can decide now, also in the place of those who were asked first.')
    await here.does('kim', id, approve)
    expect((await here.load(id)).state.status).toBe('approved')
  })

  it('of the lawyers goes up to be chased, to whoever has said yes as well, and is left to the lawyers', async () => {
    const base = clockedPolicy()
    const here = world(at('10:00'), {
      ...base,
      approvals: [{ when: {}, steps: [{ any: 'manager' }, { any: 'legal' }] }],
    })
    const id = await here.open('critical')
    await here.does('ana', id, { type: 'claim' })
    await here.does('ana', id, { type: 'draft', text: 'We are sorry.', basedOn: here.time.now, onRevision: 0 })
    await here.does('ana', id, { type: 'submit', revision: 1 })
    const { revisions } = await here.load(id)
    const approve = { type: 'approve', revision: 1, sha256: revisions[0]?.sha256 as never } as const
    await here.does('bo', id, approve)
    await here.passUntil(at('10:31'))
    const told = (who: string) => here.chat.posts.filter(({ to }) => to === who).map(({ card }) => bodyOf(card))
    expect(told('@luz').at(-1)).toContain('sigue pendiente de tu aprobación')
    expect(told('@bo').at(-1)).toContain('still waits for approval by legal')
    expect((await fates(here, id, 'delegate')).map(([to, state]) => [to, state])).toEqual([
      ['staff:bo', 'sent'],
      ['staff:luz', 'sent'],
    ])
    await expect(here.does('kim', id, approve)).rejects.toThrow('approval_not_needed_from_you')
    await here.does('luz', id, approve)
    expect((await here.load(id)).state.status).toBe('approved')
  })

  it('goes up without anybody standing in where the case is not critical', async () => {
    const here = world()
    const id = await submitted(here, 'high')
    await here.passUntil(at('11:00'))
    expect((await fates(here, id, 'escalate')).map(([to]) => to)).toContain('staff:kim')
    expect(toKim(here).join()).not.toContain('You can decide now')
  })
})

describe('somebody the policy lets in without listing them', () => {
  it('is told where they came from, and not at night', async () => {
    const told: string[] = []
    const slack = {
      platform: 'slack' as const,
      post: async (to: { id: string }) => {
        told.push(to.id)
        return { id: String(told.length) }
      },
      edit: async () => {},
      find: async () => null,
      link: async () => null,
    }
    const here = nagWorld(fresh, clockedPolicy({ unlisted: 'agent' }), at('16:00'), [slack])
    const id = await here.open('high')
    const visitor = {
      ...(clockedPolicy().staff[0] as Staff),
      id: staff('slack:U0NEW'),
      slack: 'U0NEW',
      roles: ['agent'],
    }
    await commandExecutor(here.path)(id, { type: 'claim' }, { kind: 'staff', staff: visitor as Staff })
    await settings(here, 'slack:U0NEW', { quiet: [{ from: 16 * 60 + 15, to: 16 * 60 + 45 }] })
    await here.passUntil(at('16:44'))
    expect(told).toEqual([])
    await here.passUntil(at('16:46'))
    expect(told).toEqual(['U0NEW'])
  })
})

describe('a person who is in no chat of ours', () => {
  const withoutAna = (): Policy => {
    const base = clockedPolicy()
    return { ...base, staff: base.staff.map((one) => (one.id === 'ana' ? { ...one, slack: null, teams: null } : one)) }
  }

  it('is named in the channel, with the reason', async () => {
    const here = nagWorld(fresh, withoutAna(), at('10:00'), [slackLike()])
    const id = await here.open('high')
    await here.does('ana', id, { type: 'claim' })
    await here.passUntil(at('10:31'))
    expect(posted.map(({ to }) => to)).toEqual(['C0CARE'])
    expect(bodyOf(posted[0]?.card as never)).toContain('No hay forma de escribir a Ana Ruiz en este chat')
    expect((await here.rows(id)).map(({ recipient, state }) => [recipient, state])).toEqual([['channel:care', 'sent']])
  })

  const posted: { to: string; card: unknown }[] = []
  const slackLike = () => ({
    platform: 'slack' as const,
    post: async (to: { id: string }, card: unknown) => {
      posted.push({ to: to.id, card })
      return { id: String(posted.length) }
    },
    edit: async () => {},
    find: async () => null,
    link: async () => null,
  })
})

describe('a person who is away', () => {
  it('is named with the reason where somebody else hears of their case', async () => {
    const here = world()
    await settings(here, 'ana', { awayFrom: at('09:00'), awayUntil: wall('2026-12-01') })
    const id = await here.open('high')
    await here.does('bo', id, { type: 'assign', to: staff('ana') })
    here.time.now = plus(at('10:00'), 31 * minuteMs)
    await here.tick()
    await here.deliver()
    const [post] = here.chat.posts
    expect(post?.to).toBe('#care')
    expect(bodyOf(post?.card as never)).toContain('Ana Ruiz no está, por eso llega aquí')
  })
})

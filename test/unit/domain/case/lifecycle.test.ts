import { describe, expect, it } from 'vitest'
import { hourMs } from '../../../../src/domain/time.ts'
import { ana, bo, given, givenCase, kim, leo, luz, submitted, world } from '../../../support/case-story.ts'
import { examplePolicy } from '../../../support/policy.ts'

describe('a case that becomes graver while it sleeps', () => {
  const critical = { severity: 'critical' } as const
  it('is woken, and reminded of again though somebody had muted it', () => {
    const after = given(ana.claim(), ana.mute(), ana.snooze(3 * hourMs))
      .when(world.spreads(critical))
      .then('reach_raised', 'woken', 'nags_muted')
    expect(after).toMatchObject({ severity: 'critical', snoozedUntil: null, nagsMuted: false })
    expect(after.watches.firstResponse?.runs.at(-1)?.to).toBeNull()
    given(ana.claim(), ana.mute())
      .when(world.authorWrites({ assessment: critical }))
      .then('mention_joined', 'nags_muted')
  })
  it('sleeps on while it only spreads', () => {
    expect(
      given(ana.claim(), ana.snooze(3 * hourMs))
        .when(world.spreads())
        .then('reach_raised').snoozedUntil,
    ).not.toBe(null)
    expect(given(ana.claim(), ana.mute()).when(world.authorWrites()).then('mention_joined').nagsMuted).toBe(true)
  })
})

describe('claiming', () => {
  it('gives a new case to who presses first', () => {
    expect(given().when(ana.claim()).then('claimed').state).toMatchObject({ status: 'claimed', owner: 'ana' })
  })
  it('tells the second who has it', () =>
    given(ana.claim()).when(leo.claim()).refuses('already_claimed', { owner: 'ana' }))
  it('tells the owner that it is theirs already', () => given(ana.claim()).when(ana.claim()).refuses('already_yours'))
  it('is not for executives', () => {
    const policy = examplePolicy((one) => ({
      ...one,
      staff: one.staff.map((person) => (person.id === 'kim' ? { ...person, roles: ['executive'] } : person)),
    }))
    given()
      .when(kim.claim(), { policy })
      .refuses('not_permitted', { needs: ['agent', 'manager', 'legal', 'admin'] })
  })
  it('of a closed case is refused', () => given(ana.close()).when(leo.claim()).refuses('already_closed'))
  it('is handed back by the owner', () => {
    expect(given(ana.claim()).when(ana.release()).then('released').state.status).toBe('new')
  })
  it('is not handed back by a colleague', () =>
    given(ana.claim()).when(leo.release()).refuses('not_owner', { owner: 'ana' }))
  it('is handed back by a manager', () => given(ana.claim()).when(bo.release()).then('released'))
  it('goes back to the queue when it lies idle', () => {
    expect(given(ana.claim()).when(world.findsItIdle()).then('released').state.status).toBe('new')
  })
  it('does not go back while an approval is awaited', () => {
    given(...submitted)
      .when(world.findsItIdle())
      .then()
  })
})

describe('assigning', () => {
  it('hands a case to a colleague', () => {
    expect(given(ana.claim()).when(ana.assign('leo')).then('assigned').state).toMatchObject({ owner: 'leo' })
  })
  it('refuses somebody the policy does not know', () => given().when(bo.assign('nobody')).refuses('unknown_staff'))
  it('of a colleague’s case is for managers', () => {
    given(ana.claim()).when(leo.assign('leo')).refuses('not_owner')
    given(ana.claim()).when(bo.assign('leo')).then('assigned')
  })
})

describe('triage', () => {
  it('of an unclaimed case claims it as well', () => {
    const one = given().when(ana.triage('low', 'price')).then('claimed', 'triaged')
    expect(one).toMatchObject({
      severity: 'low',
      nature: 'price',
      triagedBy: 'ana',
      state: { status: 'triaged', owner: 'ana' },
    })
  })
  it('may lower what a rule said, and a later model may not lower it again', () => {
    const one = given(ana.triage('critical', 'safety'))
      .when(world.authorWrites({ assessment: { severity: 'low' } }))
      .then('mention_joined')
    expect(one).toMatchObject({ severity: 'critical', nature: 'safety' })
  })
  it('gives way to something graver the author writes', () => {
    const one = given(ana.triage('low', 'price'))
      .when(world.authorWrites({ assessment: { severity: 'critical', nature: 'safety' } }))
      .then('mention_joined')
    expect(one).toMatchObject({ severity: 'critical', nature: 'safety' })
  })
})

describe('triage that lowered what the engine says', () => {
  const lowered = () => givenCase({ severity: 'critical', nature: 'safety' }, ana.triage('low', 'price'))

  it('stands when the same opinion comes again with a wider reach', () => {
    const one = lowered()
      .when(world.spreads({ severity: 'critical', nature: 'safety' }))
      .then('reach_raised')
    expect(one).toMatchObject({ severity: 'low', nature: 'price' })
  })
  it('stands when the author merely asks for news', () => {
    const one = lowered()
      .when(world.authorWrites({ assessment: { severity: 'critical', nature: 'safety' }, alone: 'low' }))
      .then('mention_joined')
    expect(one).toMatchObject({ severity: 'low', nature: 'price' })
  })
  it('gives way when the author’s new words are grave by themselves', () => {
    const one = lowered()
      .when(world.authorWrites({ assessment: { severity: 'critical', nature: 'safety' }, alone: 'critical' }))
      .then('mention_joined')
    expect(one).toMatchObject({ severity: 'critical', nature: 'safety' })
  })
})

describe('side moves', () => {
  it('snoozing must end in the future, within a month', () => {
    given(ana.claim())
      .when(ana.snooze(2 * hourMs))
      .then('snoozed')
    given(ana.claim()).when(ana.snooze(-1)).refuses('time_in_past')
    given(ana.claim())
      .when(ana.snooze(31 * 24 * hourMs))
      .refuses('time_too_far')
  })
  it('leaving a grave case unanswered is not an agent’s decision', () => {
    given(ana.claim())
      .when(ana.doNotEngage())
      .refuses('not_permitted', { needs: ['manager', 'legal', 'admin'] })
    given(ana.claim()).when(luz.doNotEngage()).then('closed')
    givenCase({ severity: 'low' }, ana.claim()).when(ana.doNotEngage()).then('closed')
  })
  it('merging closes the case as a duplicate of the other', () => {
    expect(given(ana.claim()).when(ana.merge(1002)).then('merged').state).toMatchObject({
      why: 'duplicate',
      mergedInto: 1002,
    })
    given(ana.claim()).when(ana.merge(1001)).refuses('merge_with_itself')
  })
  it('anybody may escalate or leave a note', () => {
    given(ana.claim()).when(kim.escalate()).then('escalated')
    given(ana.close()).when(kim.note()).then('noted')
  })
  it('reopening is for closed cases', () => {
    given(ana.close()).when(leo.reopen()).then('reopened')
    given().when(leo.reopen()).refuses('not_closed')
  })
})

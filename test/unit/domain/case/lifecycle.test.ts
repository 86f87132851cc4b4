import { describe, expect, it } from 'vitest'
import { hourMs } from '../../../../src/domain/time.ts'
import { by, given, givenCase, sha256, world } from '../../../support/case-story.ts'
import { examplePolicy } from '../../../support/policy.ts'

const [ana, leo, bo, luz, kim] = ['ana', 'leo', 'bo', 'luz', 'kim'].map((id) => by(id)) as [
  ReturnType<typeof by>,
  ReturnType<typeof by>,
  ReturnType<typeof by>,
  ReturnType<typeof by>,
  ReturnType<typeof by>,
]
const submitted = [ana.claim(), ana.draft(), ana.submit()]
const approved = [...submitted, bo.approve()]
const publishing = [...approved, ana.publish()]

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

describe('a draft', () => {
  it('is a new revision each time', () => {
    const one = given(ana.draft('one')).when(ana.draft('two')).then('drafted')
    expect(one.revisions.map(({ revision, text }) => [revision, text])).toEqual([
      [1, 'one'],
      [2, 'two'],
    ])
  })
  it('must say something', () => given(ana.claim()).when(ana.draft('  \n')).refuses('empty_text'))
  it('written on an older revision is refused, so that nobody overwrites words unseen', () => {
    given(ana.claim(), ana.draft('one'))
      .when({ who: 'ana', command: (one) => ({ type: 'draft', text: 'x', basedOn: one.changedAt, onRevision: 0 }) })
      .refuses('draft_changed', { revision: 1, by: 'ana' })
  })
  it('of somebody else’s case is refused', () => given(ana.claim()).when(leo.draft()).refuses('not_owner'))
  it('edited while approval is awaited voids the approvals', () => {
    const one = given(...submitted)
      .when(ana.draft('better'))
      .then('recalled', 'drafted')
    expect(one.state.status).toBe('drafting')
  })
  it('edited after approval needs approval again', () => {
    given(...approved, ana.draft('We are sorry!'))
      .when(ana.publish())
      .refuses('wrong_state', { status: 'drafting' })
  })
})

describe('approval', () => {
  it('is asked by severity: a high case needs a manager', () => {
    const one = given(ana.claim(), ana.draft()).when(ana.submit()).then('submitted')
    expect(one.state).toMatchObject({ status: 'awaiting_approval', steps: [{ any: 'manager' }] })
  })
  it('is asked by nature and by words as well', () => {
    const legal = givenCase({ nature: 'legal' }, ana.draft()).when(ana.submit()).then('submitted')
    expect(legal.state).toMatchObject({ steps: [{ any: 'manager' }, { any: 'legal' }] })
    const refund = givenCase({ severity: 'medium' }, ana.draft('A full REFÚND is on its way'))
      .when(ana.submit())
      .then('submitted')
    expect(refund.state).toMatchObject({ steps: [{ any: 'manager' }] })
  })
  it('is not needed where no rule asks for it', () => {
    expect(
      givenCase({ severity: 'low' }, ana.draft()).when(ana.submit()).then('submitted', 'cleared').state.status,
    ).toBe('approved')
  })
  it('of the last step clears the revision', () => {
    expect(
      given(...submitted)
        .when(bo.approve())
        .then('approved', 'cleared').state.status,
    ).toBe('approved')
  })
  it('of one of two steps leaves the other open', () => {
    const one = givenCase({ nature: 'legal' }, ...submitted)
      .when(bo.approve())
      .then('approved')
    expect(one.state.status).toBe('awaiting_approval')
    givenCase({ nature: 'legal' }, ...submitted, bo.approve())
      .when(luz.approve())
      .then('approved', 'cleared')
  })
  it('is never given to one’s own text', () => {
    given(bo.claim(), bo.draft(), bo.submit()).when(bo.approve()).refuses('own_text')
  })
  it('is not given to one’s own words that somebody else pasted', () => {
    given(bo.claim(), bo.draft('Sorry!'), bo.assign('ana'), ana.draft('other'), ana.draft('Sorry!'), ana.submit())
      .when(bo.approve())
      .refuses('own_text')
  })
  it('counts once a person', () => {
    givenCase({ nature: 'legal' }, ...submitted, bo.approve())
      .when(bo.approve())
      .refuses('already_approved')
  })
  it('names who is missing when somebody without the role presses', () => {
    given(...submitted)
      .when(leo.approve())
      .refuses('approval_not_needed_from_you', { missing: [{ any: 'manager' }] })
  })
  it('of an older revision is refused', () => {
    given(...submitted, ana.draft('two'), ana.submit())
      .when(bo.approve(1))
      .refuses('old_revision', { latest: 2 })
  })
  it('of other words than the revision’s is refused', () => {
    given(...submitted)
      .when(bo.approve(1, sha256('We are not sorry.')))
      .refuses('text_mismatch')
  })
  it('can be turned down with words, and asked for again', () => {
    expect(
      given(...submitted)
        .when(bo.requestChanges())
        .then('changes_requested').state.status,
    ).toBe('drafting')
    given(...submitted, bo.requestChanges(), ana.draft('two'), ana.submit())
      .when(bo.approve())
      .then('approved', 'cleared')
  })
  it('is turned down only by who could give it', () => {
    given(...submitted)
      .when(leo.requestChanges())
      .refuses('not_permitted', { needs: ['manager'] })
  })
  it('can be called back by the owner', () => {
    expect(
      given(...submitted)
        .when(ana.recall())
        .then('recalled').state.status,
    ).toBe('drafting')
  })
})

describe('publishing', () => {
  it('sends the approved revision', () => {
    expect(
      given(...approved)
        .when(ana.publish())
        .then('publication_requested').publication,
    ).toMatchObject({ revision: 1, outcome: 'pending' })
  })
  it('without approval is refused', () =>
    given(...submitted)
      .when(ana.publish())
      .refuses('wrong_state'))
  it('is refused when the case grew graver since, naming the approval that is missing now', () => {
    givenCase(
      { severity: 'low' },
      ana.draft(),
      ana.submit(),
      world.authorWrites({ thanks: true, assessment: { severity: 'high' } }),
    )
      .when(ana.publish())
      .refuses('approval_missing', { missing: [{ any: 'manager' }] })
  })
  it('is refused when the post was deleted', () =>
    given(...approved, world.deletes())
      .when(ana.publish())
      .refuses('mention_deleted'))
  it('is refused when the post it answers was deleted, until a draft is written for the one that stands', () => {
    given(...approved, world.deletes('another'))
      .when(ana.publish())
      .refuses('mention_replaced')
    given(...approved, world.deletes('another'), ana.draft(), ana.submit(2), bo.approve(2))
      .when(ana.publish())
      .then('publication_requested')
  })
  it('goes on when another post of the case was deleted', () =>
    given(...approved, world.deletes('answered'))
      .when(ana.publish())
      .then('publication_requested'))
  it('is possible again once the author, who had deleted everything, wrote something new', () =>
    given(...approved, world.deletes(), world.authorWrites(), ana.draft(), ana.submit(2), bo.approve(2))
      .when(ana.publish())
      .then('publication_requested'))
  it('is refused when the post was edited', () =>
    given(...approved, world.edits())
      .when(ana.publish())
      .refuses('mention_edited'))
  it('is refused when the author wrote again', () =>
    given(...approved, world.authorWrites())
      .when(ana.publish())
      .refuses('draft_stale'))
  it('is refused when our own account answered already', () => {
    given(...approved, world.answersElsewhere())
      .when(ana.publish())
      .refuses('already_answered')
  })
  it('is refused while an admin has stopped it', () => {
    given(...approved)
      .when(ana.publish(), { publishingStopped: true })
      .refuses('publishing_stopped')
  })
  it('twice at once is refused', () =>
    given(...publishing)
      .when(ana.publish())
      .refuses('publication_pending'))
  it('that arrived waits for the author', () => {
    expect(
      given(...publishing)
        .when(world.delivers())
        .then('published').state.status,
    ).toBe('waiting_author')
  })
  it('that failed can be tried again', () => {
    given(...publishing, world.refusesDelivery())
      .when(ana.publish('webhook', 'p2'))
      .then('publication_requested')
  })
  it('whose answer was lost waits for a human, and nothing else moves meanwhile', () => {
    const lost = given(...publishing, world.losesAnswer())
    expect(lost.story.one.publication?.outcome).toBe('uncertain')
    lost.when(ana.draft()).refuses('publication_uncertain')
    lost.when(ana.close()).refuses('publication_uncertain')
  })
  it('sent again by a human after a lost answer keeps its id, so that a receiver can tell', () => {
    const again = given(...publishing, world.losesAnswer())
      .when(ana.publish('webhook', 'p2'))
      .then('publication_requested')
    expect(again.publication).toMatchObject({ id: 'p1', outcome: 'pending' })
  })
  it('seen to have arrived after a lost answer is recorded', () => {
    expect(
      given(...publishing, world.losesAnswer())
        .when(ana.markPublished())
        .then('published').state.status,
    ).toBe('waiting_author')
  })
  it('by hand is recorded with who did it', () => {
    expect(
      given(...approved)
        .when(ana.markPublished())
        .then('publication_requested', 'published').publication,
    ).toMatchObject({ how: 'manual' })
  })
  it('ignores an answer to an earlier attempt', () => {
    given(...publishing, world.refusesDelivery(), ana.publish('webhook', 'p2'))
      .when(world.delivers('p1'))
      .then()
  })
})

describe('what the author does next', () => {
  const answered = [...publishing, world.delivers()]
  it('brings an answered case back to its owner', () => {
    expect(
      given(...answered)
        .when(world.authorWrites())
        .then('mention_joined').state,
    ).toMatchObject({ status: 'claimed', owner: 'ana' })
  })
  it('reopens a closed case', () => {
    expect(
      given(...answered, ana.close())
        .when(world.authorWrites())
        .then('reopened', 'mention_joined').state.status,
    ).toBe('new')
  })
  it('changes nothing when it is mere thanks', () => {
    expect(
      given(...answered)
        .when(world.authorWrites({ thanks: true }))
        .then('mention_joined').state.status,
    ).toBe('waiting_author')
    expect(
      given(...answered, ana.close())
        .when(world.authorWrites({ thanks: true }))
        .then('mention_joined').state.status,
    ).toBe('closed')
  })
  it('is joined once', () =>
    given(world.authorWrites({ mention: 2 }))
      .when(world.authorWrites({ mention: 2 }))
      .then())
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

import { describe, expect, it } from 'vitest'
import {
  ana,
  approved,
  bo,
  given,
  givenCase,
  leo,
  luz,
  publishing,
  sha256,
  submitted,
  world,
} from '../../../support/case-story.ts'

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

import { describe, expect, it } from 'vitest'
import type { StaffId } from '../../../../src/domain/ids.ts'
import { refusesStatement, statementOf } from '../../../../src/domain/storm/statement.ts'
import type { Statement } from '../../../../src/domain/storm/storm.ts'
import { minuteMs, plus } from '../../../../src/domain/time.ts'
import { aStory, by, decideStep, goOn, type Step, type Story, sha256, world } from '../../../support/case-story.ts'
import { examplePolicy } from '../../../support/policy.ts'

const text = 'We are sorry. A refund is on its way.'
const approvedLead = [by('ana').draft(text), by('ana').submit(), by('bo').approve()].reduce<Story>(
  (so, step) => goOn(so, step),
  aStory({}, 1001),
)
const statement = statementOf(approvedLead.one, 1) ?? never()
const context = { policy: examplePolicy(), sha256 }
const member = (changes: Parameters<typeof aStory>[0] = {}, ...steps: readonly Step[]): Story =>
  steps.reduce<Story>((so, step) => goOn(so, step), aStory(changes, 1002))
const seenAt = plus(approvedLead.now, 10 * minuteMs)
const verdict = (one: Story, changes: Partial<Statement> = {}) =>
  refusesStatement(one.one, { ...statement, ...changes }, seenAt, context)?.code ?? 'adopted'

describe('the statement of a storm', () => {
  it('is the approved revision of its lead, and nothing before that or written for the lead alone', () => {
    expect(statement).toMatchObject({ text, revision: 1, writtenBy: 'ana', from: 1001 })
    expect(statementOf(approvedLead.one, null)).toBeNull()
    expect(statementOf(approvedLead.one, 2)).toBeNull()
    expect(statementOf(member({}, by('ana').draft(text), by('ana').submit()).one, 1)).toBeNull()
  })
  it('is adopted with every yes it was given, and leaves as it was approved', () => {
    const adopting: Step = {
      who: '',
      command: { type: 'adopt_statement', statement, sentBy: 'leo' as StaffId, seenAt },
    }
    const adopted = goOn(member(), adopting)
    expect(adopted.one.state).toMatchObject({
      status: 'approved',
      owner: 'leo',
      approvals: [{ by: 'bo', revision: 1 }],
    })
    expect(adopted.one.revisions).toMatchObject([{ text, by: 'ana', sha256: sha256(text) }])
    expect(adopted.one.watches.firstDecision?.metAt).not.toBeNull()
    expect(decideStep(adopted, by('leo').publish())).toMatchObject({ ok: true })
    expect(decideStep(adopted, adopting)).toEqual({ ok: true, value: [] })
  })
  it.each<[string, string, Story, Partial<Statement>]>([
    ['is none without the yes a manager has to give', 'approval_missing', member(), { approvals: [] }],
    ['covers no case that needs another yes', 'approval_missing', member({ nature: 'legal' }), {}],
    ['is none when one letter of it changed', 'text_mismatch', member(), { text: `${text}!` }],
    ['is none when the yes was to other words', 'text_mismatch', member(), { text: 'Other', sha256: sha256('Other') }],
    ['is none when its writer said yes to it', 'own_text', member(), { writtenBy: 'bo' as StaffId }],
    ['leaves alone what somebody is answering', 'wrong_state', member({}, by('leo').draft('Hello.')), {}],
    ['answers nobody twice', 'wrong_state', member({}, by('leo').close()), {}],
    ['answers no post that is gone', 'mention_deleted', member({}, world.deletes()), {}],
    ['answers nobody our account has answered', 'already_answered', member({}, world.answersElsewhere()), {}],
  ])('%s', (_, code, one, changes) => {
    expect(verdict(one, changes)).toBe(code)
  })
  it('answers nobody who wrote again after it was sent', () => {
    const spoke = member({}, world.authorWrites())
    expect(refusesStatement(spoke.one, statement, plus(spoke.one.authorSpokeAt, -1), context)?.code).toBe('draft_stale')
    expect(verdict(spoke)).toBe('adopted')
  })
})

function never(): never {
  throw new Error('the lead has no statement')
}

import { describe, expect, test } from 'vitest'
import { approvalCard, approvalCardKey } from '../../../src/cards/approval-card.ts'
import type { CaseState } from '../../../src/domain/case/case.ts'
import type { StormId } from '../../../src/domain/storm/storm.ts'
import { bodyOf, ids, labels } from '../../support/card-text.ts'
import { aCase, anEvent, aPublication, aReader, aRevision, aState, aView, staff } from '../../support/case-view.ts'

const english = aReader()
const first = aRevision({ text: 'We are sorry about the delay.' })
const second = aRevision({ revision: 2, text: 'We are very sorry for the delay.', by: staff('leo') })
const asked = (revision: number): CaseState => ({ ...aState('awaiting_approval'), revision }) as CaseState

const viewAt = (state: CaseState, publication = null as ReturnType<typeof aPublication> | null) =>
  aView({ case: aCase({ state, revisions: [first, second], publication }) })

describe('a request to approve', () => {
  const card = approvalCard(viewAt(asked(2)), second, english)

  test('shows the draft literally, who wrote it and its hash in short', () => {
    const quote = card.blocks.find((block) => block.kind === 'quote')
    expect(quote).toEqual({
      kind: 'quote',
      text: 'We are very sorry for the delay.',
      lang: 'en',
      caption: [{ text: 'Draft 2 by Leo Park · 09:04 · 32 characters · SHA-256 22222222 2222' }],
    })
  })

  test('shows what changed since the revision before', () => {
    expect(bodyOf(card)).toContain('Changes since draft 1:')
    const block = card.blocks.find(({ kind }) => kind === 'difference')
    expect(block?.kind === 'difference' && block.parts.filter(({ change }) => change !== 'same')).toEqual([
      { change: 'added', text: 'very ' },
      { change: 'removed', text: 'about' },
      { change: 'added', text: 'for' },
    ])
  })

  test('gives the context and what is still missing', () => {
    expect(bodyOf(card)).toContain('It answers:\nThe power bank caught fire')
    expect(bodyOf(card)).toContain('Approval missing: manager.')
  })

  test('says when it is meant for everybody in a storm', () => {
    const forAll = { ...viewAt(asked(2)), forStorm: { id: 3 as StormId, open: 41, inOtherLanguages: 0 } }
    expect(bodyOf(approvalCard(forAll, second, english))).toContain('can be sent to everybody in it: 41 open cases now')
    expect(bodyOf(card)).not.toContain('storm')
    const some = { ...forAll, forStorm: { id: 3 as StormId, open: 41, inOtherLanguages: 7 } }
    expect(bodyOf(approvalCard(some, second, english))).toContain(
      'to everybody in it who writes English: 41 open cases now',
    )
    expect(bodyOf(approvalCard(some, second, english))).toContain(
      '7 open cases of the storm are in other languages and are not answered by it.',
    )
    expect(bodyOf(approvalCard({ ...forAll, case: viewAt(aState('closed')).case }, second, english))).not.toContain(
      'storm',
    )
  })

  test('asks for a decision about this very revision', () => {
    expect(labels(card.actions)).toEqual(['Approve', 'Request changes', 'Reject', 'Open'])
    expect(card.actions[0]?.target).toEqual({ caseId: 1042, version: 7, revision: 2 })
    expect(card.key).toBe(approvalCardKey(1042, 2))
  })

  test('speaks the reader’s language', () => {
    const text = bodyOf(approvalCard(viewAt(asked(2)), second, aReader({ language: 'es' })))
    expect(text).toContain('Leo Park te pide que apruebes el borrador 2 del caso 1042.')
  })

  test.each([
    ['en', 'Draft 2 of case 1042, by Leo Park, needs approval by: manager.', 'asks you'],
    ['es', 'El borrador 2 del caso 1042, de Leo Park, necesita la aprobación de: ', 'te pide'],
  ] as const)('in a channel names who may approve and calls nobody “you” (%s)', (language, said, personal) => {
    const shared = approvalCard(viewAt(asked(2)), second, aReader({ language, inChannel: true }))
    expect(bodyOf(shared)).toContain(said)
    expect(shared.summary).toContain(said)
    expect(`${bodyOf(shared)} ${shared.summary}`).not.toContain(personal)
  })

  test('warns of characters that nobody can see', () => {
    const hidden = aRevision({ text: 'Sorry\u200B!' })
    const view = aView({ case: aCase({ state: asked(1), revisions: [hidden] }) })
    expect(bodyOf(approvalCard(view, hidden, english))).toContain('invisible characters')
  })

  test('leaves context out before it cuts a long draft', () => {
    const long = aRevision({ text: 'word '.repeat(1_900) })
    const text = bodyOf(approvalCard(aView({ case: aCase({ state: asked(1), revisions: [long] }) }), long, english))
    expect(text.split('word').length - 1).toBe(1_900)
    expect(text).not.toContain('It answers:')
  })
})

describe('a settled request', () => {
  test('says who approved it', () => {
    const card = approvalCard(viewAt({ ...aState('approved'), revision: 2 } as CaseState), second, english)
    expect(bodyOf(card)).toContain('Draft 2 was approved by Bo Lind.')
    expect(ids(card.actions)).toEqual(['case.open.v1'])
    expect(card.tone).toBe('neutral')
  })

  test('says that an edit made it void', () => {
    expect(bodyOf(approvalCard(viewAt(asked(2)), first, english))).toContain('Draft 1 is void: Leo Park wrote draft 2.')
  })

  test('says in whose words it was sent back, where that is known', () => {
    const back = viewAt(aState('drafting'))
    const ended = anEvent(
      { type: 'changes_requested', revision: 2, text: 'Shorter, please' },
      { kind: 'staff', id: staff('bo') },
    )
    expect(bodyOf(approvalCard(back, second, english, ended))).toContain(
      'Bo Lind asked for changes to draft 2. “Shorter, please”',
    )
    expect(bodyOf(approvalCard(back, second, english))).toContain('Draft 2 is no longer up for approval.')
  })

  test('says that it was published, or that the case was closed', () => {
    const published = viewAt(aState('waiting_author'), aPublication({ revision: 2, outcome: 'published' }))
    expect(bodyOf(approvalCard(published, second, english))).toContain('Draft 2 was approved and published.')
    expect(bodyOf(approvalCard(viewAt(aState('closed')), second, english))).toContain('The case was closed')
  })
})

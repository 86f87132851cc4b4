import { describe, expect, test } from 'vitest'
import { actionIds } from '../../../src/cards/action.ts'
import { type CaseAction, commandOf, movesOf } from '../../../src/cards/action-moves.ts'
import { type Case, latestRevision, statuses } from '../../../src/domain/case/case.ts'
import type { StaffCommand } from '../../../src/domain/case/command.ts'
import { decide } from '../../../src/domain/case/decide.ts'
import type { PublicationId } from '../../../src/domain/ids.ts'
import type { Policy } from '../../../src/domain/policy.ts'
import { minuteMs, plus } from '../../../src/domain/time.ts'
import { aCase, aPolicy, aPublication, aState, caseId, fakeSha256, now, staff, team } from '../../support/case-view.ts'

const later = plus(now, minuteMs)
const situations: readonly { readonly name: string; readonly one: Case; readonly policy?: Policy }[] = [
  ...statuses.map((status) => ({ name: status, one: aCase({ status }) })),
  { name: 'uncertain', one: aCase({ status: 'publishing', publication: aPublication({ outcome: 'uncertain' }) }) },
  { name: 'posting by hand', one: aCase({ status: 'publishing', publication: aPublication({ how: 'manual' }) }) },
  {
    name: 'refused by the network',
    one: aCase({ status: 'approved', publication: aPublication({ outcome: 'failed' }) }),
  },
  { name: 'drafting, overtaken by the author', one: aCase({ status: 'drafting', authorSpokeAt: later }) },
  { name: 'approved, overtaken by the author', one: aCase({ status: 'approved', authorSpokeAt: later }) },
  {
    name: 'drafting, post deleted',
    one: aCase({ status: 'drafting', mentionChanged: { how: 'deleted', at: now, remaining: 'none' } }),
  },
  {
    name: 'approved, post deleted',
    one: aCase({ status: 'approved', mentionChanged: { how: 'deleted', at: now, remaining: 'none' } }),
  },
  { name: 'merged', one: aCase({ state: { ...aState('closed'), mergedInto: caseId(7), why: 'duplicate' } as never }) },
  {
    name: 'claimed, triage required',
    one: aCase({ status: 'claimed' }),
    policy: aPolicy({ triage: { required: true } }),
  },
  {
    name: 'triaged, triage required',
    one: aCase({ status: 'triaged', triagedBy: staff('ana') }),
    policy: aPolicy({ triage: { required: true } }),
  },
]

describe.each(situations)('in the situation “$name”', ({ one, policy = aPolicy() }) => {
  const moves = movesOf({ case: one, publisher: 'webhook', hasModel: true }, policy)
  const offered = [...moves.inSight, ...moves.inMenu]

  test('every move offered can be made by somebody', () => {
    const impossible = offered.filter((id) => commandOf(id) !== null && !isPossible(one, id, policy))
    expect(impossible).toEqual([])
  })

  test('every move that somebody could make is offered', () => {
    const missing = actionIds
      .filter((id): id is CaseAction => id.startsWith('case.'))
      .filter((id) => isPossible(one, id, policy) && !offered.includes(id))
    expect(missing.filter((id) => !onPurpose(one, id))).toEqual([])
  })

  test('at most five are in sight, none twice', () => {
    expect(moves.inSight.length).toBeLessThanOrEqual(5)
    expect(new Set(offered).size).toBe(offered.length)
  })

  test('history, reasons and notes are always at hand', () => {
    expect(offered).toEqual(expect.arrayContaining(['case.history.v1', 'case.why.v1', 'case.note.v1']))
  })
})

test('a new case under required triage is not offered a draft', () => {
  const { inSight, inMenu } = movesOf(
    { case: aCase(), publisher: 'webhook', hasModel: true },
    aPolicy({ triage: { required: true } }),
  )
  expect([...inSight, ...inMenu]).not.toContain('case.draft.v1')
  expect(inMenu).not.toContain('case.suggest.v1')
})

test('a reply is suggested only where there is a model, nobody has written, and the advice is to answer', () => {
  const offers = (one: Case, hasModel = true): boolean =>
    movesOf({ case: one, publisher: 'webhook', hasModel }, aPolicy()).inMenu.includes('case.suggest.v1')
  expect(offers(aCase())).toBe(true)
  expect(offers(aCase(), false)).toBe(false)
  expect(offers(aCase({ route: 'do_not_engage' }))).toBe(false)
  expect(offers(aCase({ status: 'drafting' }))).toBe(false)
  expect(offers(aCase({ status: 'closed' }))).toBe(false)
})

/** Nobody is led to say “posted” of a reply that must not leave; who did post it can still draft and recall. */
const onPurpose = (one: Case, id: CaseAction): boolean =>
  id === 'case.mark_published.v1' && one.state.status === 'approved'

const isPossible = (one: Case, id: CaseAction, policy: Policy): boolean => {
  const command = sample(one, id)
  if (command === null) return false
  const context = { now, policy, sha256: () => fakeSha256(9), publishingStopped: false }
  return team.some((person) => decide(one, command, { kind: 'staff', staff: person }, context).ok)
}

const sample = (one: Case, id: CaseAction): StaffCommand | null => {
  const type = commandOf(id)
  const revision = 'revision' in one.state ? one.state.revision : (latestRevision(one)?.revision ?? 0)
  const publicationId = 'p9' as PublicationId
  switch (type) {
    case null:
      return null
    case 'claim':
    case 'release':
    case 'suggest':
    case 'recall':
    case 'reopen':
      return { type }
    case 'assign':
      return { type, to: staff('leo') }
    case 'triage':
      return { type, nature: 'price', severity: 'high', route: 'call' }
    case 'draft':
      return { type, text: 'Hola', basedOn: now, onRevision: latestRevision(one)?.revision ?? 0 }
    case 'submit':
      return { type, revision }
    case 'approve':
      return { type, revision, sha256: fakeSha256(revision) }
    case 'request_changes':
    case 'reject':
      return { type, revision, text: 'Shorter' }
    case 'publish':
      return { type, revision, publicationId, how: 'webhook' }
    case 'mark_published':
      return { type, revision, publicationId, url: null }
    case 'snooze':
      return { type, until: later }
    case 'escalate':
    case 'note':
      return { type, text: 'Look' }
    case 'do_not_engage':
      return { type, text: 'Settled in court', reviewAt: null }
    case 'merge':
      return { type, into: caseId(7) }
    case 'close':
      return { type, why: 'resolved', text: '' }
    case 'mute_nags':
      return { type, muted: true }
  }
}

import { describe, expect, test } from 'vitest'
import { authorName, safeLink, sourceName } from '../../../src/cards/names.ts'
import { bestReasons, reasonInFull, reasonText } from '../../../src/cards/reason-text.ts'
import { rejectionText } from '../../../src/cards/rejection-text.ts'
import { natures, problemNatures } from '../../../src/domain/assessment/nature.ts'
import { factCodes, metadataCodes } from '../../../src/domain/assessment/reason-codes.ts'
import type { Rejection } from '../../../src/domain/case/rejection.ts'
import { languages, type SourceId } from '../../../src/domain/ids.ts'
import { reasonWordsIn } from '../../../src/locales/reason-words.ts'
import { wordsIn } from '../../../src/locales/text.ts'
import { aMention, aReader, caseId, now, staff } from '../../support/case-view.ts'

const words = wordsIn('en')

describe('reasons', () => {
  test('of every code have words in both languages', () => {
    const named = [
      ...natures.map((nature) => `nature.${nature}`),
      ...problemNatures.map((nature) => `opinion.${nature}`),
    ]
    const codes = [...factCodes, ...metadataCodes, ...named]
    const missing = languages.flatMap((language) => codes.filter((code) => !wordsIn(language).has(`reason.${code}`)))
    expect(missing).toEqual([])
  })

  test('of an unknown code quote the text, or say that there was a sign', () => {
    expect(reasonText({ code: 'from.the.future', weight: 5, span: [0, 4] }, 'Fire in the hold', words)).toBe('“Fire”')
    expect(reasonText({ code: 'from.the.future', weight: 5 }, 'Fire', words)).toBe('another sign in the text')
    expect(reasonText({ code: 'phrase', weight: 5, span: [8, 16] }, 'Fire in the hold', words)).toBe('“the hold”')
  })

  test.each([
    [wordsIn('en'), 'learned from 40 decisions of staff here: 3% became 9%', 'hardly changed, 3%'],
    [wordsIn('es'), 'aprendido de 40 decisiones del equipo aquí: 3 % pasó a 9 %', 'apenas cambia, 3 %'],
  ])('of what was learned tell no change that rounds away', (said, change, none) => {
    const learned = (from: number, to: number) =>
      reasonText({ code: 'learned', weight: 0, params: { count: 40, from, to } }, 'Late', said).replace(/\u00a0/g, ' ')
    expect(learned(0.031, 0.09)).toBe(change)
    expect(learned(0.031, 0.034)).toContain(none)
    expect(learned(0.031, 0.034)).not.toMatch(/became|pasó/)
  })

  test.each([
    ['en', '1 share, 2 an hour', '122 shares, 610 an hour', '1 share in 12 min'],
    ['es', 'compartido 1 vez, 2 por hora', 'compartido 122 veces, 610 por hora', 'compartido 1 vez en 12 min'],
    ['pt', '1 compartilhamento, 2 por hora', '122 compartilhamentos, 610 por hora', '1 compartilhamento em 12 min'],
  ])('of spread tell one share from many: %s', (language, one, many, early) => {
    const said = reasonWordsIn(language)
    const rate = (params: Record<string, number>) => reasonText({ code: 'spread.rate', weight: 9, params }, '', said)
    expect(rate({ shares: 1, count: 1, perHour: 2 })).toBe(one)
    expect(rate({ shares: 122, count: 122, perHour: 610 })).toBe(many)
    // As it was stored before the count was.
    expect(rate({ shares: 122, perHour: 610 })).toBe(many)
    expect(
      reasonText({ code: 'spread.early', weight: 9, params: { shares: 1, count: 1, minutes: 12 } }, '', said),
    ).toBe(early)
  })

  test('that lower a score say so', () => {
    expect(reasonInFull({ code: 'harm.none', weight: -10, span: [0, 9] }, 'no one was hurt', words)).toBe(
      'says nobody was hurt: “no one wa” (lowers it)',
    )
  })

  test('of an erased text are still words', () => {
    expect(reasonInFull({ code: 'harm.fire', weight: 20, span: [40, 50] }, '', words)).toBe('fire named')
  })

  test('of a model are shown with the words it quotes, on the card too', () => {
    const reason = { code: 'opinion.safety', weight: 30, span: [4, 15] as const }
    expect(bestReasons({ value: 80, reasons: [reason] }, 'the hot battery melted', words)).toBe(
      'second opinion: a safety problem, “hot battery”',
    )
  })

  test('on a card count the shares once', () => {
    const params = { shares: 7, count: 7, minutes: 25 }
    const reasons = [
      { code: 'spread.early', weight: 9, params },
      { code: 'spread.shares', weight: 3, params },
      { code: 'reach.followers', weight: 2, params: { followers: 640 } },
    ]
    expect(bestReasons({ value: 40, reasons }, '', words)).toBe('7 shares in 25 min; reaches 640 followers')
    expect(bestReasons({ value: 40, reasons: reasons.slice(1, 2) }, '', words)).toBe('7 shares')
  })

  test('on a card leave out the nature that its title says, unless it is all there is', () => {
    const nature = { code: 'nature.safety', weight: 60 }
    expect(bestReasons({ value: 80, reasons: [nature, { code: 'named.press', weight: 9 }] }, '', words)).toBe(
      'press named',
    )
    expect(bestReasons({ value: 60, reasons: [nature] }, '', words)).toBe('a safety problem')
  })
})

describe('a refusal says why and what helps', () => {
  const at = now
  const refusals: readonly (readonly [Rejection, string])[] = [
    [{ code: 'already_claimed', owner: staff('bo'), since: at }, 'Bo Lind already has this case (since 09:04).'],
    [{ code: 'already_yours' }, 'You already have this case.'],
    [{ code: 'not_owner', owner: staff('ana') }, 'Ana Ruiz has this case. Ask them'],
    [{ code: 'not_owner', owner: null }, 'Claim it first.'],
    [
      { code: 'not_permitted', needs: ['manager', 'legal'] },
      'This needs the role manager or legal. Ask Bo Lind or Luz Prieto.',
    ],
    [{ code: 'wrong_state', status: 'approved' }, 'it is now “approved”'],
    [{ code: 'triage_first' }, 'Triage the case first'],
    [{ code: 'unknown_staff', id: 'zoe' }, '“zoe” is not on the staff list.'],
    [{ code: 'empty_text' }, 'Write something first.'],
    [{ code: 'text_too_long', limit: 280, length: 300 }, 'The text is 20 characters too long; 280 is the most.'],
    [{ code: 'no_draft' }, 'Write one first.'],
    [{ code: 'draft_changed', revision: 3, by: staff('leo') }, 'Leo Park saved draft 3 while you were writing.'],
    [{ code: 'old_revision', latest: 4 }, 'The current one is draft 4'],
    [{ code: 'text_mismatch' }, 'nothing was approved'],
    [{ code: 'own_text' }, 'Somebody else has to approve it.'],
    [{ code: 'already_approved' }, 'It waits for somebody else.'],
    [{ code: 'approval_not_needed_from_you', missing: [{ any: 'legal' }] }, 'Missing: legal.'],
    [
      { code: 'approval_missing', missing: [{ any: 'legal' }, { all: [staff('kim')] }] },
      'Approval missing: legal and Kim Osei.',
    ],
    [{ code: 'mention_deleted' }, 'Close the case.'],
    [{ code: 'mention_replaced', at }, 'another post of theirs that still stands'],
    [{ code: 'mention_edited', at }, '(09:04)'],
    [{ code: 'already_answered' }, 'outside Ventanilla'],
    [{ code: 'draft_stale', at }, 'The author wrote again (09:04)'],
    [{ code: 'publication_pending' }, 'being sent right now'],
    [{ code: 'publication_uncertain' }, 'press “It arrived” or “Send it again”'],
    [{ code: 'publishing_stopped' }, 'An administrator has stopped all publishing.'],
    [{ code: 'time_in_past' }, 'Choose a later one.'],
    [{ code: 'time_too_far' }, 'at most 30 days'],
    [{ code: 'already_closed' }, 'Reopen it first.'],
    [{ code: 'not_closed' }, 'nothing to reopen'],
    [{ code: 'merge_with_itself' }, 'the number of the other one'],
    [{ code: 'merge_target_closed', into: caseId(1050) }, 'Case 1050 is closed.'],
    [{ code: 'merge_other_brand', into: caseId(1050) }, 'Case 1050 belongs to another brand'],
    [{ code: 'unknown_case', id: 9 }, 'There is no case 9.'],
  ]

  test.each(refusals)('%o', (rejection, part) => {
    expect(rejectionText(rejection, aReader())).toContain(part)
    const spanish = rejectionText(rejection, aReader({ language: 'es' }))
    expect(spanish).not.toContain('rejection.')
    expect(spanish).not.toBe(rejectionText(rejection, aReader()))
  })
})

describe('names', () => {
  test('of authors are short, in one line and never empty', () => {
    expect(authorName(aMention(), words)).toBe('María @maria')
    expect(authorName(aMention({ author: { name: '@maria', handle: '@@maria' } }), words)).toBe('@maria')
    expect(authorName(aMention({ author: { name: 'A\n\u202EB', handle: null } }), words)).toBe('A B')
    expect(authorName(aMention({ author: { name: null, handle: '' } }), words)).toBe('unknown author')
    expect(authorName(aMention({ author: { name: 'x'.repeat(900) } }), words).length).toBeLessThan(80)
  })

  test('of networks are those people know, or the source’s own id', () => {
    expect(sourceName('youtube' as SourceId, words)).toBe('YouTube')
    expect(sourceName('own-forum' as SourceId, words)).toBe('own-forum')
  })

  test('links are http or nothing', () => {
    expect(safeLink('https://x.example/a?b=c#d')).toBe('https://x.example/a?b=c#d')
    for (const bad of [
      null,
      '',
      'javascript:alert(1)',
      'https://a b',
      'https://x|y',
      'https://x>y',
      `https://x/${'a'.repeat(2_000)}`,
      'data:text/html,x',
    ]) {
      expect(safeLink(bad)).toBeNull()
    }
  })
})

import { describe, expect, it } from 'vitest'
import type { CaseView } from '../../../src/cards/case-view.ts'
import { digestCard } from '../../../src/cards/digest-card.ts'
import { type Case, statuses } from '../../../src/domain/case/case.ts'
import { type Language, languages } from '../../../src/domain/ids.ts'
import { hourMs, plus } from '../../../src/domain/time.ts'
import { bodyOf } from '../../support/card-text.ts'
import { aCase, aPublication, aReader, aView, now, openedAt } from '../../support/case-view.ts'
import { aDigest } from '../../support/digest-view.ts'

/** The row of one risk as it reads from its quote on. */
const rowOf = (view: CaseView, language: Language): string => {
  const text = bodyOf(digestCard(aDigest({ risks: [{ view, link: null }] }), aReader({ language })))
  return text.split('\n').find((line) => line.includes('1042')) ?? ''
}
const inState = (one: Parameters<typeof aCase>[0], view: Partial<CaseView> = {}): CaseView =>
  aView({ case: aCase(one), ...view })
const awaiting = inState({ status: 'awaiting_approval' })
const approved = inState({ status: 'approved' })
const failed: Partial<Case> = { publication: aPublication({ outcome: 'failed' }) }

const states: readonly (readonly [string, CaseView, Readonly<Record<Language, string>>])[] = [
  ['new', inState({ status: 'new' }), { en: 'Nobody has it.', es: 'No lo tiene nadie.' }],
  [
    'new again',
    inState({ state: { status: 'new', since: plus(openedAt, 1) } }),
    { en: 'Nobody has it (since 09:00).', es: 'No lo tiene nadie (desde 09:00).' },
  ],
  [
    'claimed',
    inState({ status: 'claimed' }),
    {
      en: 'Ana Ruiz has it. No answer is being written yet.',
      es: 'Lo tiene Ana Ruiz. Todavía no se está escribiendo la respuesta.',
    },
  ],
  [
    'triaged',
    inState({ status: 'triaged' }),
    {
      en: 'Ana Ruiz has it and has judged how serious it is. No answer is being written yet.',
      es: 'Lo tiene Ana Ruiz y ya ha valorado su gravedad. Todavía no se está escribiendo la respuesta.',
    },
  ],
  [
    'drafting',
    inState({ status: 'drafting' }),
    {
      en: 'Ana Ruiz has it. An answer is being written.',
      es: 'Lo tiene Ana Ruiz. Se está escribiendo la respuesta.',
    },
  ],
  [
    'awaiting approval',
    awaiting,
    {
      en: 'Ana Ruiz has it. Answer written, awaiting approval by: manager (since 09:04).',
      es: 'Lo tiene Ana Ruiz. Respuesta escrita; falta la aprobación de: supervisión (desde 09:04).',
    },
  ],
  [
    'approved',
    approved,
    {
      en: 'Ana Ruiz has it. Answer approved, not yet published.',
      es: 'Lo tiene Ana Ruiz. Respuesta aprobada, aún sin publicar.',
    },
  ],
  [
    'approved, to be posted by hand',
    inState({ status: 'approved' }, { publisher: 'manual' }),
    {
      en: 'Ana Ruiz has it. Answer approved, not yet published.',
      es: 'Lo tiene Ana Ruiz. Respuesta aprobada, aún sin publicar.',
    },
  ],
  [
    'approved, after a failure',
    inState({ status: 'approved', ...failed }),
    {
      en: 'Ana Ruiz has it. Answer approved, but publishing it failed.',
      es: 'Lo tiene Ana Ruiz. Respuesta aprobada, pero falló su publicación.',
    },
  ],
  [
    'publishing',
    inState({ status: 'publishing' }),
    {
      en: 'Ana Ruiz has it. The approved answer is being published.',
      es: 'Lo tiene Ana Ruiz. La respuesta aprobada se está publicando.',
    },
  ],
  [
    'uncertain',
    inState({ status: 'publishing', publication: aPublication({ outcome: 'uncertain' }) }),
    {
      en: 'Ana Ruiz has it. Whether the answer was published is not certain.',
      es: 'Lo tiene Ana Ruiz. No es seguro que la respuesta se haya publicado.',
    },
  ],
  [
    'waiting for the author',
    inState({ status: 'waiting_author' }),
    {
      en: 'Ana Ruiz has it. Answered (09:04); waiting for the author.',
      es: 'Lo tiene Ana Ruiz. Respondido (09:04); a la espera del autor.',
    },
  ],
  [
    'closed',
    inState({ status: 'closed' }),
    { en: 'Closed by Ana Ruiz (09:04): resolved.', es: 'Cerrado por Ana Ruiz (09:04): resuelto.' },
  ],
]

describe.each(languages)('a case in a digest, in %s,', (language) => {
  it.each(states)('that is %s says once how far it is and who has it', (_, view, says) => {
    const row = rowOf(view, language)
    expect(row).toContain(`${{ en: '”', es: '»' }[language]} ${says[language]}`)
    // What is meant for whoever works on it has no place here, nor has the number of a draft.
    expect(row).not.toMatch(/copy|paste|Draft|submit|queue|copia|pega|borrador|cola/i)
  })
  it('says by when, or until when it was put off', () => {
    const late = { ...approved, deadline: { target: 'firstResponse', startedAt: openedAt, dueAt: plus(now, -hourMs) } }
    expect(rowOf(awaiting, language)).toContain(
      { en: 'First decision due at 09:15 (in 11 min).', es: 'Primera decisión: límite 09:15 (dentro de 11 min).' }[
        language
      ],
    )
    expect(rowOf(late as CaseView, language)).toContain(
      { en: 'Overdue. First response was due', es: 'Fuera de plazo. Primera respuesta: límite' }[language],
    )
    expect(rowOf(inState({ status: 'claimed', snoozedUntil: plus(now, hourMs) }), language)).toContain(
      { en: 'Snoozed until 10:04.', es: 'Pospuesto hasta: 10:04.' }[language],
    )
  })
  it('names everybody whose approval is missing', () => {
    const missingApprovals = [
      { index: 0, step: { any: 'manager' as const }, missing: [] },
      { index: 1, step: { any: 'legal' as const }, missing: [] },
    ]
    expect(rowOf({ ...awaiting, missingApprovals }, language)).toContain(
      { en: 'awaiting approval by: manager, legal (', es: 'falta la aprobación de: supervisión, legal (' }[language],
    )
  })
})

it('every state a case can be in is among them', () => {
  expect(new Set(states.map(([, { case: one }]) => one.state.status))).toEqual(new Set(statuses))
})

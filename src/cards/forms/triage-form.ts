import { natures } from '../../domain/assessment/nature.ts'
import { routes } from '../../domain/assessment/route.ts'
import { severities } from '../../domain/assessment/severity.ts'
import type { StaffCommand } from '../../domain/case/command.ts'
import { ok } from '../../domain/result.ts'
import { type Words, wordsIn } from '../../locales/text.ts'
import { mentionQuote } from '../case-card.ts'
import type { CaseView, Reader } from '../case-view.ts'
import type { Form, FormValues } from '../form.ts'
import { caseForm, choices, chosen, notOffered, type Parsed } from './parts.ts'

/** Confirms or corrects what the assessment says; the present values are filled in, so that confirming is one press. */
export const triageForm = (view: CaseView, reader: Reader): Form => {
  const words = wordsIn(reader.language)
  const one = view.case
  return caseForm(view, reader, 'case.triage.v1', 'triage', {
    intro: [mentionQuote(view, reader, 600)],
    fields: [
      {
        kind: 'choice',
        name: 'nature',
        label: words.say('form.triage.nature'),
        options: choices(natures, (value) => words.say(`nature.${value}`)),
        value: one.nature,
      },
      {
        kind: 'choice',
        name: 'severity',
        label: words.say('form.triage.severity'),
        options: choices(severities, (value) => words.say(`severity.${value}`)),
        value: one.severity,
      },
      {
        kind: 'choice',
        name: 'route',
        label: words.say('form.triage.route'),
        options: choices(routes, (value) => words.say(`route.${value}`)),
        value: one.route,
      },
    ],
  })
}

export const parseTriage = (values: FormValues, words: Words): Parsed<Extract<StaffCommand, { type: 'triage' }>> => {
  const nature = chosen(values, 'nature', natures)
  const severity = chosen(values, 'severity', severities)
  const route = chosen(values, 'route', routes)
  if (nature === null) return notOffered(words, 'nature')
  if (severity === null) return notOffered(words, 'severity')
  if (route === null) return notOffered(words, 'route')
  return ok({ type: 'triage', nature, severity, route })
}

import { wordsIn } from '../locales/text.ts'
import type { Card } from './card.ts'
import { caseRow, numbered } from './case-row.ts'
import type { CaseView, Reader } from './case-view.ts'
import { cut, oneLine } from './plain-text.ts'

/** What a search brought, newest first as the search gives it. */
export const foundCard = (searched: string, views: readonly CaseView[], reader: Reader): Card => {
  const words = wordsIn(reader.language)
  const shown = views.slice(0, mostRows)
  const what = words.say('card.quoted', { text: cut(oneLine(searched), 80) })
  const title = words.say(views.length === 0 ? 'found.nothing' : 'found.title', { what, count: views.length })
  const opening = shown.map((view) => numbered('case.open.v1', view.case, reader))
  return {
    key: 'found',
    version: 0,
    language: reader.language,
    summary: cut(title, 300),
    tone: 'neutral',
    blocks: [
      { kind: 'title', text: cut(title, 150) },
      ...(shown.length === 0
        ? [{ kind: 'line' as const, spans: [{ text: words.say('found.hint') }] }]
        : [{ kind: 'list' as const, items: shown.map((view) => caseRow(view, reader)) }]),
    ],
    actions: opening.slice(0, 5),
    menu: opening.slice(5),
  }
}

const mostRows = 10

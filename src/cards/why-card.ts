import type { Score } from '../domain/assessment/assessment.ts'
import { type Words, wordsIn } from '../locales/text.ts'
import type { Block, Card, Span } from './card.ts'
import { actionOn } from './case-actions.ts'
import { feelingOf, mentionQuote, titleOf } from './case-card.ts'
import type { CaseView, Reader } from './case-view.ts'
import { cut, oneLine } from './plain-text.ts'
import { reasonInFull } from './reason-text.ts'

/** Everything behind the numbers: each reason, the words it was read from, and how much it weighed. */
export const whyCard = (view: CaseView, reader: Reader): Card => {
  const words = wordsIn(reader.language)
  const one = view.case
  const { assessment } = one
  const title = words.say('why.title', { case: one.id })
  const said = words.say('why.verdict', {
    complaint: words.percent(assessment.complaint),
    severity: words.say(`severity.${assessment.severity}`),
    nature: words.say(`nature.${assessment.nature}`),
    route: words.say(`route.${assessment.route}`),
  })
  const engine = words.say('why.engine', { engine: cut(oneLine(assessment.engine), 60) })
  return {
    key: `why:${one.id}`,
    version: one.version,
    language: reader.language,
    summary: cut(`${title}: ${titleOf(view, reader)}. ${said}`, 300),
    tone: 'neutral',
    blocks: [
      { kind: 'title', text: title, aside: titleOf(view, reader) },
      mentionQuote(view, reader),
      quiet(said),
      ...(one.triagedBy === null ? [] : [quiet(words.say('why.triaged', triagedAs(view, words)))]),
      ...(['risk', 'influence', 'value'] as const).flatMap((name) =>
        reasonsOf(words.say(`score.${name}`), assessment[name], view.mention.text, words),
      ),
      quiet(feelingOf(assessment, words)),
      quiet(assessment.degraded ? `${engine} ${words.say('card.degraded')}` : engine),
      quiet(words.say('why.correct')),
    ],
    actions: [actionOn(view, 'case.open.v1', words)],
    menu: [],
  }
}

const mostReasons = 12

const reasonsOf = (label: string, score: Score, mentionText: string, words: Words): readonly Block[] => {
  const items = score.reasons
    .slice(0, mostReasons)
    .map((reason): readonly Span[] => [
      { text: `${signed(reason.weight, words)}  `, strong: true },
      { text: cut(reasonInFull(reason, mentionText, words), 250) },
    ])
  const head: Block = { kind: 'line', spans: [{ text: `${label} ${Math.round(score.value)}`, strong: true }] }
  return items.length === 0 ? [head] : [head, { kind: 'list', items }]
}

const signed = (weight: number, words: Words): string => {
  const rounded = Math.round(weight)
  return rounded < 0 ? `−${words.number(-rounded)}` : `+${words.number(rounded)}`
}

const triagedAs = ({ case: one }: CaseView, words: Words) => ({
  severity: words.say(`severity.${one.severity}`),
  nature: words.say(`nature.${one.nature}`),
  route: words.say(`route.${one.route}`),
})

const quiet = (text: string): Block => ({ kind: 'line', quiet: true, spans: [{ text }] })

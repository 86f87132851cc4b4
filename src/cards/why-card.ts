import type { Assessment } from '../domain/assessment/assessment.ts'
import { quotableFrom, type Reason } from '../domain/assessment/reason.ts'
import type { Mention } from '../domain/mention/mention.ts'
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
        reasonsOf(
          `${words.say(`score.${name}`)} ${Math.round(assessment[name].value)}`,
          assessment[name].reasons,
          view.mention,
          words,
        ),
      ),
      ...evidenceOf(assessment, view.mention, words),
      quiet(feelingOf(assessment, words)),
      quiet(assessment.degraded ? `${engine} ${words.say('card.degraded')}` : engine),
      quiet(words.say('why.correct')),
    ],
    actions: [actionOn(view, 'case.open.v1', words)],
    menu: [],
  }
}

const mostReasons = 12

const reasonsOf = (label: string, reasons: readonly Reason[], mention: Mention, words: Words): readonly Block[] => {
  const items = quotableFrom(reasons, mention.id)
    .slice(0, mostReasons)
    .map((reason): readonly Span[] => [
      { text: `${signed(reason.weight, words)}  `, strong: true },
      { text: cut(reasonInFull(reason, mention.text, words), 250) },
    ])
  const head: Block = { kind: 'line', spans: [{ text: label, strong: true }] }
  return items.length === 0 ? [head] : [head, { kind: 'list', items }]
}

/** The phrases that made the text look like a complaint, or not like one; in tenths, as log-odds are small numbers. */
const evidenceOf = ({ evidence }: Assessment, mention: Mention, words: Words): readonly Block[] => {
  const phrases = quotableFrom(evidence ?? [], mention.id).filter(({ span }) => span !== undefined)
  const inTenths = phrases.map((reason) => ({ ...reason, weight: 10 * reason.weight }))
  return inTenths.length === 0 ? [] : reasonsOf(words.say('why.evidence'), inTenths, mention, words)
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

import type { Mention } from '../domain/mention/mention.ts'
import { wordsIn } from '../locales/text.ts'
import type { Action } from './action.ts'
import type { Card } from './card.ts'
import { quoteOf } from './case-card.ts'
import type { Reader } from './case-view.ts'

/** Asks one person, in private, about one mention that got no card. */
export const questionCard = (
  { mention, score, waiting }: { readonly mention: Mention; readonly score: number; readonly waiting: number },
  reader: Reader,
): Card => {
  const words = wordsIn(reader.language)
  const button = (name: 'yes' | 'no', describe: string): Action => ({
    id: 'learned.answer.v1',
    label: words.say(`question.${name}`),
    describe,
    target: { ref: `${mention.id}:${name}` },
  })
  const title = words.say('question.title')
  return {
    key: `question:${mention.id}`,
    version: 0,
    language: reader.language,
    summary: title,
    tone: 'neutral',
    blocks: [
      { kind: 'title', text: title },
      quoteOf(mention, reader),
      { kind: 'line', spans: [{ text: words.say('question.read', { percent: score }) }] },
      {
        kind: 'line',
        quiet: true,
        spans: [{ text: `${words.say('question.why')} ${words.say('question.left', { count: waiting })}` }],
      },
    ],
    actions: [
      button('yes', words.say('question.describeYes')),
      button('no', words.say('question.describeNo')),
      {
        id: 'learned.question.v1',
        label: words.say('question.next'),
        describe: words.say('question.describeNext'),
        target: { ref: String(mention.id) },
      },
    ],
    menu: [],
  }
}

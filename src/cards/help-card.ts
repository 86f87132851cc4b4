import { wordsIn } from '../locales/text.ts'
import type { Card, Span } from './card.ts'
import type { Reader } from './case-view.ts'

/** What can be typed; `prefix` is what comes before it on this platform, `/ventanilla ` or nothing. */
export const helpCard = (reader: Reader, prefix: string): Card => {
  const words = wordsIn(reader.language)
  // Typed words are understood in every language; each reader is shown their own.
  const rows = (['queue', 'case', 'find', 'pause', 'resume', 'digest', 'review', 'learned', 'help'] as const).map(
    (command) => [words.say(`help.typed.${command}`), words.say(`help.${command}`)] as const,
  )
  return {
    key: 'help',
    version: 0,
    language: reader.language,
    summary: words.say('help.summary'),
    tone: 'neutral',
    blocks: [
      { kind: 'title', text: words.say('help.title') },
      { kind: 'line', spans: [{ text: words.say('help.summary') }] },
      {
        kind: 'list',
        items: rows.map(([typed, does]): readonly Span[] => [
          { text: `${prefix}${typed}`, strong: true },
          { text: `  ${does}` },
        ]),
      },
      { kind: 'line', quiet: true, spans: [{ text: words.say('help.rules') }] },
    ],
    actions: [
      { id: 'queue.show.v1', label: words.say('queue.show'), describe: words.say('queue.describeShow'), target: {} },
      {
        id: 'settings.edit.v1',
        label: words.say('queue.settings'),
        describe: words.say('queue.describeSettings'),
        target: {},
      },
    ],
    menu: [],
  }
}

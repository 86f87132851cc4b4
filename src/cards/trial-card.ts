import type { Language } from '../domain/ids.ts'
import { wordsIn } from '../locales/text.ts'
import { type Card, line } from './card.ts'

/** What `doctor` posts to see whether cards arrive and presses come back. */
export const trialCard = (language: Language, ref: string): Card => {
  const words = wordsIn(language)
  const title = words.say('doctor.card_title')
  return {
    key: 'doctor',
    version: 0,
    language,
    summary: title,
    tone: 'neutral',
    blocks: [{ kind: 'title', text: title }, line(words.say('doctor.card_text'))],
    actions: [
      {
        id: 'queue.show.v1',
        label: words.say('doctor.card_button'),
        describe: words.say('doctor.card_button_describe'),
        target: { ref },
      },
    ],
    menu: [],
  }
}

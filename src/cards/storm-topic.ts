import { topicsOf } from '../domain/storm/same-event.ts'
import type { Storm } from '../domain/storm/storm.ts'
import type { Words } from '../locales/text.ts'
import { cut, oneLine } from './plain-text.ts'

/** What the cases of a storm share: strangers' words, so short and in one line. */
export const topicText = (storm: Storm, words: Words): string =>
  topicsOf(storm)
    .slice(0, mostTopics)
    .map((topic) => words.list(topic.words.slice(0, 5).map((word) => cut(oneLine(word), 30))))
    .join('; ')

const mostTopics = 3

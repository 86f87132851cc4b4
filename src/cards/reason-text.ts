import type { Score } from '../domain/assessment/assessment.ts'
import type { Reason } from '../domain/assessment/reason.ts'
import type { Words } from '../locales/text.ts'
import { cut, oneLine } from './plain-text.ts'

/** A reason in a few words: “fire”, “122 shares, 610 an hour”. A code that no locale knows is still a sign of something. */
export const reasonText = ({ code, params, span }: Reason, mentionText: string, words: Words): string => {
  const key = `reason.${code === 'learned' && roundsAway(params, words) ? 'learnedLittle' : code}`
  const known = words.has(key) && code !== 'phrase'
  if (known) return words.say(key, params)
  const quote = quoted(span, mentionText)
  return quote === null ? words.say('card.reasonUnknown') : words.say('card.quoted', { text: quote })
}

/** “3 % became 3 %” is no news, though the hundredths behind it differ. */
const roundsAway = (params: Reason['params'], words: Words): boolean => {
  const { from, to } = params ?? {}
  return typeof from === 'number' && typeof to === 'number' && words.percent(from) === words.percent(to)
}

/** The same with the words of the post that it was read from. */
export const reasonInFull = (reason: Reason, mentionText: string, words: Words): string => {
  const full = reasonWithWords(reason, mentionText, words)
  return reason.weight < 0 ? words.say('card.reasonLowers', { reason: full }) : full
}

const reasonWithWords = (reason: Reason, mentionText: string, words: Words): string => {
  const text = reasonText(reason, mentionText, words)
  const quote = reason.code === 'phrase' ? null : quoted(reason.span, mentionText)
  const said = quote === null ? '' : words.say('card.quoted', { text: quote })
  return said === '' || said === text ? text : `${text}${text.includes(':') ? ',' : ':'} ${said}`
}

/** The two reasons that moved a score most, without what the card's title or the other of them says already. */
export const bestReasons = (score: Score, mentionText: string, words: Words): string => {
  const tellsShares = score.reasons.some(({ code }) => code === 'spread.rate' || code === 'spread.early')
  const telling = score.reasons.filter(
    ({ code }) => !code.startsWith('nature.') && !(code === 'spread.shares' && tellsShares),
  )
  const [first, second] = telling.length > 0 ? telling : score.reasons
  return [first, second]
    .filter((reason) => reason !== undefined)
    .map((reason) => {
      // A model's word counts as much as the words it can point to.
      const text = (reason.code.startsWith('opinion.') ? reasonWithWords : reasonText)(reason, mentionText, words)
      return reason.weight < 0 ? words.say('card.reasonLowers', { reason: text }) : text
    })
    .join('; ')
}

const longestQuote = 80

const quoted = (span: Reason['span'], mentionText: string): string | null => {
  if (span === undefined) return null
  const text = oneLine(mentionText.slice(span[0], Math.min(span[1], span[0] + 4 * longestQuote)))
  return text === '' ? null : cut(text, longestQuote)
}

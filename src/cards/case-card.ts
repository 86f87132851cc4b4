import type { Assessment } from '../domain/assessment/assessment.ts'
import { quotableFrom } from '../domain/assessment/reason.ts'
import { isOpen } from '../domain/case/case.ts'
import type { Mention } from '../domain/mention/mention.ts'
import { type Words, wordsIn } from '../locales/text.ts'
import { longestDraftInCard } from './action-moves.ts'
import type { Block, Card, Fact, Span } from './card.ts'
import { actionsOf } from './case-actions.ts'
import {
  approvalsOf,
  deadlineOf,
  isBeingAnswered,
  ownerName,
  publishedLink,
  standingOf,
  statusName,
  warningsOf,
} from './case-lines.ts'
import type { CaseView, Reader } from './case-view.ts'
import { authorName, brandName, draftCaption, safeLink, sourceName } from './names.ts'
import { cut, cutAtWord, oneLine, plain } from './plain-text.ts'
import { bestReasons } from './reason-text.ts'
import { suggestedReply } from './reply-variables.ts'

/**
 * The one card of a case: everything needed to decide, without a click, the same for everybody who sees it. Times are
 * written out beside “in 11 min”, because a card in a channel grows old between two edits.
 */
export const caseCard = (view: CaseView, reader: Reader): Card => {
  const words = wordsIn(reader.language)
  const one = view.case
  const { actions, menu } = actionsOf(view, reader)
  const title = titleOf(view, reader)
  const warnings = warningsOf(view, reader)
  const standing = standingOf(view, reader)
  const deadline = deadlineOf(view, reader)
  return {
    key: caseCardKey(one.id),
    version: one.version,
    language: reader.language,
    summary: summaryOf(view, [title, warnings[0], standing, deadline?.text], words),
    tone: isOpen(one) ? one.severity : 'neutral',
    blocks: [
      { kind: 'title', text: title, aside: asideOf(view, reader) },
      ...warnings.map((text): Block => ({ kind: 'line', spans: [{ text, strong: true }] })),
      mentionQuote(view, reader),
      { kind: 'facts', facts: scoresOf(one.assessment, view.mention, words) },
      { kind: 'line', quiet: true, spans: [{ text: feelingOf(one.assessment, words) }] },
      ...adviceOf(view, reader),
      ...suggestionQuote(view, reader),
      ...draftQuote(view, reader),
      standingLine(standing, publishedLink(view, words), deadline),
    ],
    actions,
    menu,
  }
}

export const caseCardKey = (id: number): string => `case:${id}`

/** “CRITICAL · Safety · Acme Air” */
export const titleOf = ({ case: one }: CaseView, reader: Reader): string => {
  const words = wordsIn(reader.language)
  const severity = words.say(`severity.${one.severity}`).toLocaleUpperCase(reader.language)
  return [severity, words.say(`nature.${one.nature}`), brandName(reader.policy, one.brand)].join(' · ')
}

/** What was said, literally, and by whom. */
export const mentionQuote = ({ mention, mentionCount }: CaseView, reader: Reader, max = longestQuote): Block =>
  quoteOf(mention, reader, max, mentionCount)

export const quoteOf = (mention: Mention, reader: Reader, max = longestQuote, mentionCount = 1): Block => {
  const words = wordsIn(reader.language)
  const { text, left } = cutAtWord(firstLines(plain(mention.text).trim()), max)
  const { author } = mention
  const said: string[] = [
    authorName(mention, words),
    words.say('card.onSource', { source: sourceName(mention.source, words) }),
  ]
  if (author.followers !== null)
    said.push(words.say('card.followers', { count: Math.max(0, author.followers), n: Math.max(0, author.followers) }))
  if (author.verified) said.push(words.say('card.verified'))
  said.push(words.when(mention.publishedAt, reader.timezone, reader.now))
  if (mentionCount > 1) said.push(words.say('card.mentions', { count: mentionCount }))
  if (left > 0) said.push(words.say('card.cut', { count: left }))
  const link = safeLink(mention.url)
  const caption: Span[] = [{ text: said.join(' · ') }]
  if (link !== null) caption.push({ text: ' · ' }, { text: words.say('card.seePost'), link })
  return { kind: 'quote', text: text === '' ? words.say('card.noText') : text, lang: mention.lang, caption }
}

/** The three numbers, each with what moved it most. */
export const scoresOf = (assessment: Assessment, mention: Mention, words: Words): readonly Fact[] =>
  (['risk', 'influence', 'value'] as const).map((name) => {
    const score = assessment[name]
    const reasons = quotableFrom(score.reasons, mention.id)
    const detail = bestReasons({ ...score, reasons }, mention.text, words)
    return {
      label: words.say(`score.${name}`),
      value: String(Math.round(score.value)),
      level: Math.round(score.value) / 100,
      ...(detail !== '' && { detail: cut(detail, 200) }),
    }
  })

export const feelingOf = ({ emotion }: Assessment, words: Words): string =>
  words.say('card.feeling', { tone: words.say(`tone.${emotion.tone}`) })

const longestQuote = 600
const mostLines = 10

/** A post of blank lines or one word a line must not push the buttons off the screen. */
const firstLines = (text: string): string => {
  let at = -1
  for (let line = 0; line < mostLines; line += 1) {
    at = text.indexOf('\n', at + 1)
    if (at < 0) return text
  }
  return text.slice(0, at) + text.slice(at).replaceAll('\n', ' ')
}

/** “case 1042 · since 09:00 (4 min) · new” */
const asideOf = ({ case: one }: CaseView, reader: Reader): string => {
  const words = wordsIn(reader.language)
  const opened = words.say('card.since', {
    at: words.when(one.openedAt, reader.timezone, reader.now),
    age: words.duration(reader.now - one.openedAt),
  })
  return [words.say('card.case', { case: one.id }), opened, statusName(one, words)].join(' · ')
}

const adviceOf = (view: CaseView, reader: Reader): readonly Block[] => {
  const words = wordsIn(reader.language)
  const one = view.case
  const advice = isOpen(one)
    ? [{ text: words.say('card.do', { route: words.say(`route.${one.route}`) }), strong: true }]
    : []
  const approvals = approvalsOf(view, reader)
  const spans: Span[] = [
    ...advice,
    ...(approvals === null ? [] : [{ text: advice.length > 0 ? ` ${approvals}` : approvals }]),
  ]
  const lines: Block[] = spans.length > 0 ? [{ kind: 'line', spans }] : []
  if (one.assessment.degraded) lines.push({ kind: 'line', quiet: true, spans: [{ text: words.say('card.degraded') }] })
  return lines
}

/** What the model proposes, plainly as a proposal: nobody has read it. */
const suggestionQuote = (view: CaseView, reader: Reader): readonly Block[] => {
  const one = view.case
  if (one.suggestion === undefined || !isOpen(one)) return []
  const words = wordsIn(reader.language)
  if (one.suggestion.status === 'asked')
    return [{ kind: 'line', quiet: true, spans: [{ text: words.say('card.suggesting') }] }]
  const at = words.when(one.suggestion.at, reader.timezone, reader.now)
  const writer = { name: ownerName(one, reader) ?? brandName(reader.policy, one.brand) }
  const { text } = cutAtWord(plain(suggestedReply(view, reader, writer) ?? '').trimEnd(), longestDraftInCard)
  const caption = words.say('card.suggested', { at })
  return [
    {
      kind: 'quote',
      text: text === '' ? words.say('card.noText') : text,
      lang: one.language,
      caption: [{ text: caption }],
    },
  ]
}

/** The draft beside the buttons that decide about it: nobody approves what they have not read. */
const draftQuote = (view: CaseView, reader: Reader): readonly Block[] => {
  const one = view.case
  if (!isBeingAnswered(one)) return []
  const words = wordsIn(reader.language)
  const wanted = 'revision' in one.state ? one.state.revision : null
  const draft = one.revisions.find(({ revision }) => revision === wanted) ?? one.revisions.at(-1)
  if (draft === undefined) return []
  const { text, left } = cutAtWord(plain(draft.text).trimEnd(), longestDraftInCard)
  const caption = draftCaption(draft, reader.policy, words)
  const more = left > 0 ? ` · ${words.say('card.cut', { count: left })}` : ''
  return [
    {
      kind: 'quote',
      text: text === '' ? words.say('card.noText') : text,
      lang: one.language,
      caption: [{ text: caption + more }],
    },
  ]
}

const standingLine = (standing: string, published: Span | null, deadline: Span | null): Block => {
  const spans: Span[] = [{ text: standing }]
  if (published !== null) spans.push({ text: ' ' }, published)
  if (deadline !== null) spans.push({ text: ' ' }, deadline)
  return { kind: 'line', spans }
}

/** One sentence for a notification: what, whose, what is wrong, who has it, by when. */
const summaryOf = (
  view: CaseView,
  [title, ...rest]: readonly [title: string, ...rest: (string | undefined)[]],
  words: Words,
): string => {
  const quote = words.say('card.quoted', { text: cut(oneLine(view.mention.text), 110) })
  const head = words.say('card.summary', { title, case: view.case.id, quote })
  return cut([head, ...rest.filter((part) => part !== undefined)].join(' '), 300)
}

import type { StaffId } from '../domain/ids.ts'
import { isChased } from '../domain/storm/chase.ts'
import { statementOf } from '../domain/storm/statement.ts'
import { baseLanguage } from '../domain/storm/voice.ts'
import { type DurationMs, hourMs, type Instant, instant, minuteMs } from '../domain/time.ts'
import { type TextKey, type Words, wordsIn } from '../locales/text.ts'
import type { Action } from './action.ts'
import type { Block, Card, Chart } from './card.ts'
import { mentionQuote } from './case-card.ts'
import { caseRow, numbered } from './case-row.ts'
import type { Reader } from './case-view.ts'
import { brandName, languageName, staffName } from './names.ts'
import { cut } from './plain-text.ts'
import { topicText } from './storm-topic.ts'
import { type StormView, type StormVoice, stormRef, viewIn } from './storm-view.ts'

/** The one card of a storm: what its cases share, how it spreads, who is in it, and what can be done for all. */
export const stormCard = (view: StormView, reader: Reader): Card => {
  const words = wordsIn(reader.language)
  const { storm } = view
  const title = stormTitle(view, reader)
  const topic = topicText(storm, words)
  return {
    key: `storm:${storm.id}`,
    version: storm.version,
    language: reader.language,
    summary: cut(words.say('storm.summary', { title, count: view.count, topic }), 300),
    tone: storm.ended === null ? (view.members[0]?.case.severity ?? 'neutral') : 'neutral',
    blocks: [
      { kind: 'title', text: title, aside: asideOf(view, reader) },
      ...(view.publishingStopped ? [strong(words.say('storm.stopped'))] : []),
      strong(words.say('storm.topic', { topic })),
      plainLine(countsOf(view, words)),
      ...(view.lead === null ? [] : [mentionQuote(view.lead, reader, 300)]),
      { kind: 'chart', chart: spreadChart(view, reader) },
      ...view.voices.map(({ language }) => plainLine(voiceLine(view, language, reader))),
      ...membersOf(view, reader),
      quietLine(closingLine(view, reader)),
      ...(isSpeaking(view, reader) ? [quietLine(words.say('storm.chased', { case: storm.lead }))] : []),
    ],
    ...buttonsOf(view, reader),
  }
}

/** Where the statement to everybody stands. */
export type StatementState = 'none' | 'drafting' | 'awaiting' | 'ready' | 'sent'

export const statementState = ({ storm, lead }: StormView): StatementState => {
  const { statementFrom, answering, statement } = storm
  const approved = lead === null ? null : statementOf(lead.case, statementFrom)
  // Where people post replies by hand, what was sent to everybody still stands approved on the lead.
  const isSent = answering !== null && statement?.from === approved?.from && statement?.revision === approved?.revision
  if (approved !== null && !isSent) return 'ready'
  if (lead !== null && statementFrom !== null) {
    const { state } = lead.case
    if (state.status === 'awaiting_approval' && state.revision >= statementFrom) return 'awaiting'
    if (state.status === 'drafting') return 'drafting'
  }
  return answering === null ? 'none' : 'sent'
}

/** “STORM 3 · Service · Acme Air” */
export const stormTitle = ({ storm }: StormView, reader: Reader): string =>
  wordsIn(reader.language).say(storm.ended === null ? 'storm.title' : 'storm.titleOver', {
    id: storm.id,
    kind: wordsIn(reader.language).say(`storm.kind.${storm.kind}`),
    brand: brandName(reader.policy, storm.brand),
  })

const mostRows = 6

const strong = (text: string): Block => ({ kind: 'line', spans: [{ text, strong: true }] })
const plainLine = (text: string): Block => ({ kind: 'line', spans: [{ text }] })
const quietLine = (text: string): Block => ({ kind: 'line', quiet: true, spans: [{ text }] })

const asideOf = ({ storm }: StormView, reader: Reader): string => {
  const words = wordsIn(reader.language)
  return words.say('storm.aside', {
    at: words.when(storm.startedAt, reader.timezone, reader.now),
    age: words.duration(Math.max(0, (storm.ended?.at ?? reader.now) - storm.startedAt)),
  })
}

const countsOf = (view: StormView, words: Words): string => {
  const counts = words.say('storm.counts', {
    cases: words.say('storm.cases', { count: view.count }),
    authors: words.say('storm.authors', { count: view.authors }),
    recent: view.recent,
    usual: Math.round(view.storm.usual * 10) / 10,
  })
  const states = [words.say('storm.open', { count: view.open })]
  if (view.answered > 0) states.push(words.say('storm.answered', { count: view.answered }))
  return [counts, `${words.list(states)}.`, ...sharesOf(view, words)].join(' ')
}

const sharesOf = ({ shares: count, sharesPerHour }: StormView, words: Words): readonly string[] => {
  if (count === 0) return []
  return [
    sharesPerHour === null
      ? words.say('storm.sharesSoFar', { count })
      : words.say('storm.shares', { count, perHour: Math.round(sharesPerHour) }),
  ]
}

/** How far the statement is; with its language, where there are several. */
const voiceLine = (view: StormView, language: string | null, reader: Reader): string => {
  const heard = viewIn(view, language)
  const text = statementLine(heard, reader)
  const name = view.voices.length > 1 ? voiceName(view, language, reader) : null
  return name === null ? text : wordsIn(reader.language).say('storm.voice', { language: name, count: heard.open, text })
}

const voiceName = ({ lead }: StormView, language: string | null, reader: Reader): string | null => {
  const tag = language ?? baseLanguage(lead?.case.language ?? 'und')
  return tag === 'und' ? null : languageName(tag, reader.language)
}

const statementLine = (view: StormView, reader: Reader): string => {
  const words = wordsIn(reader.language)
  const { answering } = view.storm
  const about = { case: view.storm.lead }
  switch (statementState(view)) {
    case 'none':
      return words.say('storm.noStatement')
    case 'drafting':
      return words.say('storm.drafting', about)
    case 'awaiting':
      return words.say('storm.awaiting', about)
    case 'ready':
      return words.say('storm.ready')
    case 'sent':
      return answering === null
        ? words.say('storm.ready')
        : words.say(isByHand(view) ? 'storm.sentByHand' : 'storm.sent', {
            name: staffName(reader.policy, answering.by),
            at: words.when(answering.seenAt, reader.timezone, reader.now),
          })
  }
}

/** Whether anybody still has to post what was sent to everybody. */
const isByHand = ({ members }: StormView): boolean =>
  members.some((member) => member.publisher === 'manual' && member.case.state.status === 'approved')

const closingLine = ({ storm }: StormView, reader: Reader): string => {
  const words = wordsIn(reader.language)
  const { ended } = storm
  if (ended === null) return words.say('storm.quiet')
  const at = words.when(ended.at, reader.timezone, reader.now)
  const nameOf = (by: StaffId | null): string => (by === null ? '' : staffName(reader.policy, by))
  if (ended.into !== undefined) return words.say('storm.becameBy', { name: nameOf(ended.by), at, id: ended.into })
  if (ended.by === null) return words.say('storm.overByItself', { at })
  const name = nameOf(ended.by)
  return words.say(ended.closes ? 'storm.closedBy' : 'storm.overBy', { name, at })
}

/** Whether one case is reminded of for the others. */
const isSpeaking = ({ storm, lead }: StormView, { policy }: Reader): boolean =>
  storm.ended === null && lead !== null && isChased(lead.case, policy)

const membersOf = (view: StormView, reader: Reader): readonly Block[] => {
  const shown = view.members.slice(0, mostRows)
  const hidden = view.count - shown.length
  const more = wordsIn(reader.language).say('storm.more', { count: hidden })
  return [
    { kind: 'list', items: shown.map((member) => caseRow(member, reader)) },
    ...(hidden > 0 ? [quietLine(more)] : []),
  ]
}

const buttonsOf = (view: StormView, reader: Reader): Pick<Card, 'actions' | 'menu'> => {
  const { storm } = view
  const words = wordsIn(reader.language)
  const button = (id: Action['id'], name: ButtonName, style?: Action['style']): Action => ({
    id,
    label: words.say(`storm.action.${name}`),
    describe: words.say(`storm.describe.${name}`, { id: storm.id }),
    target: { ref: stormRef(storm.id, null) },
    ...(style !== undefined && { style }),
  })
  const answering = ({ language }: StormVoice): Action => {
    const state = statementState(viewIn(view, language))
    const plain = button('storm.answer.v1', answerName[state], language === null ? 'primary' : undefined)
    const name = view.voices.length > 1 ? voiceName(view, language, reader) : null
    const target = { ref: stormRef(storm.id, language) }
    if (name === null) return { ...plain, target }
    return {
      ...plain,
      label: words.say('storm.inLanguage', { text: plain.label, language: name }),
      describe: words.say('storm.inLanguage', { text: plain.describe, language: name }),
      target,
    }
  }
  const stop = view.publishingStopped
    ? button('publishing.resume.v1', 'resume')
    : button('publishing.stop.v1', 'stop', 'danger')
  const menu = view.members.slice(0, 3 * mostRows).map((member) => numbered('case.open.v1', member.case, reader))
  if (storm.ended !== null) return { actions: view.publishingStopped ? [stop] : [], menu }
  return {
    actions: [...view.voices.map(answering), button('storm.end.v1', 'end'), stop],
    menu,
  }
}

type ButtonName = Extract<TextKey, `storm.action.${string}`> extends `storm.action.${infer Name}` ? Name : never

const answerName: Readonly<Record<StatementState, ButtonName>> = {
  none: 'draft',
  drafting: 'draft',
  awaiting: 'read',
  ready: 'send',
  sent: 'send',
}

/** New cases over time, in at most a dozen columns that people can read off a clock. */
const spreadChart = (view: StormView, reader: Reader): Chart => {
  const words = wordsIn(reader.language)
  const [first = view.storm.startedAt] = view.openedAt
  const until = view.storm.ended?.at ?? reader.now
  const columns = columnsOf(view.openedAt, first, until)
  const points = columns.map(({ from, count }) => ({
    label: words.when(from, reader.timezone, reader.now),
    value: count,
  }))
  const told = points.filter(({ value }) => value > 0)
  const asText = words.list(told.map(({ label, value }) => words.say('storm.point', { at: label, n: value })))
  return {
    kind: 'bar',
    title: words.say('storm.chart'),
    series: [{ name: words.say('storm.chart'), points }],
    asText: words.say('storm.chartText', { points: asText }),
  }
}

const mostColumns = 12
const widths: readonly DurationMs[] = [5, 10, 15, 30, 60, 120, 360, 720, 1_440].map((minutes) => minutes * minuteMs)

const columnsOf = (openedAt: readonly Instant[], first: Instant, until: Instant) => {
  const days = Math.ceil((until - first) / mostColumns / (24 * hourMs))
  const width =
    widths.find((one) => Math.floor(until / one) - Math.floor(first / one) < mostColumns) ?? (days + 1) * 24 * hourMs
  const begin = Math.floor(first / width)
  const count = Math.max(1, Math.min(mostColumns, Math.floor(until / width) - begin + 1))
  return Array.from({ length: count }, (_, index) => ({
    from: instant((begin + index) * width),
    count: openedAt.filter((at) => Math.floor(at / width) === begin + index).length,
  }))
}

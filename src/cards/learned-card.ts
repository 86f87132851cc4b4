import { type Nature, serviceNatures } from '../domain/assessment/nature.ts'
import type { BrandId, MentionId, StaffId } from '../domain/ids.ts'
import { fewestDecisions } from '../domain/learning/gate.ts'
import type { Group } from '../domain/learning/group.ts'
import type { Learned } from '../domain/learning/learn.ts'
import { scaled } from '../domain/learning/platt.ts'
import { exampleScore, shiftOf } from '../domain/learning/shift.ts'
import type { Instant } from '../domain/time.ts'
import { type TextKey, type Words, wordsIn } from '../locales/text.ts'
import type { Action } from './action.ts'
import type { Block, Card, Span } from './card.ts'
import type { Reader } from './case-view.ts'
import { brandName, languageName, sourceName, staffName } from './names.ts'
import { cut, oneLine } from './plain-text.ts'

interface By {
  readonly by: StaffId
  readonly at: Instant
}

/** What was learned for one brand, language and network. */
export interface LearnedView {
  readonly id: number
  readonly group: Group
  readonly learned: Learned
  readonly frozen: By | null
  readonly rolledBack: By | null
}

export interface SaidView extends By {
  readonly mention: MentionId
  /** The post it was said of; empty where its words are gone. */
  readonly text: string
  readonly how: Extract<TextKey, `learned.how.${string}`> extends `learned.how.${infer How}` ? How : never
  readonly score: number
  readonly undone: By | null
}

/** Everything that was learned, for an admin: in words, with what it was learned from. */
export const learnedCard = (
  groups: readonly LearnedView[],
  about: {
    readonly isOn: boolean
    readonly line: number
    readonly corrections: readonly {
      readonly brand: BrandId
      readonly was: Nature
      readonly is: Nature
      readonly count: number
    }[]
  },
  reader: Reader,
): Card => {
  const words = wordsIn(reader.language)
  const title = words.say('learned.title')
  const buttons = groups.map((one): Action => {
    const group = groupName(one, reader)
    return {
      id: 'learned.show.v1',
      label: cut(group, longestLabel),
      describe: cut(words.say('learned.describeOpen', { group }), longestDescription),
      target: { ref: String(one.id) },
    }
  })
  const corrected = about.corrections.map(({ brand, was, is, count }) =>
    words.say('learned.correction', {
      brand: brandName(reader.policy, brand),
      was: words.say(`nature.${was}`),
      is: words.say(`nature.${is}`),
      count,
    }),
  )
  return {
    key: 'learned',
    version: 0,
    language: reader.language,
    summary: title,
    tone: 'neutral',
    blocks: [
      { kind: 'title', text: title },
      ...(about.isOn ? [] : [line({ text: words.say('learned.off'), strong: true })]),
      quiet(words.say('learned.line', { line: about.line })),
      groups.length === 0
        ? line({ text: words.say('learned.none', { fewest: fewestDecisions }) })
        : {
            kind: 'list',
            items: groups
              .slice(0, mostGroups)
              .map((one): readonly Span[] => [
                { text: `${groupName(one, reader)}  `, strong: true },
                { text: stateOf(one.learned, words) },
              ]),
          },
      ...(corrected.length === 0
        ? []
        : [quiet(cut(words.say('learned.corrections', { list: corrected.join('; ') }), 900))]),
      quiet(words.say('learned.critical')),
    ],
    actions: buttons.slice(0, 5),
    menu: buttons.slice(5, mostGroups),
  }
}

const mostGroups = 20
const longestLabel = 40
const longestDescription = 120

/** One group, with its latest decisions and what an admin can do about them. */
export const learnedGroupCard = (one: LearnedView, said: readonly SaidView[], reader: Reader): Card => {
  const words = wordsIn(reader.language)
  const group = groupName(one, reader)
  const { learned, frozen, rolledBack } = one
  const when = (at: Instant): string => words.when(at, reader.timezone, reader.now)
  const name = (id: StaffId): string => staffName(reader.policy, id)
  const proof = learned.gain >= 0 ? 'learned.gain' : 'learned.loss'
  const notes = [
    ...(learned.later > 0
      ? [words.say(proof, { later: learned.later, times: Math.round(100 * Math.exp(learned.gain)) / 100 })]
      : []),
    ...severityOf(learned, words),
    ...natureOf(learned, words),
    ...(learned.rolledBack > 0 ? [words.say('learned.rolledBack', { count: learned.rolledBack })] : []),
    ...(frozen === null ? [] : [words.say('learned.frozen', { name: name(frozen.by), at: when(frozen.at) })]),
    ...(rolledBack === null
      ? []
      : [words.say('learned.since', { name: name(rolledBack.by), at: when(rolledBack.at) })]),
  ]
  const ref = String(one.id)
  const button = (id: Action['id'], of: ButtonName, target = ref): Action => ({
    id,
    label: words.say(`learned.${of}`),
    describe: cut(words.say(describing[of], { group }), longestDescription),
    target: { ref: target },
  })
  return {
    key: `learned:${one.id}`,
    version: 0,
    language: reader.language,
    summary: cut(`${group}: ${stateOf(learned, words)}`, 300),
    tone: 'neutral',
    blocks: [
      { kind: 'title', text: group },
      line({ text: stateOf(learned, words) }),
      ...notes.map(quiet),
      ...(said.length === 0
        ? []
        : [
            line({ text: words.say('learned.recent'), strong: true }),
            { kind: 'list' as const, items: said.map((decision, index) => saidRow(decision, index + 1, reader)) },
          ]),
    ],
    actions: [
      button('learned.freeze.v1', frozen === null ? 'freeze' : 'unfreeze'),
      button('learned.roll_back.v1', rolledBack === null ? 'rollBack' : 'restore'),
      { ...button('learned.show.v1', 'overview'), target: {} },
    ],
    menu: said.map(({ mention, undone }, index): Action => {
      const n = index + 1
      return {
        id: 'learned.undo.v1',
        label: words.say(undone === null ? 'learned.undo' : 'learned.redo', { n }),
        describe: words.say(undone === null ? 'learned.describeUndo' : 'learned.describeRedo', { n }),
        target: { ref: `${one.id}:${mention}` },
      }
    }),
  }
}

type ButtonName = 'freeze' | 'unfreeze' | 'rollBack' | 'restore' | 'overview'

const describing: Readonly<Record<ButtonName, TextKey>> = {
  freeze: 'learned.describeFreeze',
  unfreeze: 'learned.describeUnfreeze',
  rollBack: 'learned.describeRollBack',
  restore: 'learned.describeRestore',
  overview: 'learned.describeOverview',
}
const line = (...spans: readonly Span[]): Block => ({ kind: 'line', spans })
const quiet = (text: string): Block => ({ kind: 'line', quiet: true, spans: [{ text }] })

const groupName = ({ group }: LearnedView, reader: Reader): string => {
  const words = wordsIn(reader.language)
  return words.say('learned.group', {
    brand: brandName(reader.policy, group.brand),
    language: languageName(group.language, reader.language),
    source: sourceName(group.source, words),
  })
}

/** “Scores are lowered slightly: 40 decisions, 12 of them were no complaints. A score of 60 % counts as 48 %.” */
const stateOf = (learned: Learned, words: Words): string => {
  const { decisions, complaints, platt, isOn } = learned
  const share = `${words.say('learned.counts', { count: decisions })}, ${words.say('learned.harmless', { count: decisions - complaints })}`
  if (decisions < fewestDecisions) return words.say('learned.few', { share, fewest: fewestDecisions })
  const shift = shiftOf(platt)
  if (!isOn) return words.say('learned.waits', { share, would: words.say(`learned.would.${shift}`) })
  const said = words.say(`learned.shift.${shift}`)
  if (shift === 'kept') return words.say('learned.kept', { shift: said, share })
  return words.say('learned.on', {
    shift: said,
    share,
    from: exampleScore,
    to: scaled(exampleScore, platt),
  })
}

/** Nothing where nobody has triaged enough yet. */
const severityOf = ({ severity }: Learned, words: Words): readonly string[] => {
  if (severity === undefined || severity.decisions < fewestDecisions) return []
  const { isOn, points, later, decisions: count } = severity
  if (!isOn || points === 0) return [words.say('learned.severityWaits', { count })]
  const key = points > 0 ? 'learned.severityRaised' : 'learned.severityLowered'
  return [words.say(key, { points: Math.abs(points), count, later })]
}

/** Nothing where nobody has triaged enough yet. */
const natureOf = ({ nature }: Learned, words: Words): readonly string[] => {
  if (nature === undefined || nature.decisions < fewestDecisions) return []
  const { isOn, shifts, later, decisions: count } = nature
  const leaning = serviceNatures
    .map((one) => ({ name: words.say(`nature.${one}`), by: shifts[one] ?? 0 }))
    .filter(({ by }) => Math.abs(by) >= leastLeaning)
    .toSorted((one, other) => other.by - one.by)
  if (!isOn || leaning.length === 0) return [words.say('learned.natureWaits', { count })]
  const list = leaning.map(({ name, by }) =>
    words.say(by > 0 ? 'learned.leanTo' : 'learned.leanFrom', { nature: name }),
  )
  return [words.say('learned.natureLeans', { list: list.join(', '), count, later })]
}
/** In log-odds: a share of one in four becomes three in ten. Less than that nobody would notice. */
const leastLeaning = 0.25

/** Enough to know again what was decided about. */
const longestQuote = 90

const saidRow = ({ by, at, text, how, score, undone }: SaidView, n: number, reader: Reader): readonly Span[] => {
  const words = wordsIn(reader.language)
  const said = words.say('learned.said', {
    n,
    name: staffName(reader.policy, by),
    at: words.when(at, reader.timezone, reader.now),
    what: words.say(`learned.how.${how}`),
    score,
  })
  const quote = text === '' ? '' : ` ${words.say('card.quoted', { text: cut(oneLine(text), longestQuote) })}`
  if (undone === null) return [{ text: `${said}${quote}` }]
  const name = staffName(reader.policy, undone.by)
  return [{ text: `${said}${quote} · ` }, { text: words.say('learned.undone', { name }), strong: true }]
}

import { ok, refused } from '../../domain/result.ts'
import type { Statement, Storm } from '../../domain/storm/storm.ts'
import { baseLanguage } from '../../domain/storm/voice.ts'
import { wordsIn } from '../../locales/text.ts'
import type { CaseView, Reader } from '../case-view.ts'
import type { Form, FormValues } from '../form.ts'
import { languageName, staffName } from '../names.ts'
import { cut, plain } from '../plain-text.ts'
import { topicText } from '../storm-topic.ts'
import { type StormView, stormRef } from '../storm-view.ts'
import { draftForm } from './draft-form.ts'
import { notOffered, type Parsed } from './parts.ts'

/** A reply to the lead of a storm, written for everybody in it who writes its language. */
export const statementForm = (
  { storm, language, voices, open: count }: StormView,
  lead: CaseView,
  reader: Reader,
  writer: { readonly name: string },
): Form => {
  const words = wordsIn(reader.language)
  const form = draftForm(lead, reader, { ...writer, audience: 'everybody' })
  const key = voices.length > 1 ? 'storm.form.draftIntroIn' : 'storm.form.draftIntro'
  const written = languageName(baseLanguage(lead.case.language), reader.language)
  const intro = words.say(key, { id: storm.id, count, case: lead.case.id, language: written })
  return {
    ...form,
    action: 'storm.answer.v1',
    // The moment the mention was read is the form's own; the storm's number goes before it.
    target: { ...form.target, ref: stormRef(storm.id, language, form.target.ref ?? String(reader.now)) },
    title: words.say('storm.form.draftTitle', { id: storm.id }),
    intro: [{ kind: 'line', spans: [{ text: intro }] }, ...form.intro],
  }
}

/** The last look before the statement goes out. */
export const sendForm = (
  { storm, language }: StormView,
  statement: Statement,
  reaches: { readonly count: number; readonly left: number; readonly inOtherLanguages: number },
  reader: Reader,
): Form => {
  const words = wordsIn(reader.language)
  const caption = words.say('storm.form.statementBy', {
    revision: statement.revision,
    name: staffName(reader.policy, statement.writtenBy),
  })
  const lines = [
    words.say('storm.form.sendIntro', { count: reaches.count }),
    ...(reaches.left > 0 ? [words.say('storm.form.sendLeft', { count: reaches.left })] : []),
    ...(reaches.inOtherLanguages > 0 ? [words.say('storm.form.sendOthers', { count: reaches.inOtherLanguages })] : []),
  ]
  return {
    action: 'storm.answer.v1',
    target: {
      caseId: statement.from,
      revision: statement.revision,
      ref: stormRef(storm.id, language, String(reader.now)),
    },
    language: reader.language,
    title: words.say('storm.form.sendTitle', { id: storm.id }),
    submit: words.say('storm.form.sendSubmit'),
    cancel: words.say('form.cancel'),
    intro: [
      ...lines.map((text) => ({ kind: 'line' as const, spans: [{ text }] })),
      { kind: 'quote', text: plain(statement.text), lang: statement.language, caption: [{ text: caption }] },
    ],
    fields: [{ kind: 'checkbox', name: 'read', label: words.say('storm.form.sendCheck'), value: false }],
  }
}

export const parseSend = (values: FormValues, reader: Reader): Parsed<true> =>
  values['read'] === 'true' ? ok(true) : refused({ read: wordsIn(reader.language).say('storm.form.sendCheckFirst') })

/** `others`: storms that this one may turn out to be. */
export const endForm = (storm: Storm, others: readonly Storm[], reader: Reader): Form => {
  const words = wordsIn(reader.language)
  return {
    action: 'storm.end.v1',
    target: { ref: String(storm.id) },
    language: reader.language,
    title: words.say('storm.form.endTitle', { id: storm.id }),
    submit: words.say('storm.form.endSubmit'),
    cancel: words.say('form.cancel'),
    intro: [],
    fields: [
      {
        kind: 'choice',
        name: 'members',
        label: words.say('storm.form.members'),
        options: [
          { value: 'return', label: words.say('storm.form.return') },
          { value: 'close', label: words.say('storm.form.close') },
          ...others.map((other) => ({
            value: `into:${other.id}`,
            label: cut(words.say('storm.form.into', { id: other.id, topic: topicText(other, words) }), longestOption),
          })),
        ],
        value: 'return',
      },
    ],
  }
}

export const parseEnd = (
  values: FormValues,
  others: readonly Storm[],
  reader: Reader,
): Parsed<{ readonly closes: boolean; readonly into: Storm | null }> => {
  const { members } = values
  const into = others.find(({ id }) => members === `into:${id}`) ?? null
  if (members !== 'return' && members !== 'close' && into === null)
    return notOffered(wordsIn(reader.language), 'members')
  return ok({ closes: members === 'close', into })
}

/** Slack cuts options at 75 characters. */
const longestOption = 75

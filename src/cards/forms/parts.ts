import type { CaseId } from '../../domain/ids.ts'
import { type Result, refused } from '../../domain/result.ts'
import { type TextKey, type Words, wordsIn } from '../../locales/text.ts'
import type { ActionId, ActionTarget } from '../action.ts'
import type { Block } from '../card.ts'
import type { CaseView, Reader } from '../case-view.ts'
import type { Field, Form, FormValues, Option } from '../form.ts'

/** What is wrong with a form, by field name, in words; the key `` speaks of the whole form. */
export type FieldErrors = Readonly<Record<string, string>>
export type Parsed<Value> = Result<Value, FieldErrors>

/** A form about one case, titled and labelled by the locale's `form.<name>`. */
export const caseForm = (
  view: CaseView,
  reader: Reader,
  action: ActionId,
  name: FormName,
  body: { readonly intro?: readonly Block[]; readonly fields: readonly Field[]; readonly target?: ActionTarget },
): Form => {
  const words = wordsIn(reader.language)
  return {
    action,
    target: { caseId: view.case.id, version: view.case.version, ...body.target },
    language: reader.language,
    title: words.say(`form.${name}.title`, { case: view.case.id }),
    submit: words.say(`form.${name}.submit`),
    cancel: words.say('form.cancel'),
    intro: body.intro ?? [],
    fields: body.fields,
  }
}

export type FormName = Extract<TextKey, `form.${string}.submit`> extends `form.${infer Name}.submit` ? Name : never

/** Longest remark a person can leave. */
export const longestRemark = 2_000

export const remarkField = (name: string, label: string, more: { hint?: string; optional?: boolean } = {}): Field => ({
  kind: 'text',
  name,
  label,
  multiline: true,
  maxLength: longestRemark,
  ...more,
})

export const choices = <Value extends string>(
  values: readonly Value[],
  label: (value: Value) => string,
): readonly Option[] => values.map((value) => ({ value, label: label(value) }))

/** What was typed, without the ends' white space; empty when left out. Kept as it is inside, but for what no database stores. */
export const typed = (values: FormValues, name: string): string =>
  (values[name] ?? '').replaceAll('\0', '').toWellFormed().trim()

export const required = (words: Words, name: string): Parsed<never> =>
  refused({ [name]: words.say('form.error.required') })
export const tooLong = (words: Words, name: string, limit: number, length: number): Parsed<never> =>
  refused({ [name]: words.say('form.error.tooLong', { limit, over: length - limit }) })
export const notOffered = (words: Words, name: string): Parsed<never> =>
  refused({ [name]: words.say('form.error.notOffered') })

/** One of the values offered; anything else was not chosen in this form. */
export const chosen = <Value extends string>(
  values: FormValues,
  name: string,
  offered: readonly Value[],
): Value | null => offered.find((one) => one === values[name]) ?? null

/** “1042”, “#1042”, “case 1042”. */
export const caseNumber = (text: string): CaseId | null => {
  const [, digits] = /^(?:\p{L}+\s+)?#?(\d{1,15})$/u.exec(text.trim()) ?? []
  return digits === undefined ? null : (Number(digits) as CaseId)
}

import type { Language } from '../domain/ids.ts'
import type { ActionId, ActionTarget } from './action.ts'
import type { Block } from './card.ts'

/** A form as plain data: a modal in Slack, a dialog in Teams, a dialog element in the sandbox. */
export interface Form {
  /** The action that is carried out with the values on submit. */
  readonly action: ActionId
  readonly target: ActionTarget
  readonly language: Language
  readonly title: string
  readonly submit: string
  readonly cancel: string
  /** Context above the fields: the mention, the draft. */
  readonly intro: readonly Block[]
  readonly fields: readonly Field[]
}

interface FieldBase {
  /** `text`, `nature`: the key under which the value comes back. */
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly optional?: boolean
}

export type Field =
  | (FieldBase & {
      readonly kind: 'text'
      readonly multiline: boolean
      readonly maxLength: number
      readonly value?: string
      readonly placeholder?: string
    })
  | (FieldBase & { readonly kind: 'choice'; readonly options: readonly Option[]; readonly value?: string })
  /** A local date, `2026-12-01`. */
  | (FieldBase & { readonly kind: 'date'; readonly value?: string; readonly min?: string })
  | (FieldBase & { readonly kind: 'checkbox'; readonly value?: boolean })

export interface Option {
  readonly value: string
  readonly label: string
}

/** What a person filled in, by field name; a checkbox is `true` or `false`. Absent means left empty. */
export type FormValues = Readonly<Record<string, string>>

/** A text split once into its fixed pieces and its placeholders. */
type Template = readonly (string | Hole)[]
interface Hole {
  readonly name: string
  /** Null: as it is given. */
  readonly format: string | null
}

/** One text, or its forms by plural category; `other` is always there. */
export type Entry =
  | { readonly only: Template }
  | { readonly forms: ReadonlyMap<string, Template>; readonly other: Template }

/** How a language writes what is filled in. */
export interface Writing {
  /** The plural category of a number: `one`, `many`, `other`. */
  plural(count: number): string
  value(value: string | number, format: string): string
}

/** Every text of a nested locale file by its dotted path, compiled. */
export const entriesOf = (tree: object): ReadonlyMap<string, Entry> => {
  const entries = new Map<string, Entry>()
  collect(tree, '', entries)
  return entries
}

export const fill = (
  entry: Entry,
  params: Readonly<Record<string, string | number>> | undefined,
  writing: Writing,
): string => {
  const template = 'only' in entry ? entry.only : pick(entry, params?.['count'], writing)
  const [first] = template
  if (template.length === 1 && typeof first === 'string') return first
  let text = ''
  for (const part of template) text += typeof part === 'string' ? part : written(part, params, writing)
  return text
}

const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const

const collect = (tree: object, path: string, into: Map<string, Entry>): void => {
  for (const [key, value] of Object.entries(tree) as [string, unknown][]) {
    if (typeof value === 'object' && value !== null) collect(value, `${path}${key}.`, into)
    if (typeof value !== 'string') continue
    const base = pluralBase(key, tree)
    if (base === null) into.set(path + key, { only: compile(value) })
    else if (!into.has(path + base)) into.set(path + base, plural(tree as Record<string, string>, base))
  }
}

const pluralBase = (key: string, siblings: object): string | null => {
  const base = /^(.+)_(?:zero|one|two|few|many|other)$/.exec(key)?.[1]
  return base !== undefined && `${base}_one` in siblings && `${base}_other` in siblings ? base : null
}

const plural = (tree: Record<string, string>, base: string): Entry => {
  const forms = new Map<string, Template>()
  for (const form of pluralForms) {
    const text = tree[`${base}_${form}`]
    if (text !== undefined) forms.set(form, compile(text))
  }
  return { forms, other: compile(tree[`${base}_other`] ?? '') }
}

const pick = (
  entry: Extract<Entry, { forms: unknown }>,
  count: string | number | undefined,
  writing: Writing,
): Template => (typeof count === 'number' ? entry.forms.get(writing.plural(count)) : undefined) ?? entry.other

const compile = (text: string): Template =>
  text
    .split(/(\{\w+(?::\w+)?\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const [, name, format] = /^\{(\w+)(?::(\w+))?\}$/.exec(part) ?? []
      return name === undefined ? part : { name, format: format ?? (name === 'count' ? 'number' : null) }
    })

const written = (
  { name, format }: Hole,
  params: Readonly<Record<string, string | number>> | undefined,
  writing: Writing,
): string => {
  const value = params?.[name]
  // A card with a gap still says what to do; one that is not drawn says nothing.
  if (value === undefined) return '…'
  return format === null ? String(value) : writing.value(value, format)
}

import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar, visit } from 'yaml'
import { type Complaint, complaint, mend, type PolicyProblem } from './problem.ts'

export type Path = readonly (string | number)[]
export type Environment = Readonly<Record<string, string | undefined>>

/** A YAML text whose every value still knows where it stands. */
export interface PolicyDocument {
  /** Plain data with `${NAME}` filled in. */
  readonly value: unknown
  /** A problem at the value of a path, or at its key (`key`: the name itself is wrong). */
  readonly problem: (path: Path, what: Complaint, at?: 'key' | 'value') => PolicyProblem
}

export const readPolicyDocument = (
  text: string,
  file: string,
  env: Environment,
): { document: PolicyDocument; problems: readonly PolicyProblem[] } => {
  const source = text.replace(/^\uFEFF/, '')
  const yaml = parseDocument(source, {
    prettyErrors: false,
    merge: true,
    stringKeys: true,
  })
  const place = placeIn(source)
  const problems: PolicyProblem[] = [...yaml.errors, ...yaml.warnings].map((error) => ({
    file,
    ...place(error.pos[0]),
    path: '',
    ...complaintOfYaml(error.code, error.message, source.slice(error.pos[0], error.pos[1])),
  }))

  let broken = yaml.errors.length > 0
  /** Values that came from the environment may be secrets; no message repeats them. */
  const fromEnvironment = new Map<Scalar, string>()
  visit(yaml, {
    Alias: (_, node) => {
      if (node.resolve(yaml) !== undefined) return
      const what = complaint('unknown_alias', { name: node.source })
      problems.push({ file, ...place(node.range?.[0] ?? 0), path: '', ...what })
      broken = true
    },
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string') return
      const { filled, names, missing } = fill(node.value, env)
      if (names.length === 0) return
      problems.push(
        ...missing.map((name) => ({
          file,
          ...place(node.range?.[0] ?? 0),
          path: '',
          ...complaint('missing_variable', { name }, mend('set_variable', { name })),
        })),
      )
      fromEnvironment.set(node, node.value)
      node.value = filled
    },
  })

  const root = yaml.contents
  const resolve = (node: unknown): unknown => (isAlias(node) ? node.resolve(yaml) : node)
  const problem: PolicyDocument['problem'] = (path, what, at = 'value') => {
    let node: unknown = root
    let offset = root?.range?.[0] ?? 0
    const found: (string | number)[] = []
    for (const [index, step] of path.entries()) {
      const parent = resolve(node)
      // One value may stand where a list may; its path then has an index that the file does not show.
      if (typeof step === 'number' && !isSeq(parent)) break
      found.push(step)
      const entry = entryOf(parent, step, resolve)
      if (entry === null) {
        found.push(...path.slice(index + 1))
        break
      }
      const last = index === path.length - 1
      node = entry.value ?? entry.key
      offset = startOf(last && at === 'key' ? entry.key : node) ?? offset
    }
    return { file, ...place(offset), path: pathText(found), ...hideSecrets(what, resolve(node), fromEnvironment) }
  }

  const plain = (): unknown => {
    if (broken) return null
    try {
      return yaml.toJS() as unknown
    } catch (error) {
      // The library throws a ReferenceError where aliases of aliases would fill the memory.
      problems.push(problem([], complaint('yaml', { message: error instanceof Error ? error.message : String(error) })))
      return null
    }
  }
  return { document: { value: plain(), problem }, problems }
}

/** `staff[2].roles[0]`, `sources.x.publisher` */
export const pathText = (path: Path): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    if (!/^[\w-]+$/.test(step)) return `${text}[${JSON.stringify(step)}]`
    return text === '' ? step : `${text}.${step}`
  }, '')

/** Our own count: the library's loses the lines inside a quotation that is never closed. */
const placeIn = (source: string): ((offset: number) => { readonly line: number; readonly column: number }) => {
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)]
  return (offset) => {
    const next = starts.findIndex((start) => start > offset)
    const line = next < 0 ? starts.length : next
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 }
  }
}

/** `${NAME}`, or `${NAME:-default}`; `$${NAME}` stays as `${NAME}`. */
const fill = (
  text: string,
  env: Environment,
): { filled: string; names: readonly string[]; missing: readonly string[] } => {
  const names: string[] = []
  const missing: string[] = []
  const filled = text.replace(
    /\$(\$\{)|\$\{([A-Za-z_]\w*)(?::-([^}]*))?\}/g,
    (_, escaped: string | undefined, name: string, fallback: string | undefined) => {
      names.push(name)
      if (escaped !== undefined) return escaped
      const value = env[name] === '' ? undefined : env[name]
      if (value === undefined && fallback === undefined) missing.push(name)
      return value ?? fallback ?? ''
    },
  )
  return { filled, names, missing }
}

const entryOf = (
  parent: unknown,
  step: string | number,
  resolve: (node: unknown) => unknown,
): { key: unknown; value: unknown } | null => {
  if (typeof step === 'number') {
    const item = isSeq(parent) ? parent.items[step] : undefined
    return item === undefined ? null : { key: item, value: item }
  }
  if (!isMap(parent)) return null
  const named = (name: string) => parent.items.find(({ key }) => isScalar(key) && key.value === name)
  const pair = named(step)
  if (pair !== undefined) return pair
  const merged = resolve(named('<<')?.value)
  return merged === undefined ? null : entryOf(merged, step, resolve)
}

const startOf = (node: unknown): number | undefined => (node as Node | null)?.range?.[0]

const hideSecrets = (what: Complaint, node: unknown, fromEnvironment: ReadonlyMap<Scalar, string>): Complaint => {
  const written = fromEnvironment.get(node as Scalar)
  if (written === undefined || !('got' in what.wrong.params)) return what
  return { ...what, wrong: { ...what.wrong, params: { ...what.wrong.params, got: written } } }
}

const complaintOfYaml = (code: string, message: string, excerpt: string): Complaint => {
  if (code === 'DUPLICATE_KEY') return complaint('duplicate_key', {}, mend('remove_one'))
  if (code === 'BAD_SCALAR_START') {
    const character = excerpt.charAt(0)
    return complaint('starts_with_reserved', { character }, mend('quote_it'))
  }
  return complaint('yaml', { message })
}

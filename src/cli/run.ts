import { parseArgs } from 'node:util'
import { type Env, environment, readEnv } from '../config/env.ts'
import { nearest } from '../config/nearest.ts'
import { describeEnvProblem, listenProblem } from '../config/problem.ts'
import { type Language, languages } from '../domain/ids.ts'
import { CannotListen } from '../http/cannot-listen.ts'
import { type Words, wordsIn } from '../locales/text.ts'
import { type Command, commandNames, type EnvReading, type ExitCode, NotReady } from './command.ts'

type Commands = Readonly<Record<string, () => Promise<Command>>>

const out = (line: string): void => void process.stdout.write(`${line}\n`)
const err = (line: string): void => void process.stderr.write(`${line}\n`)

/** Runs the command that was typed, and turns whatever happens into words and an exit code. */
export const run = async (commands: Commands, typed: readonly string[]): Promise<ExitCode> => {
  const { record, problems } = environment()
  const words = wordsIn(terminalLanguage(record))
  const [name, ...rest] = typed
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    overview(words)
    return name === undefined ? 2 : 0
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load === undefined) {
    const meant = nearest(name, Object.keys(commands))
    err(words.say(meant === null ? 'cli.unknown' : 'cli.unknownMeant', { name, meant: meant ?? '' }))
    return 2
  }
  const command = await load()
  const parsed = parse(command, rest)
  if (parsed === null || parsed.values['help'] === true) {
    const say = parsed === null ? err : out
    if (parsed === null) say(words.say('cli.wrongUsage', { name }))
    say(words.say(`cli.${command.name}.help`))
    return parsed === null ? 2 : 0
  }
  const env = ({ defaults = {}, only, always = {} }: EnvReading = {}): Env => {
    const heeded = Object.entries(record).filter(([variable]) => only === undefined || only.includes(variable))
    const read = readEnv({ ...defaults, ...Object.fromEntries(heeded), ...always })
    const wrong = [...problems, ...(read.ok ? [] : read.problems)]
    if (wrong.length > 0 || !read.ok) throw new NotReady(wrong.map((problem) => describeEnvProblem(problem, words)))
    for (const warning of read.warnings) err(words.say('cli.warning', { text: describeEnvProblem(warning, words) }))
    return read.env
  }
  try {
    return await command.run({ ...parsed, words, env, out, err })
  } catch (error) {
    if (error instanceof CannotListen) {
      err(describeEnvProblem(listenProblem(error), words))
      return 1
    }
    if (!(error instanceof NotReady)) {
      err(error instanceof Error ? error.message : String(error))
      return 1
    }
    for (const line of error.lines) err(line)
    return error.exitCode
  }
}

const parse = (command: Command, rest: readonly string[]) => {
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: command.positionals ?? false,
      strict: true,
    })
    return { values: values as Readonly<Record<string, string | boolean | undefined>>, positionals }
  } catch {
    return null
  }
}

const overview = (words: Words): void => {
  out(words.say('cli.overview'))
  for (const name of commandNames) out(`  ${name.padEnd(9)} ${words.say(`cli.${name}.summary`)}`)
  out(words.say('cli.more'))
}

const terminalLanguage = (record: Readonly<Record<string, string | undefined>>): Language => {
  const locale = record['LC_ALL'] ?? record['LC_MESSAGES'] ?? record['LANG'] ?? ''
  return languages.find((language) => locale.toLowerCase().startsWith(language)) ?? 'en'
}

import { styleText } from 'node:util'
import type { Check, CheckOutcome } from '../app/ports/check.ts'
import type { Words } from '../locales/text.ts'
import type { EnvResult } from './env.ts'
import type { ParsedPolicy } from './policy.ts'
import { describeEnvProblem, describePolicyProblem, type EnvProblem } from './problem.ts'

export interface Diagnosis {
  readonly well: number
  readonly warnings: number
  readonly broken: number
}

export interface DoctorOptions {
  readonly words: Words
  /** Takes one line, without its line break. */
  readonly write: (line: string) => void
  readonly colours?: boolean
  /** A check that hangs, as a platform may, must not hang the doctor. */
  readonly patienceMs?: number
}

/** Runs the checks one after the other, each told as it is done, and what to do about it. */
export const examine = async (checks: readonly Check[], options: DoctorOptions): Promise<Diagnosis> => {
  const { words, write, colours = false } = options
  const width = Math.max(0, ...checks.map(({ name }) => name.length))
  const count = { well: 0, warning: 0, broken: 0 }
  for (const check of checks) {
    const outcome = await outcomeOf(check, options, (line) =>
      write(`${' '.repeat(markWidth)} ${check.name.padEnd(width)}  ${line}`),
    )
    count[outcome.state] += 1
    const mark = words.say(`doctor.${outcome.state}`).padEnd(markWidth)
    const [first = '', ...more] = outcome.found.split('\n')
    write(`${colours ? styleText(colour[outcome.state], mark) : mark} ${check.name.padEnd(width)}  ${first}`)
    for (const line of more) write(`${' '.repeat(markWidth + 1)}${line}`)
    if (outcome.state !== 'well') write(`${' '.repeat(markWidth + 1)}→ ${outcome.todo}`)
  }
  const diagnosis = { well: count.well, warnings: count.warning, broken: count.broken }
  write(words.say('doctor.summary', diagnosis))
  return diagnosis
}

/** What the environment says, in itself and for `start`: `problems` are those of `servingProblems`. */
export const environmentCheck = (result: EnvResult, serving: readonly EnvProblem[], words: Words): Check => ({
  name: 'environment',
  run: () => {
    const problems = result.ok ? serving : result.problems
    const listed = (all: readonly EnvProblem[]): string =>
      [
        words.say('doctor.environment_found', { count: all.length }),
        ...all.map((one) => `  ${describeEnvProblem(one, words)}`),
      ].join('\n')
    const todo = words.say('doctor.environment_todo')
    if (problems.length > 0 || !result.ok) return done({ state: 'broken', found: listed(problems), todo })
    if (result.warnings.length > 0) return done({ state: 'warning', found: listed(result.warnings), todo })
    const { slack, teams, sandbox } = result.env
    const platforms = [slack && 'slack', teams && 'teams', sandbox && 'sandbox'].filter(
      (one) => typeof one === 'string',
    )
    return done({
      state: 'well',
      found: words.say('doctor.environment_well', { platforms: words.list(platforms) || words.say('doctor.nothing') }),
    })
  },
})

/** The policy file: every mistake and every surprise, with its place. */
export const policyCheck = (file: string, parsed: ParsedPolicy, words: Words): Check => ({
  name: 'policy',
  run: () => {
    const todo = words.say('doctor.policy_todo')
    const lines = (problems: Parameters<typeof describePolicyProblem>[0][]): string[] =>
      problems.map((one) => `  ${describePolicyProblem(one, words)}`)
    if (!parsed.ok) {
      const head = words.say('doctor.policy_broken', { file, count: parsed.errors.length })
      return done({ state: 'broken', found: [head, ...lines([...parsed.errors])].join('\n'), todo })
    }
    const { policy, warnings } = parsed
    if (warnings.length > 0) {
      const head = words.say('doctor.policy_warned', { file, count: warnings.length })
      return done({ state: 'warning', found: [head, ...lines([...warnings])].join('\n'), todo })
    }
    return done({
      state: 'well',
      found: words.say('doctor.policy_well', {
        file,
        staff: policy.staff.length,
        channels: policy.channels.length,
        sources: Object.keys(policy.sources).length,
      }),
    })
  },
})

const markWidth = 8
const colour = { well: 'green', warning: 'yellow', broken: 'red' } as const
const done = (outcome: CheckOutcome): Promise<CheckOutcome> => Promise.resolve(outcome)

const outcomeOf = async (
  check: Check,
  { words, patienceMs: usualMs = 60_000 }: DoctorOptions,
  tell: (line: string) => void,
): Promise<CheckOutcome> => {
  const patienceMs = check.patienceMs ?? usualMs
  const todo = words.say('doctor.look_at_log')
  const late = Promise.withResolvers<CheckOutcome>()
  const timer = setTimeout(
    () => late.resolve({ state: 'broken', found: words.say('doctor.no_answer', { ms: patienceMs }), todo }),
    patienceMs,
  )
  try {
    return await Promise.race([check.run(tell), late.promise])
  } catch (error) {
    // A check is not to throw; one that does is a defect, and the other checks are still wanted.
    const why = error instanceof Error ? error.message : String(error)
    return { state: 'broken', found: words.say('doctor.threw', { why }), todo }
  } finally {
    clearTimeout(timer)
  }
}

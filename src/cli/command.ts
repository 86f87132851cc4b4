import type { ParseArgsConfig } from 'node:util'
import type { Env } from '../config/env.ts'
import type { Words } from '../locales/text.ts'

/** How a command reads the environment, where it does not take it as it is. */
export interface EnvReading {
  /** For what the environment does not say. */
  readonly defaults?: Readonly<Record<string, string>>
  /** The only variables it looks at. */
  readonly only?: readonly string[]
  /** Whatever the environment says. */
  readonly always?: Readonly<Record<string, string>>
}

/** Exit codes people script against: 0 well, 1 a check failed, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2

export interface CommandContext {
  readonly values: Readonly<Record<string, string | boolean | undefined>>
  readonly positionals: readonly string[]
  readonly words: Words
  /** Reads the environment, or throws `NotReady` with everything that is wrong. */
  readonly env: (reading?: EnvReading) => Env
  readonly out: (line: string) => void
  readonly err: (line: string) => void
}

export interface Command {
  /** The locale's `cli.<name>` holds what `--help` says. */
  readonly name: CommandName
  readonly options: NonNullable<ParseArgsConfig['options']>
  readonly positionals?: boolean
  run(context: CommandContext): Promise<ExitCode>
}

export const commandNames = [
  'start',
  'demo',
  'migrate',
  'doctor',
  'mention',
  'score',
  'assess',
  'simulate',
  'learned',
  'customers',
  'digest',
  'export',
  'audit',
  'erase',
] as const
export type CommandName = (typeof commandNames)[number]

/** What stands in the way, in lines for the person who typed the command. */
export class NotReady extends Error {
  override readonly name = 'NotReady'
  readonly lines: readonly string[]
  readonly exitCode: ExitCode

  constructor(lines: readonly string[], exitCode: ExitCode = 1) {
    super(lines[0] ?? '')
    this.lines = lines
    this.exitCode = exitCode
  }
}

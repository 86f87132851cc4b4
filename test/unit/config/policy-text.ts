import { expect } from 'vitest'
import { parsePolicy } from '../../../src/config/policy.ts'
import type { PolicyProblem } from '../../../src/config/problem.ts'
import type { Policy } from '../../../src/domain/policy.ts'

/** The least a policy must say; ten lines, so that what a test adds begins on line 11. */
export const minimal = `organisation:
  name: Acme
  timezone: Europe/Madrid
brands:
  - { id: acme, name: Acme }
staff:
  - { id: ana, name: Ana, roles: [agent, manager] }
  - { id: mia, name: Mia, roles: [manager, legal] }
channels:
  - { id: all }
`

export const accepted = (text: string, env: Record<string, string> = {}): Policy => {
  const parsed = parsePolicy(text, { file: 'p.yaml', env })
  if (!parsed.ok) expect.fail(parsed.errors.map(short).join('\n'))
  return parsed.policy
}

/** What is wrong, as `line:column path code → mend`. */
export const errorsIn = (text: string, env: Record<string, string> = {}): readonly string[] =>
  problemsIn(text, env).map(short)

export const problemsIn = (text: string, env: Record<string, string> = {}): readonly PolicyProblem[] => {
  const parsed = parsePolicy(text, { file: 'p.yaml', env })
  return parsed.ok ? [] : parsed.errors
}

export const warningsIn = (text: string): readonly string[] => {
  const parsed = parsePolicy(text, { file: 'p.yaml', env: {} })
  if (!parsed.ok) expect.fail(parsed.errors.map(short).join('\n'))
  return parsed.warnings.map(short)
}

const short = ({ line, column, path, wrong, mend }: PolicyProblem): string => {
  const help =
    mend === null ? '' : ` → ${mend.code}${mend.code === 'did_you_mean' ? ` ${mend.params['suggestion']}` : ''}`
  return `${line}:${column} ${path} ${wrong.code}${help}`
}

/** That policy with a line more, its eleventh, which is the one under test. */
export const withLine = (line: string): string => `${minimal}${line}\n`

export const secret = 'whsec_c2VjcmV0LWZvci10aGUtZXhhbXBsZQ=='

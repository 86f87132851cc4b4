import { describe, expect, it } from 'vitest'
import type { Check, CheckOutcome } from '../../../src/app/ports/check.ts'
import { environmentCheck, examine, policyCheck } from '../../../src/config/doctor.ts'
import { readEnv, servingProblems } from '../../../src/config/env.ts'
import { parsePolicy } from '../../../src/config/policy.ts'
import { describeEnvProblem, listenProblem } from '../../../src/config/problem.ts'
import { wordsIn } from '../../../src/locales/text.ts'
import { minimal } from './policy-text.ts'

const check = (name: string, run: () => Promise<CheckOutcome>): Check => ({ name, run })

const examined = async (checks: readonly Check[], language: 'en' | 'es' = 'en') => {
  const lines: string[] = []
  const diagnosis = await examine(checks, {
    words: wordsIn(language),
    write: (line) => void lines.push(line),
    patienceMs: 20,
  })
  return { lines, diagnosis }
}

describe('the doctor', () => {
  it('tells each check as it is done, with what to do, and sums up', async () => {
    const { lines, diagnosis } = await examined([
      check('database', () => Promise.resolve({ state: 'well', found: 'Postgres 18' })),
      check('slack token', () => Promise.resolve({ state: 'warning', found: 'two\nlines', todo: 'Rest' })),
      check('teams', () => Promise.resolve({ state: 'broken', found: 'not installed', todo: 'Install it' })),
    ])
    expect(lines).toEqual([
      'ok       database     Postgres 18',
      'warning  slack token  two',
      '         lines',
      '         → Rest',
      'BROKEN   teams        not installed',
      '         → Install it',
      '1 well, 1 to look at, 1 broken',
    ])
    expect(diagnosis).toEqual({ well: 1, warnings: 1, broken: 1 })
  })

  it('goes on when a check throws or hangs', async () => {
    const { lines, diagnosis } = await examined([
      check('a', () => Promise.reject(new Error('boom'))),
      check('b', () => new Promise(() => undefined)),
      check('c', () => Promise.resolve({ state: 'well', found: 'fine' })),
    ])
    expect(lines[0]).toContain('boom')
    expect(lines[2]).toContain('no answer')
    expect(diagnosis).toEqual({ well: 1, warnings: 0, broken: 2 })
  })

  it('finds half-configured platforms, and nothing to show cards on', async () => {
    const half = readEnv({ SLACK_BOT_TOKEN: 'xoxb-1' })
    expect((await examined([environmentCheck(half, [], wordsIn('en'))])).lines.join('\n')).toContain(
      'SLACK_SIGNING_SECRET',
    )
    const none = readEnv({})
    const serving = none.ok ? servingProblems(none.env) : []
    expect((await examined([environmentCheck(none, serving, wordsIn('es'))], 'es')).diagnosis.broken).toBe(1)
  })

  it('is content with a whole environment', async () => {
    const result = readEnv({ SANDBOX: '1' })
    expect((await examined([environmentCheck(result, [], wordsIn('en'))])).lines[0]).toContain('platforms: sandbox')
  })

  it('lists what is wrong with the policy, and what will surprise', async () => {
    const of = async (text: string, language: 'en' | 'es') => {
      const words = wordsIn(language)
      const parsed = parsePolicy(text, { file: 'p.yaml', env: {} })
      return (await examined([policyCheck('p.yaml', parsed, words)], language)).lines
    }
    expect(await of(`${minimal}unlisted: nobody\nstaf: []\n`, 'en')).toEqual([
      'BROKEN   policy  p.yaml has 2 mistakes:',
      '           p.yaml:11:11 unlisted: “nobody” is not a choice here. It can be: refuse, agent.',
      '           p.yaml:12:1 staf: There is no setting “staf” here. Did you mean “staff”?',
      '         → Mend the file, then run doctor again',
      '0 well, 0 to look at, 1 broken',
    ])
    expect((await of(minimal, 'es'))[0]).toBe('aviso    policy  p.yaml funciona, pero una cosa sorprenderá:')
    expect((await of(`${minimal}sources: { x: }\n`, 'en'))[0]).toBe(
      'ok       policy  p.yaml: staff 2, channels 1, sources 1',
    )
  })
})

describe('a server that cannot listen', () => {
  it.each([
    [
      'port_taken',
      'PORT',
      'PORT: Another program already listens on port 3000 of 127.0.0.1. Stop that program, or set PORT to another number.',
    ],
    ['port_forbidden', 'PORT', 'PORT: This user may not listen on port 3000. Set PORT to a number above 1023.'],
    [
      'host_not_here',
      'HOST',
      'HOST: 127.0.0.1 is no address of this machine. Set HOST to 127.0.0.1 for this machine alone, or 0.0.0.0 for all.',
    ],
  ] as const)('%s', (code, variable, said) => {
    const problem = listenProblem({ code, variable, port: 3000, host: '127.0.0.1' })
    expect(describeEnvProblem(problem, wordsIn('en'))).toBe(said)
  })
})

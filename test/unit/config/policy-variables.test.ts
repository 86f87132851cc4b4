import { describe, expect, it } from 'vitest'
import { describePolicyProblem } from '../../../src/config/problem.ts'
import { wordsIn } from '../../../src/locales/text.ts'
import { accepted, errorsIn, minimal, problemsIn, secret, withLine } from './policy-text.ts'

describe('what the environment fills in', () => {
  const line = `sources: { x: { publisher: { kind: webhook, url: "\${BASE}/publish", secret: "\${X_SECRET}" } } }`

  it('stands where ${NAME} stood', () => {
    const policy = accepted(withLine(line), { BASE: 'https://x.example', X_SECRET: secret })
    expect(policy.sources['x']?.publisher).toEqual({
      kind: 'webhook',
      url: 'https://x.example/publish',
      secret,
      idempotent: false,
    })
  })

  it('is asked for by name, once, where it is missing', () => {
    expect(errorsIn(withLine(line), { BASE: '' })).toEqual([
      '11:50  missing_variable → set_variable',
      '11:77  missing_variable → set_variable',
    ])
  })

  it('may have a value for when it is not set', () => {
    expect(accepted(withLine('delivery: { paceMs: "${PACE:-250}" }')).delivery.paceMs).toBe(250)
    expect(accepted(withLine('delivery: { paceMs: "${PACE:-250}" }'), { PACE: '0' }).delivery.paceMs).toBe(0)
  })

  it('is left alone after a second dollar sign', () => {
    const policy = accepted(minimal.replace('Acme\n', () => '"A $${X} B"\n'))
    expect(policy.organisation.name).toBe('A ${X} B')
  })

  it('cannot bring structure with it', () => {
    const policy = accepted(
      minimal.replace('Acme\n', () => '${NAME}\n'),
      { NAME: 'x }\nstaff: []' },
    )
    expect(policy.organisation.name).toBe('x }\nstaff: []')
  })

  it('is never repeated in a message, for it may be a secret', () => {
    const text = `unlisted: "\${A}"\ndeadManUrl: \${B}\nsources: { x: { publisher: { kind: webhook, url: "https://x.example", secret: "\${C}" } } }`
    const problems = problemsIn(withLine(text), { A: 'hunter2', B: 'hunter2', C: 'hunter2' })
    expect(problems).toHaveLength(3)
    expect(JSON.stringify(problems)).not.toContain('hunter2')
    expect(problems[0]?.wrong.params['got']).toBe('${A}')
  })
})

describe('a problem in words', () => {
  const [problem] = problemsIn(withLine('nags: { escalateTo: manger }'))

  it('names file, line, column, path, what is wrong and the mend', () => {
    expect(problem && describePolicyProblem(problem, wordsIn('en'))).toBe(
      'p.yaml:11:21 nags.escalateTo: “manger” is nobody who can be told. Did you mean “manager”?',
    )
  })

  it('is said in the operator’s language', () => {
    expect(problem && describePolicyProblem(problem, wordsIn('es'))).toContain('¿Querías decir «manager»?')
  })

  it('shows hostile text without its control characters and not at length', () => {
    const [hostile] = problemsIn(withLine(`unlisted: "\\e[31m${'x'.repeat(5_000)}"`))
    const said = hostile === undefined ? '' : describePolicyProblem(hostile, wordsIn('en'))
    expect(said.length).toBeLessThan(250)
    expect(said).not.toContain('\u001B')
  })

  it('tells how to write a value for when a variable is not set', () => {
    const [unset] = problemsIn(withLine('deadManUrl: ${PING}'))
    expect(unset && describePolicyProblem(unset, wordsIn('en'))).toContain('${PING:-value}')
  })
})

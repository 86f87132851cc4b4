import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../../src/config/policy.ts'
import { describePolicyProblem } from '../../src/config/problem.ts'
import { wordsIn } from '../../src/locales/text.ts'

const example = readFileSync(new URL('../../policy.example.yaml', import.meta.url), 'utf8')

const sections =
  `organisation brands staff channels hours serviceLevels nags approvals triage digests sources savedReplies rotas
   assignment assessment webhooks delivery deadManUrl`.split(/\s+/)

/** Either a policy, or problems that each stand somewhere in the text and can be said. */
const isUnderstood = (text: string): void => {
  const parsed = parsePolicy(text, { file: 'p.yaml', env: {} })
  if (parsed.ok) return
  const lines = text.split('\n')
  expect(parsed.errors.length).toBeGreaterThan(0)
  for (const problem of parsed.errors) {
    expect(problem.line).toBeLessThanOrEqual(lines.length)
    expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1]?.length ?? 0) + 2)
    for (const language of ['en', 'es'] as const) {
      const said = describePolicyProblem(problem, wordsIn(language))
      expect(said).toMatch(/^p\.yaml.*: ./s)
      // A placeholder that nobody filled would be shown as it is.
      expect(said).not.toMatch(/\{(?:got|key|name|other|role|max|min|options|suggestion|example|message)\}/)
    }
  }
}

describe('a policy file', () => {
  it('with any one stretch missing is a policy or a list of problems', () => {
    const stretch = fc.tuple(fc.nat({ max: example.length }), fc.integer({ min: 1, max: 40 }))
    fc.assert(
      fc.property(stretch, ([from, length]) => isUnderstood(example.slice(0, from) + example.slice(from + length))),
      { numRuns: 100 },
    )
  })

  it('with anything written into it is one too', () => {
    const wild = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ': ',
        '- ',
        '"',
        "'",
        '&a ',
        '*a ',
        '<<: ',
        '!!js ',
        '${X}',
        '${',
        '\t',
        '\n',
        '|',
        '> ',
        '# ',
        '%',
        '@',
        '---\n',
        '...\n',
      ),
    )
    fc.assert(
      fc.property(fc.nat({ max: example.length }), wild, (at, text) => {
        isUnderstood(example.slice(0, at) + text + example.slice(at))
      }),
      { numRuns: 100 },
    )
  })

  it('may be any text at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.json()), (text) => isUnderstood(text)),
      { numRuns: 100 },
    )
  })

  it('may hold any value under any of its keys', () => {
    const key = fc.constantFrom(...sections)
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue({ maxDepth: 4 })), (value) => isUnderstood(JSON.stringify(value))),
      { numRuns: 100 },
    )
  })
})

import { readFileSync } from 'node:fs'
import { parsePolicy } from '../../src/config/policy.ts'
import type { Policy } from '../../src/domain/policy.ts'

/** The policy that ships with the product, with a test's own changes. */
export const examplePolicy = (change: (policy: Policy) => Policy = (policy) => policy): Policy => change(example())

const file = new URL('../../policy.example.yaml', import.meta.url)
const read: { policy?: Policy } = {}

const example = (): Policy => {
  if (read.policy !== undefined) return read.policy
  const parsed = parsePolicy(readFileSync(file, 'utf8'), { file: 'policy.example.yaml', env: {} })
  if (!parsed.ok) throw new Error(`policy.example.yaml does not load: ${JSON.stringify(parsed.errors)}`)
  read.policy = parsed.policy
  return parsed.policy
}

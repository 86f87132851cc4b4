import { readdirSync } from 'node:fs'
import { cruise } from 'dependency-cruiser'
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config'
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'

/**
 * The import rules of .dependency-cruiser.mjs, and the proof that they were looked at: without a TypeScript compiler
 * it understands, dependency-cruiser reads no module at all and is content.
 */
const { options = {}, ...rules } = await extractConfig('./.dependency-cruiser.mjs')
const { output } = await cruise(
  ['src'],
  { ...options, ruleSet: rules, validate: true, outputType: 'json' },
  undefined,
  { tsConfig: extractTsConfig('./tsconfig.json') },
)
const { modules, summary } = JSON.parse(output)

const written = readdirSync('src', { recursive: true }).filter((file) => file.endsWith('.ts')).length
const read = modules.filter(({ source }) => source.startsWith('src/') && source.endsWith('.ts')).length
for (const { rule, from, to, cycle } of summary.violations) {
  const way = cycle === undefined ? to : cycle.map(({ name }) => name).join(' → ')
  process.stdout.write(`${rule.name}: ${from} → ${way}\n`)
}
process.stdout.write(`${read} of ${written} modules read, ${summary.totalDependenciesCruised} imports, ${summary.error} forbidden\n`)
if (read < written || read === 0) process.stdout.write('Some modules were not read, so nothing is known about them.\n')
process.exitCode = summary.error > 0 || read < written || read === 0 ? 1 : 0

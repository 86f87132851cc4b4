import { spawnSync } from 'node:child_process'

/** Runs every check of package.json, all of them even when one fails, and ends with one line that says how it went. */
const checks = ['types', 'lint', 'format', 'imports', 'dead-code', 'migrations']

const failed = checks.filter((check) => {
  const startedAt = performance.now()
  const { status } = spawnSync('npm', ['run', '--silent', `check:${check}`], { stdio: 'inherit' })
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1)
  process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'} ${check} (${seconds} s)\n`)
  return status !== 0
})
process.stdout.write(
  failed.length === 0
    ? 'check: all well\n'
    : `check: failed: ${failed.join(', ')}. Run one alone with: npm run check:${failed[0]}\n`,
)
process.exitCode = failed.length === 0 ? 0 : 1

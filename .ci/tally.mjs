import { readFileSync } from 'node:fs'

/**
 * The last word of a run: `N passed, N failed`. What failed outside of single tests (a file that does not load, the
 * checks) counts too, so that the line never says 0 failed of a run that did not go well.
 */
const [file = '', testsExit = '1', checkExit = '1'] = process.argv.slice(2)

const report = () => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    // Without a report the runner itself did not get through; its exit status is counted below.
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] }
  }
}

const { numPassedTests, numFailedTests, testResults } = report()
const brokenFiles = testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
).length
const inTests = numFailedTests + brokenFiles
const failed = (inTests === 0 && testsExit !== '0' ? 1 : inTests) + (checkExit === '0' ? 0 : 1)

if (brokenFiles > 0) process.stdout.write(`${brokenFiles} test files could not be run\n`)
if (checkExit !== '0') process.stdout.write('npm run check failed\n')
process.stdout.write(`${numPassedTests} passed, ${failed} failed\n`)
process.exitCode = failed === 0 && numPassedTests > 0 ? 0 : 1

// Runs the checks and each tier of tests to the end, then adds up what passed and failed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'longview-ci-'))
let passed = 0
/** What failed, by name. */
const failed = []

function run(title, command, words) {
  console.log(`\n== ${title}`)
  const begun = Date.now()
  const { status } = spawnSync(command, words, { stdio: 'inherit' })
  console.log(`== ${title}: ${status === 0 ? 'ended well' : `exit code ${status}`} after ${Math.round((Date.now() - begun) / 1000)} s`)
  return status === 0
}

/** A check or a trial that is one thing: passed or failed. */
function check(title, ...words) {
  if (run(title, 'npm', words)) passed += 1
  else failed.push(title)
}

/** A tier of tests: what its report says. A file that did not load is a failure, as is a tier that did not start or reports no test. */
function tier(title, command, ...words) {
  const report = join(folder, `${title.replaceAll(' ', '-')}.json`)
  const endedWell = run(title, command, [...words, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
  const failedBefore = failed.length
  try {
    const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    passed += numPassedTests
    for (const { name, status, assertionResults } of testResults) {
      const tests = assertionResults.filter((test) => test.status === 'failed').map(({ fullName }) => fullName)
      const ofFile = status === 'failed' && tests.length === 0 ? ['did not load'] : tests
      failed.push(...ofFile.map((one) => `${title}: ${relative(process.cwd(), name)}: ${one}`))
    }
    if (numPassedTests === 0 || (!endedWell && failed.length === failedBefore)) failed.push(title)
  } catch {
    failed.push(`${title}: left no report, it did not run`)
  }
}

check('Checks: lint, types, schema.graphql, schema drift, import directions', 'run', 'check')
tier('Tests on the embedded database', 'npm', 'test', '--')
tier('Tests on a PostgreSQL server', 'npx', 'tsx', 'test/support/tier.ts', 'postgres')
tier('Journeys in Chromium', 'npx', 'tsx', 'test/support/tier.ts', 'browser')

for (const name of failed) console.log(`failed: ${name}`)
console.log(`\n${passed} passed, ${failed.length} failed`)
process.exit(failed.length === 0 ? 0 : 1)

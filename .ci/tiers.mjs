// Runs the checks and each tier of tests to the end, then adds up what passed and failed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'longview-ci-'))
let passed = 0
let failed = 0

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
  else failed += 1
}

/** A tier of tests: what its report says; a tier that did not start or reports no test is a failure. */
function tier(title, command, ...words) {
  const report = join(folder, `${title.replaceAll(' ', '-')}.json`)
  const endedWell = run(title, command, [...words, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    passed += numPassedTests
    failed += numFailedTests
    if (numPassedTests + numFailedTests === 0 || (!endedWell && numFailedTests === 0)) failed += 1
  } catch {
    console.log(`== ${title} left no report: it did not run`)
    failed += 1
  }
}

check('Checks: lint, types, schema.graphql, schema drift, import directions', 'run', 'check')
tier('Tests on the embedded database', 'npm', 'test', '--')
tier('Tests on a PostgreSQL server', 'npx', 'tsx', 'test/support/tier.ts', 'postgres')
tier('Journeys in Chromium', 'npx', 'tsx', 'test/support/tier.ts', 'browser')

console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

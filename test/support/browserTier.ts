import { existsSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Runs the journeys in Chromium; where there is none, says so loudly, and fails in CI. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium'

if (!existsSync(chromium)) {
  process.stderr.write(`SKIPPED: the journeys in Chromium did not run. There is no ${chromium}: install Debian's chromium or set CHROMIUM.\n`)
  process.exit(process.env.CI === 'true' ? 1 : 0)
}
const { status } = spawnSync('npx', ['vitest', 'run', '--config', '.config/vitest.browser.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM: chromium },
})
process.exit(status ?? 1)

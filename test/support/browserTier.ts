import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { findChromium } from '../../server/packs/printing/findChromium.ts'

/** Runs the journeys in Chromium; where there is none, says so loudly, and fails in CI. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const chromium = findChromium(process.env.LONGVIEW_CHROMIUM)

if (!chromium) {
  process.stderr.write(`SKIPPED: the journeys in Chromium did not run. There is no Chromium here: install Debian's chromium-headless-shell or chromium, or set LONGVIEW_CHROMIUM.\n`)
  process.exit(process.env.CI === 'true' ? 1 : 0)
}
const { status } = spawnSync('npx', ['vitest', 'run', '--config', '.config/vitest.browser.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, LONGVIEW_CHROMIUM: chromium },
})
process.exit(status ?? 1)

import { register } from 'tsx/esm/api'
import { defineConfig } from 'vitest/config'
import { fileOrder } from '../test/support/fileOrder.ts'

register()

/** Journeys in Chromium: two files at a time, each with a server of its own; the longest begin. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/support/canarySearch.ts', 'test/support/plantedFolder.ts'],
    setupFiles: ['test/support/keepHeard.ts'],
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: fileOrder(20261121) },
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // As vite.config.ts says.
    execArgv: ['--import', 'tsx'],
    experimental: { viteModuleRunner: false, nodeLoader: false },
  },
})

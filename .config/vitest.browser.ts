import { defineConfig } from 'vitest/config'

/** Journeys in Chromium: one file at a time, each with a server of its own. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/support/canarySearch.ts'],
    setupFiles: ['test/support/keepHeard.ts'],
    pool: 'forks',
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
})

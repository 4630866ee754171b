import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { register } from 'tsx/esm/api'
import { defineConfig } from 'vitest/config'
import { fileOrder } from './test/support/fileOrder.ts'

// The browser's own Host goes with each request: the API refuses one whose Origin is another site.
const api = { target: `http://127.0.0.1:${process.env.LONGVIEW_API_PORT ?? '4001'}`, changeOrigin: false }

/** Tests run shuffled, always alike for one seed; LONGVIEW_TEST_SEED tries another, and vitest prints it. */
const orderSeed = Number(process.env.LONGVIEW_TEST_SEED ?? '20261121')

const leaks = 'test/api/access/leaksWithoutVisibleTo.test.ts'
/** Only where LONGVIEW_TEST_POSTGRES names a server: `npx tsx test/support/tier.ts postgres` brings one. */
const onServer = process.env.LONGVIEW_TEST_POSTGRES ? ['test/postgres/**/*.test.ts'] : []
const onDatabases = {
  globalSetup: ['test/support/preparedDatabases.ts', 'test/support/canarySearch.ts'],
  setupFiles: ['test/support/failOnConsoleError.ts', 'test/support/keepHeard.ts'],
}

// What prepares databases is loaded by Node itself, in the process that reads this file.
if (process.env.VITEST) register()

/**
 * Two workers keep two processors busy, so what V8 does beside them takes time from them: it spent up to a third of a run on collecting in
 * parallel, and on making the embedded database's program quicker than the life of one repays.
 */
const withoutBackgroundWork = ['--single-threaded-gc', '--max-semi-space-size=32', '--wasm-tiering-budget=50000000']

/**
 * Node loads the server as it does in earnest, through tsx. Vitest's own loader takes three times as long to load it, and half as long
 * again to run it. Files that put something in the place of a module, and those of the client, still need it.
 */
const asNodeLoads = { execArgv: ['--import', 'tsx', ...withoutBackgroundWork], experimental: { viteModuleRunner: false, nodeLoader: false } }

export default defineConfig({
  root: 'client',
  plugins: [react()],
  css: {
    // govuk-frontend's Sass leaves rules that Lightning CSS would otherwise refuse.
    lightningcss: { errorRecovery: true },
    preprocessorOptions: { scss: { quietDeps: true, loadPaths: [fileURLToPath(new URL('node_modules', import.meta.url))] } },
  },
  // Exactly the server's addresses (server/signIn/doorPaths.ts): client/graphql/ and others hold modules that the development server serves itself.
  server: { proxy: { '^/(graphql|session|sign-out|sign-in/start|sign-in/return|demonstration/person)(\\?|$)': api } },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022' },
  test: {
    root: '.',
    // The file that Node itself takes: Vite would take graphql's other build, and two copies refuse each other's schema.
    alias: [{ find: /^graphql$/, replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)) }],
    sequence: { shuffle: { tests: true }, seed: orderSeed, sequencer: fileOrder(orderSeed) },
    hookTimeout: 60_000,
    testTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
    // Files of one worker share what they import: most of the time would go into importing it again.
    isolate: false,
    // One project after another: a worker that changes between them imports everything anew.
    projects: [
      { extends: true, test: { name: 'client', sequence: { groupOrder: 0 }, include: ['test/client/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'unit', sequence: { groupOrder: 1 }, include: ['test/{unit,reference}/**/*.test.ts'], ...asNodeLoads } },
      { extends: true, test: { name: 'api', sequence: { groupOrder: 2 }, include: ['test/{api,matrix}/**/*.test.ts', ...onServer], exclude: [leaks], ...onDatabases, ...asNodeLoads } },
      // A layer of the server is taken away in this one, so it imports the server for itself.
      { extends: true, test: { name: 'leaks', sequence: { groupOrder: 2 }, include: [leaks], isolate: true, ...onDatabases } },
    ],
  },
})

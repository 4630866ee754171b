import { expect, it } from 'vitest'
import { leakSeed, longestRun, requestsToSend } from '../../drill/leaks/leakSettings.ts'
import { sayHowMany } from '../../drill/leaks/sayHowMany.ts'
import { Interleaving } from '../../drill/leaks/sendInterleaved.ts'
import { withoutPolicies } from '../../drill/leaks/withoutPolicies.ts'
import { startApp } from '../../support/startApp.ts'

/** The net is taken away: what is left is what the application itself keeps apart. */
const app = await startApp()
const asked = new Interleaving(app, leakSeed + 1)
await asked.plant()
await withoutPolicies(app.database)

it('without row-level security random people are given nothing of other units either', { timeout: longestRun }, async () => {
  const began = Date.now()
  const { faults } = await asked.send(requestsToSend)
  sayHowMany('without row-level security', asked, began)
  expect(faults).toEqual([])
  expect(asked.world.canaries.readBack).toBeGreaterThan(requestsToSend)
})

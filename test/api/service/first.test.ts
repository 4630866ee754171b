import { expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as, database } = await startApp()
it('works', async () => {
  const one = made(await as('EMSOU-RECORDER-1').disruptions.record(aDisruption()))
  expect(one.reference).toBe('EMSOU-2026-0001')
  console.log(await database.statementsOf(() => as('EMSOU-RECORDER-1').ask('{ service { today } }')))
  console.log(JSON.stringify(one, null, 1))
})

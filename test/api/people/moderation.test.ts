import { expect, it } from 'vitest'
import { postgresCode } from '../../../server/database/postgresFault.ts'
import { addGradingAs } from '../../support/addGradingAs.ts'
import { aDisruption } from '../../support/aDisruption.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

/** Moderation is not built yet; the database already keeps recorder and decider apart. */
const app = await startApp()
const { as, clock, leavesNothing } = app
const recorder = as('EMSOU-RECORDER-1')
const refusal = async (work: Promise<unknown>) => work.then(() => 'went through', (error: unknown) => postgresCode(error) ?? String(error))

it.each(['SECOND', 'PANEL', 'APPEAL'] as const)('the recorder of a disruption never gives it a grading of the kind %s', async (kind) => {
  const { id } = made(await recorder.disruptions.record(aDisruption()))
  expect(await leavesNothing(async () => expect(await refusal(addGradingAs(app, 'EMSOU-RECORDER-1', id, kind, 'MAJOR'))).toBe('LV005'))).toBe(true)
})

it('nor does somebody who corrected it', async () => {
  const disruption = made(await recorder.disruptions.record(aDisruption()))
  clock.pass(1)
  made(await as('EMSOU-RECORDER-2').disruptions.correct(disruption, aDisruption({ grade: 'MAJOR' })))
  expect(await leavesNothing(async () => expect(await refusal(addGradingAs(app, 'EMSOU-RECORDER-2', disruption.id, 'PANEL', 'MAJOR'))).toBe('LV005'))).toBe(true)
})

it('who decided on a disruption never records anything of it', async () => {
  const disruption = made(await recorder.disruptions.record(aDisruption()))
  clock.pass(1)
  await addGradingAs(app, 'EMSOU-PERFORMANCE-LEAD-1', disruption.id, 'PANEL', 'MAJOR')
  clock.pass(1)
  expect(await leavesNothing(async () => {
    const answer = await as('EMSOU-PERFORMANCE-LEAD-1').ask(
      'mutation ($i: WithdrawDisruptionInput!) { withdrawDisruption(input: $i) { __typename ... on Refusal { message } } }',
      { i: { key: 'withdraw-what-i-decided', id: disruption.id, version: disruption.version, reason: 'Entered twice.' } },
    )
    expect(answer).toEqual({ withdrawDisruption: { __typename: 'Refusal', message: 'You decided on this disruption as a moderator, so somebody else must record it.' } })
  })).toBe(true)
  made(await as('EMSOU-RECORDER-2').disruptions.withdraw(disruption))
})

it('nor gives it an originator’s grading', async () => {
  const { id } = made(await recorder.disruptions.record(aDisruption()))
  clock.pass(1)
  await addGradingAs(app, 'EMSOU-PERFORMANCE-LEAD-1', id, 'PANEL', 'MAJOR')
  clock.pass(1)
  expect(await leavesNothing(async () => expect(await refusal(addGradingAs(app, 'EMSOU-PERFORMANCE-LEAD-1', id, 'ORIGINATOR', 'MINOR'))).toBe('LV005'))).toBe(true)
  await addGradingAs(app, 'EMSOU-RECORDER-2', id, 'ORIGINATOR', 'MINOR')
})

import { afterAll, expect, it } from 'vitest'
import { databaseClock } from '../../server/database/requestTransaction.ts'
import { anOutput } from '../support/anOutput.ts'
import { fieldsRefused, made } from '../support/records.ts'
import { appOn } from '../support/startApp.ts'
import { openTestDatabase } from '../support/testDatabase.ts'

/** Several connections at once, in real time. */
const database = await openTestDatabase('people')
const { app, as, logged } = await appOn(database, databaseClock)
afterAll(async () => {
  await app.dispose()
  await database.close()
})
const [one, other] = [as('EMSOU-RECORDER-1'), as('EMSOU-RECORDER-2')]
const held = new Date().toISOString().slice(0, 10)

it('in forty races of an output that joins with a withdrawal exactly one wins each', async () => {
  for (let race = 0; race < 40; race += 1) {
    const programme = made(await one.programmes.record({ name: `Race ${race}` }))
    const [joined, withdrawn] = await Promise.all([one.outputs.record(anOutput({ held, programme: programme.id })), other.programmes.withdraw(programme)])
    expect([['Output', 'Refusal'], ['Refusal', 'Programme']]).toContainEqual([joined.__typename, withdrawn.__typename])
  }
  expect(logged).toEqual([])
}, 120_000)

it('in twenty races of an output that is restored with the withdrawal of its programme exactly one wins each', async () => {
  for (let race = 0; race < 20; race += 1) {
    const programme = made(await one.programmes.record({ name: `Restored ${race}` }))
    const away = made(await one.outputs.withdraw(made(await one.outputs.record(anOutput({ held, programme: programme.id })))))
    const [restored, withdrawn] = await Promise.all([one.outputs.restore(away), other.programmes.withdraw(programme)])
    expect([['Output', 'Refusal'], ['Refusal', 'Programme']]).toContainEqual([restored.__typename, withdrawn.__typename])
  }
  expect(logged).toEqual([])
}, 120_000)

it('an output that joins while the programme is being renamed is not turned away', async () => {
  for (let race = 0; race < 20; race += 1) {
    const programme = made(await one.programmes.record({ name: `Renamed ${race}` }))
    const [joined, renamed] = await Promise.all([one.outputs.record(anOutput({ held, programme: programme.id })), other.programmes.correct(programme, { name: `Renamed ${race}, now` })])
    expect([joined.__typename, renamed.__typename]).toEqual(['Output', 'Programme'])
  }
}, 120_000)

it('of ten programmes at once with one name, exactly one is made, and the others are told of the name', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => (index % 2 ? one : other).programmes.record({ name: index % 3 ? 'All at once' : 'ALL at once' })))
  const refusals = answers.filter((answer) => answer.__typename === 'Refusal')
  expect(refusals).toHaveLength(9)
  for (const refusal of refusals) expect(fieldsRefused(refusal)).toEqual(['name'])
  expect(logged).toEqual([])
})

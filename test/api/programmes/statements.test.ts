import { expect, it } from 'vitest'
import { anOutput } from '../../support/anOutput.ts'
import { selectionOfEach } from '../../support/everyField.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock, database } = await startApp()
const recorder = as('EMSOU-RECORDER-1')

/** Three programmes called "Few" and twenty called "Many", each with two outputs; some corrected. */
for (const [name, count] of [['Few', 3], ['Many', 20]] as const) {
  for (let number = 0; number < count; number += 1) {
    const programme = made(await recorder.programmes.record({ name: `${name} ${number}` }))
    for (const held of ['2025-05-01', '2026-05-01']) made(await recorder.outputs.record(anOutput({ programme: programme.id, held })))
    if (number % 2 === 0) made(await recorder.programmes.correct(programme, { name: `${name} ${number}`, statedTargetPercent: number + 1 }))
  }
}
clock.pass(10)

const statementsFor = (query: string, variables: object = {}) => database.statementsOf(() => recorder.ask(query, variables))

// From the schema, so that a new field is counted from its first day.
it.each(selectionOfEach('Programme').map(({ name, selected }) => [name, selected]))('the list of programmes with %s needs no more statements for twenty than for three', async (_name, selected) => {
  const [few, many] = [await statementsFor(`{ programmes(search: "Few") { ${selected} } }`), await statementsFor(`{ programmes(search: "Many") { ${selected} } }`)]
  expect(many).toHaveLength(few.length)
  expect(few.length).toBeLessThanOrEqual(7)
})

it('years, and what lies in none, are read once for both', async () => {
  const statements = async (selected: string) => (await statementsFor(`{ programmes(search: "Few") { ${selected} } }`)).length
  expect(await statements('years { outputs } outputsDatedTooLoosely')).toBe(await statements('years { outputs }'))
})

it.each([
  ['the programme', 'programme { name }'],
  ['the programme’s figures', 'programme { years { outputs } outputsDatedTooLoosely }'],
  ['the history', 'history { changes { field } }'],
])('the list of outputs with %s of each needs no more statements for forty than for four', async (_name, selected) => {
  const list = 'query ($first: Int, $asAt: Instant) { outputs(first: $first, asAt: $asAt) { edges { node { id %s } } } }'.replace('%s', selected)
  for (const asAt of [null, clock.now.toISOString()]) {
    const [few, many] = [await statementsFor(list, { first: 4, asAt }), await statementsFor(list, { first: 40, asAt })]
    expect(many).toHaveLength(few.length)
  }
})

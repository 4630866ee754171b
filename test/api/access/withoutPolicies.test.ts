import { expect, it } from 'vitest'
import { against, aDisruption } from '../../support/aDisruption.ts'
import { aGroup } from '../../support/aGroup.ts'
import { anOutput } from '../../support/anOutput.ts'
import { everyWayToRead } from '../../support/everyWayToRead.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

/** The net under the application is taken away: what is left is what the application itself keeps apart. */
const { as, database, leavesNothing } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const group = made(await recorder.groups.record(aGroup()))
const disruption = made(await recorder.disruptions.record(against(group, { supportingUnits: ['ERSOU'] })))
const output = made(await recorder.outputs.record(anOutput({ disruption: disruption.id })))
await database.asOwner(async (client) => {
  const { rows } = await client.query<{ relname: string }>("SELECT relname FROM pg_class WHERE relkind = 'r' AND relrowsecurity")
  for (const { relname } of rows) await client.query(`ALTER TABLE "${relname}" DISABLE ROW LEVEL SECURITY`)
})
const asked = { d: disruption.id, g: group.id, o: output.id, dr: disruption.reference, or: output.reference }

it('without the database’s policies another unit still sees and changes nothing', async () => {
  for (const person of ['TARIAN-RECORDER-1', 'TARIAN-UNIT-HEAD-1', 'TARIAN-MODERATOR-1']) {
    const { data, errors } = await as(person).send(everyWayToRead, asked)
    expect(errors).toEqual([])
    expect(JSON.stringify(data)).not.toMatch(/"id"|"totalCount":[1-9]/)
  }
  const other = as('TARIAN-RECORDER-1')
  expect(await leavesNothing(async () => {
    for (const result of [
      await other.disruptions.correct(disruption, aDisruption()), await other.disruptions.withdraw(disruption), await other.groups.withdraw(group),
      await other.outputs.withdraw(output), await other.disruptions.record(against(group)), await other.outputs.record(anOutput({ disruption: disruption.id })),
    ]) expect(result.__typename).toBe('Refusal')
  })).toBe(true)
})

it('without the database’s policies a supporting unit still sees the disruption, and neither group nor output', async () => {
  const { data } = await as('ERSOU-RECORDER-1').send(everyWayToRead, asked)
  expect(data).toMatchObject({
    d: { id: disruption.id }, g: null, o: null, disruption: { id: disruption.id }, output: null, ocg: null,
    byGroup: { totalCount: 0 }, ocgs: { totalCount: 0 }, outputs: { totalCount: 0 },
  })
})

it('the API’s people of the network still see no record', async () => {
  const { data } = await as('NETWORK-BOARD-MEMBER-1').send(everyWayToRead, asked)
  expect(JSON.stringify(data)).not.toMatch(/"id":"|"totalCount":[1-9]/)
})

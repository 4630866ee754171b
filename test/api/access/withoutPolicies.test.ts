import { expect, it } from 'vitest'
import { against, aDisruption } from '../../support/aDisruption.ts'
import { aGroup } from '../../support/aGroup.ts'
import { anOutput } from '../../support/anOutput.ts'
import { everyWayToRead } from '../../support/everyWayToRead.ts'
import { pairsOf } from '../../support/pairsOf.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

/** The net under the application is taken away: what is left is what the application itself keeps apart. */
const { as, clock, database, leavesNothing } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const group = made(await recorder.groups.record(aGroup()))
const disruption = made(await recorder.disruptions.record(against(group, { supportingUnits: ['ERSOU'] })))
/** Two more of EMSOU, one of which counts in place of the other, and what EMSOU says of them. */
const like = made(await recorder.disruptions.record(against(group, { supportingUnits: ['ERSOU'] })))
const double = made(await recorder.disruptions.record(against(group, { supportingUnits: ['ERSOU'] })))
const kept = made(await recorder.disruptions.record(against(group)))
made(await pairsOf(recorder).link(disruption, like, { reason: 'EMSOU alone says so.' }))
clock.pass(1)
const gone = made(await pairsOf(recorder).merge(double, kept))
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
  const theirs = made(await other.disruptions.record(aDisruption()))
  expect(await leavesNothing(async () => {
    for (const result of [
      await other.disruptions.correct(disruption, aDisruption()), await other.disruptions.withdraw(disruption), await other.groups.withdraw(group),
      await other.disruptions.restore(gone), await pairsOf(other).merge(theirs, disruption), await pairsOf(other).link(theirs, disruption), await pairsOf(other).unlink(disruption, like),
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

it('without the database’s policies a supporting unit still sees neither the other’s links, nor the record that another was merged into, nor duplicates that it may not see', async () => {
  const { nodes } = await as('ERSOU-RECORDER-1').ask<{ nodes: object[] }>(
    `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Disruption {
       links { reason } mergedInto { id } suspectedDuplicates { disruption { id } } history { changes { after } } } } }`, { ids: [disruption.id, gone.id] },
  )
  expect(nodes).toEqual([
    // Not the one that stands for the merged one: only EMSOU sees that.
    { links: [], mergedInto: null, suspectedDuplicates: [{ disruption: { id: like.id } }], history: [{ changes: [] }] },
    { links: [], mergedInto: null, suspectedDuplicates: [], history: [{ changes: [{ after: 'Yes' }, { after: 'a record that you may not see' }] }, { changes: [] }] },
  ])
})

it('the API’s people of the network still see no record', async () => {
  const { data } = await as('NETWORK-BOARD-MEMBER-1').send(everyWayToRead, asked)
  expect(JSON.stringify(data)).not.toMatch(/"id":"|"totalCount":[1-9]/)
})

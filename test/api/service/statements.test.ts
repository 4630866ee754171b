import { describe, expect, it } from 'vitest'
import { against } from '../../support/aDisruption.ts'
import { aGroup } from '../../support/aGroup.ts'
import { anOutput } from '../../support/anOutput.ts'
import { selectionOfEach } from '../../support/everyField.ts'
import { pairsOf } from '../../support/pairsOf.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock, database } = await startApp()
const recorder = as('EMSOU-RECORDER-1')

/** Fifty-five of each, some corrected, regraded, linked, merged, suspected and supported, so that a page of fifty holds every kind of row. */
const groups: { id: string; version: number }[] = []
let lastDisruption: { id: string } | null = null
for (let number = 0; number < 55; number += 1) {
  const group = made(await recorder.groups.record(aGroup({ alias: `Group ${number}` })))
  const disruption = made(await recorder.disruptions.record(against(group, { grade: number % 3 === 0 ? 'NEGATIVE' : 'MINOR', supportingUnits: ['ERSOU'] })))
  const output = made(await recorder.outputs.record(anOutput({ disruption: disruption.id })))
  const former = groups.at(-1)
  if (former) {
    await recorder.ask('mutation ($i: RecordOcgLineageInput!) { recordOcgLineage(input: $i) { __typename } }', {
      i: { key: `lineage-${number}`, from: former.id, to: group.id, kind: 'SPLIT_INTO', day: '2026-10-01', reason: 'Split.' },
    })
  }
  if (number % 4 === 1) made(await pairsOf(recorder).link(disruption, lastDisruption ?? disruption))
  lastDisruption = disruption
  if (number % 3 === 1) {
    const double = made(await recorder.disruptions.record(against(group)))
    clock.pass(1)
    if (number % 2 === 0) made(await pairsOf(recorder).merge(double, disruption))
  }
  if (number % 2 === 0) {
    clock.pass(1)
    made(await recorder.groups.correct(group, aGroup({ alias: `Group ${number}`, owningForce: null })))
    made(await recorder.disruptions.correct(disruption, against(group, { grade: 'MAJOR' })))
    made(await recorder.outputs.correct(output, anOutput({ disruption: disruption.id, peopleReached: number })))
  }
  groups.push(group)
}
const past = clock.now.toISOString()
clock.pass(10)

type Listed = { list: { totalCount: number; edges: object[] } }

describe.each([
  ['disruptions', 'Disruption'],
  ['ocgs', 'Ocg'],
  ['outputs', 'Output'],
])('the list of %s', (list, type) => {
  const statementsFor = async (selected: string, first: number, asAt: string | null) => {
    const query = `query ($first: Int, $asAt: Instant) { list: ${list}(first: $first, asAt: $asAt) { totalCount edges { cursor node { __typename ${selected} } } } }`
    let page = 0
    const statements = await database.statementsOf(async () => {
      page = (await recorder.ask<Listed>(query, { first, asAt })).list.edges.length
    })
    expect(page).toBe(first)
    return statements.length
  }

  // From the schema, so that a new field is counted from its first day.
  it.each(selectionOfEach(type).map(({ name, selected }) => [name, selected]))('with %s needs no more statements for 50 records than for 5', async (_name, selected) => {
    for (const asAt of [null, past]) {
      const five = await statementsFor(selected, 5, asAt)
      expect([asAt, await statementsFor(selected, 50, asAt)]).toEqual([asAt, five])
      expect(five).toBeGreaterThanOrEqual(4)
      expect(five).toBeLessThanOrEqual(9)
    }
  })
})

it('what the statement recorder counts is everything that the application sends', async () => {
  const statements = await database.statementsOf(() => recorder.ask('{ disruptions(first: 1) { edges { node { id } } } }'))
  expect(statements.some((statement) => statement.includes('FROM disruption_version'))).toBe(true)
  expect(statements.some((statement) => statement.includes('set_config'))).toBe(true)
})

import { describe, expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { aGroup } from '../../support/aGroup.ts'
import { anOutput } from '../../support/anOutput.ts'
import { aProgramme } from '../../support/aProgramme.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock } = await startApp()
const recorder = as('EMSOU-RECORDER-1')

const disruption = made(await recorder.disruptions.record(aDisruption()))
const output = made(await recorder.outputs.record(anOutput()))
const group = made(await recorder.groups.record(aGroup()))
const programme = made(await recorder.programmes.record(aProgramme()))

const asked = [
  ['disruptions', 'disruptions(asAt: $asAt) { totalCount }'],
  ['outputs', 'outputs(asAt: $asAt) { totalCount }'],
  ['groups', 'ocgs(asAt: $asAt) { totalCount }'],
  ['one disruption', `disruption(reference: "${disruption.reference}", asAt: $asAt) { id }`],
  ['one output', `output(reference: "${output.reference}", asAt: $asAt) { id }`],
  ['one group', `ocg(id: "${group.id}", asAt: $asAt) { id }`],
  ['one programme', `programme(id: "${programme.id}", asAt: $asAt) { id }`],
] as const

const send = (field: string, asAt: Date) =>
  recorder.send(`query ($asAt: Instant) { shown: ${field} }`, { asAt: asAt.toISOString() })

describe('as at a moment that has not come yet', () => {
  it.each(asked)('%s are refused, naming the moment', async (_, field) => {
    const { errors } = await send(field, new Date(clock.now.getTime() + 1))
    expect(errors[0]).toMatchObject({
      message: 'That moment has not come yet: choose one that has passed',
      extensions: { code: 'REFUSED', problems: [{ field: 'asAt' }] },
    })
  })

  it.each(asked)('%s are shown at this very moment', async (_, field) => {
    const { data, errors } = await send(field, clock.now)
    expect(errors).toEqual([])
    expect(data?.['shown']).not.toBeNull()
  })
})

describe('groups found by URN', () => {
  it('are those whose URN begins with it, whatever the case; an alias is no URN', async () => {
    const other = as('SWROCU-RECORDER-1')
    const urns = { owningForce: null, isUrnProvisional: false }
    const found = made(await other.groups.record(aGroup({ ...urns, alias: 'Heron 1', urn: 'SW 77-1' })))
    made(await other.groups.record(aGroup({ ...urns, alias: 'SW 77', urn: 'DC 12' })))
    const { ocgs } = await other.ask<{ ocgs: { edges: { node: { id: string } }[] } }>('{ ocgs(filter: { urn: "sw 77" }) { edges { node { id } } } }')
    expect(ocgs.edges.map(({ node }) => node.id)).toEqual([found.id])
  })
})

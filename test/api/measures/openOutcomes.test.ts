import fc from 'fast-check'
import { expect, it } from 'vitest'
import { startApp } from '../../support/startApp.ts'

/** Outcomes, outputs and loosely dated records are opened, and added up again, on the invented records of a tiny seed. */
const { as } = await startApp({ contents: 'tiny' })

type Figures = {
  __typename: string
  datedTooLoosely: number
  outcomes: { kind: { code: string }; measureUnit: { code: string }; total: number; disruptions: number }[]
  outputs: { kind: string; strand: { code: string }; outputs: number; peopleReached: number | null }[]
}
const figures = `query ($unit: String!, $period: String!, $asAt: Instant) { unitImpact(unit: $unit, period: $period, asAt: $asAt) { __typename ... on UnitImpact {
  datedTooLoosely outcomes { kind { code } measureUnit { code } total disruptions } outputs { kind strand { code } outputs peopleReached } } } }`
const disruptions = `query ($filter: DisruptionFilter, $asAt: Instant) { disruptions(first: 100, filter: $filter, asAt: $asAt) {
  totalCount edges { node { effect { from lastDay } outcomes { kind { code } measureUnit { code } quantity } } } } }`
const outputs = `query ($filter: OutputFilter, $asAt: Instant) { outputs(first: 100, filter: $filter, asAt: $asAt) { totalCount edges { node { peopleReached } } } }`
type Outcome = { kind: { code: string }; measureUnit: { code: string }; quantity: number }
type DisruptionList = { disruptions: { totalCount: number; edges: { node: { outcomes: Outcome[] } }[] } }
type OutputList = { outputs: { totalCount: number; edges: { node: { peopleReached: number | null } }[] } }

const anyUnit = fc.constantFrom('NEROCU', 'NWROCU', 'EMSOU', 'ERSOU', 'SWROCU', 'LONDON')
const anyPeriod = fc.constantFrom('FY2023', 'FY2024', 'FY2025', 'FY2025-Q2', 'YE2026-09', 'M2026-03', '2023-04-01..2026-11-20', '2024-02-29..2025-02-28')
const anyMoment = fc.option(fc.date({ min: new Date('2026-04-02T00:00:00Z'), max: new Date('2026-11-19T00:00:00Z'), noInvalidDate: true }), { freq: 2 })

it('totals of outcomes and outputs, and what is dated too loosely, are the records under them, now and as at past moments', async () => {
  let opened = 0
  await fc.assert(
    fc.asyncProperty(anyUnit, anyPeriod, anyMoment, async (unit, period, moment) => {
      const asAt = moment?.toISOString() ?? null
      const person = as(`${unit}-PERFORMANCE-LEAD-1`)
      const { unitImpact } = await person.ask<{ unitImpact: Figures }>(figures, { unit, period, asAt })
      if (unitImpact.__typename === 'Refusal') return
      for (const { kind, measureUnit, total, disruptions: recordedOn } of unitImpact.outcomes) {
        const filter = { unit, period, credit: 'LED', outcome: kind.code, measureUnit: measureUnit.code }
        const list = (await person.ask<DisruptionList>(disruptions, { filter, asAt })).disruptions
        const under = list.edges.flatMap(({ node }) => node.outcomes).filter((one) => one.kind.code === kind.code && one.measureUnit.code === measureUnit.code)
        expect([kind.code, list.totalCount]).toEqual([kind.code, recordedOn])
        expect(under.reduce((sum, one) => sum + one.quantity, 0)).toBeCloseTo(total, 3)
        opened += 1
      }
      for (const { kind, strand, outputs: held, peopleReached } of unitImpact.outputs) {
        const list = (await person.ask<OutputList>(outputs, { filter: { unit, period, kind, strand: strand.code }, asAt })).outputs
        const counted = list.edges.flatMap(({ node }) => node.peopleReached ?? [])
        expect([kind, strand.code, list.totalCount]).toEqual([kind, strand.code, held])
        expect(counted.length > 0 ? counted.reduce((sum, people) => sum + people, 0) : null).toBe(peopleReached)
        opened += 1
      }
      const loosely = (await person.ask<DisruptionList>(disruptions, { filter: { unit, period, credit: 'LED', datedTooLoosely: true }, asAt })).disruptions
      expect(loosely.totalCount).toBe(unitImpact.datedTooLoosely)
      expect(loosely.edges).toHaveLength(unitImpact.datedTooLoosely)
    }),
    { seed: 20_261_121, numRuns: 15, endOnFailure: true },
  )
  expect(opened).toBeGreaterThan(50)
})

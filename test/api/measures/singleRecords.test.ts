import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startOfLondonDay } from '../../../server/periods/londonDay.ts'
import { aDisruption, against } from '../../support/aDisruption.ts'
import { aGroup } from '../../support/aGroup.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

/** Ten units over 43 months and some 400 disruptions: most months of a unit have a few. */
const { as, database } = await startApp({ contents: 'tiny' })
const units = ['EMSOU', 'ERSOU', 'LONDON', 'NEROCU', 'NWROCU', 'SEROCU', 'SWROCU', 'TARIAN', 'ROCUWM', 'YHROCU'] as const
const board = as('NETWORK-BOARD-MEMBER-1')

const counts = '{ gross noImpact negative }'
const headline = 'headline { gross { value } noImpact { value } negative { value } }'
const detail = `whyNoDetail byStrand { counts ${counts} } byThreat { counts ${counts} } byTactic { counts ${counts} } byForce { counts ${counts} }
  outcomes { total } monthly { months gross supportedGross }`
const query = `query ($unit: String!, $period: String!, $asAt: Instant) {
  unit: unitImpact(unit: $unit, period: $period, asAt: $asAt) { __typename ... on Refusal { message } ... on UnitImpact { ${headline} ${detail} cumulative { grain days } yearBefore { days gross noImpact negative } caveats } }
  network: networkImpact(period: $period, asAt: $asAt) { __typename ... on Refusal { message } ... on NetworkImpact { ${headline} ${detail} units { unit { code } ${headline} whyNoDetail cumulative { grain days } } } } }`

type Totals = { headline: Record<'gross' | 'noImpact' | 'negative', { value: number }>; whyNoDetail: string | null }
type Detail = Totals & { __typename: string; message?: string; byStrand: object[]; byThreat: object[]; byTactic: object[]; byForce: object[]; outcomes: object[]; monthly: { months: string[] } }
type Seen = {
  unit: Detail & { cumulative: { grain: string; days: string[] }; yearBefore: { days: string[] } & Record<'gross' | 'noImpact' | 'negative', number[]>; caveats: string[] }
  network: Detail & { units: (Totals & { unit: { code: string }; cumulative: { grain: string; days: string[] } })[] }
}

const led = ({ headline: { gross, noImpact, negative } }: Totals) => gross.value + noImpact.value + negative.value
const isFew = (of: Totals) => led(of) > 0 && led(of) < 5
const shownOf = ({ byStrand, byThreat, byTactic, byForce, outcomes, monthly }: Detail) =>
  [byStrand, byThreat, byTactic, byForce, outcomes, monthly.months].map((list) => list.length)

const two = (number: number) => String(number).padStart(2, '0')
const anyMonth = fc.tuple(fc.integer({ min: 2023, max: 2026 }), fc.integer({ min: 1, max: 12 }))
const anyPeriod = fc.oneof(
  { weight: 4, arbitrary: anyMonth.map(([year, month]) => `M${year}-${two(month)}`) },
  fc.tuple(fc.integer({ min: 2023, max: 2026 }), fc.integer({ min: 1, max: 4 })).map(([year, quarter]) => `FY${year}-Q${quarter}`),
  fc.integer({ min: 2023, max: 2026 }).map((year) => `YTD${year}`),
  fc.tuple(anyMonth, fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 80 })).map(([[year, month], day, length]) =>
    `${year}-${two(month)}-${two(day)}..${new Date(Date.UTC(year, month - 1, day + length)).toISOString().slice(0, 10)}`),
)
const anyAsAt = fc.option(fc.oneof(
  anyMonth.map(([year, month]) => startOfLondonDay(`${year}-${two(month)}-01`).toISOString()),
  fc.date({ min: new Date('2024-04-02T00:00:00Z'), max: new Date('2026-11-19T00:00:00Z'), noInvalidDate: true }).map((moment) => moment.toISOString()),
))

describe('somebody who may not open the records of a unit', () => {
  it('is given totals alone where they are few, whatever unit, period and moment they ask for', async () => {
    const met = { few: 0, fewOfPanel: 0, fewYearBefore: 0, detail: 0, refused: 0 }
    const groups = await database.asOwner(async (client) => (await client.query<{ word: string }>(
      'SELECT DISTINCT unnest(ARRAY[alias, urn, ocg_id::text]) AS word FROM ocg_version UNION SELECT reference FROM disruption UNION SELECT id::text FROM disruption')).rows)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...units), anyPeriod, anyAsAt, fc.constantFrom('NETWORK-BOARD-MEMBER-1', 'NETWORK-CRITERIA-OWNER-1', 'other'), async (unit, period, asAt, who) => {
        const other = unit === 'TARIAN' ? 'EMSOU' : 'TARIAN'
        const { data, errors } = await as(who === 'other' ? `${other}-UNIT-HEAD-1` : who).send(query, { unit, period, asAt })
        expect(errors).toEqual([])
        const seen = data as Seen
        const text = JSON.stringify(seen)
        expect(groups.filter(({ word }) => word && text.includes(`"${word}"`))).toEqual([])
        for (const of of [seen.unit, seen.network]) {
          if (of.__typename === 'Refusal') {
            met.refused += 1
            continue
          }
          if (isFew(of)) {
            met.few += 1
            expect([of.whyNoDetail, shownOf(of)]).toEqual([expect.stringContaining('Too few to say'), [0, 0, 0, 0, 0, 0]])
          } else if (led(of) > 0) {
            met.detail += 1
            expect([of.whyNoDetail, of.byStrand.length]).toEqual([null, 4])
          }
        }
        const curves = [seen.unit.cumulative, ...(seen.network.units ?? []).map(({ cumulative }) => cumulative)]
        expect(curves.filter((curve) => curve?.grain === 'day')).toEqual([])
        if (seen.unit.__typename !== 'Refusal') {
          if (isFew(seen.unit)) expect(seen.unit.cumulative.days).toEqual([])
          if (isFew(seen.unit)) expect(seen.unit.caveats.join()).not.toMatch(/City of London|British Transport Police/)
          const { gross, noImpact, negative, days } = seen.unit.yearBefore
          const ledThen = (gross.at(-1) ?? 0) + (noImpact.at(-1) ?? 0) + (negative.at(-1) ?? 0)
          if (days.length === 0) met.fewYearBefore += 1
          expect(ledThen === 0 || ledThen >= 5).toBe(true)
        }
        for (const panel of seen.network.units ?? []) {
          if (!isFew(panel) || (who === 'other' && panel.unit.code === other)) continue
          met.fewOfPanel += 1
          expect([panel.whyNoDetail, panel.cumulative.days]).toEqual([expect.stringContaining('Too few to say'), []])
        }
      }),
      { seed: 20_261_121, numRuns: 60, endOnFailure: true },
    )
    for (const [what, times] of Object.entries(met)) expect([what, times > 0]).toEqual([what, true])
  })

  it('is given nothing for days that are no whole months, so that two periods cannot be taken from each other', async () => {
    for (const period of ['2026-06-01..2026-06-29', '2026-06-11..2026-06-11']) {
      const { unit, network } = await board.ask<Seen>(query, { unit: 'EMSOU', period, asAt: null })
      for (const of of [unit, network]) expect([of.__typename, of.message]).toEqual(['Refusal', expect.stringContaining('whole months')])
    }
  })

  it('is given nothing as at a moment within a month, so that a record cannot be told by the moment at which it came', async () => {
    const { unit, network } = await board.ask<Seen>(query, { unit: 'EMSOU', period: 'FY2025', asAt: '2026-06-10T11:00:00.000Z' })
    for (const of of [unit, network]) expect([of.__typename, of.message]).toEqual(['Refusal', expect.stringContaining('end of the last day of a month')])
  })
})

describe('those who may open the records', () => {
  it('are given all of them, however few, for any days and as at any moment', async () => {
    const lead = as('SWROCU-PERFORMANCE-LEAD-1')
    const group = made(await lead.groups.record(aGroup({ alias: 'Sandmartin' })))
    made(await lead.disruptions.record(against(group, { effect: '2015-03-11' })))
    const own = `query ($period: String!) { unit: unitImpact(unit: "SWROCU", period: $period) { __typename ... on UnitImpact { ${headline} ${detail} cumulative { days } } } }`
    const { unit } = await lead.ask<Seen>(own, { period: '2015-03-11..2015-03-11' })
    expect([led(unit), unit.whyNoDetail, unit.byStrand.length, unit.monthly.months, unit.cumulative.days]).toEqual([1, null, 4, ['2015-03'], ['2015-03-11']])
    // The same record, for others: one disruption, and not what it was.
    const { unit: ofBoard } = await board.ask<Seen>(query, { unit: 'SWROCU', period: 'M2015-03', asAt: null })
    expect([led(ofBoard), shownOf(ofBoard), ofBoard.cumulative.days]).toEqual([1, [0, 0, 0, 0, 0, 0], []])
  })

  it('are given the curve of their own panel on the page of the network', async () => {
    const lead = as('NWROCU-PERFORMANCE-LEAD-1')
    made(await lead.disruptions.record(aDisruption({ effect: '2014-05-20' })))
    const { network } = await lead.ask<Seen>(query, { unit: 'NWROCU', period: 'M2014-05', asAt: null })
    const panel = network.units.find(({ unit }) => unit.code === 'NWROCU')
    expect([panel?.whyNoDetail, panel?.cumulative.days.length, network.whyNoDetail !== null]).toEqual([null, 1, true])
  })
})

import { describe, expect, it } from 'vitest'
import { plantEdition, plantReturn } from '../../support/plantReturn.ts'
import { startApp } from '../../support/startApp.ts'

const { as, database } = await startApp()
const board = as('NETWORK-BOARD-MEMBER-1')

const state = (code: string) => ({ 'CAPABILITY_STATE CYBER_CRIME_TEAM': { code } })
await plantReturn(database, { unit: 'EMSOU', month: '2026-08', accepted: [{ at: '2026-09-10T09:00:00Z', figures: { ...state('NOT_IN_PLACE'), 'STAFF_IN_POST_TOTAL ': 300, 'BUDGET FORCES/ONE_YEAR': 5 } }] })
const [september = ''] = await plantReturn(database, {
  unit: 'EMSOU', month: '2026-09',
  accepted: [
    { at: '2026-10-09T09:00:00Z', figures: { ...state('PARTLY_IN_PLACE'), 'STAFF_IN_POST_TOTAL ': 310, 'PARTNER_STAFF ': { isNil: true }, 'BUDGET FORCES/ONE_YEAR': 2_000_000, 'BUDGET_TOTAL ': 2_000_000 } },
    { at: '2026-11-02T09:00:00Z', figures: { ...state('IN_PLACE'), 'STAFF_IN_POST_TOTAL ': 320.5, 'PARTNER_STAFF ': 12, 'BUDGET FORCES/ONE_YEAR': 2_500_000, 'BUDGET HOME_OFFICE/SEVERAL_YEARS': 750_000.5, 'BUDGET_TOTAL ': 3_250_000.5 } },
  ],
})
await plantReturn(database, { unit: 'TARIAN', month: '2026-09', accepted: [], sentAt: '2026-10-12T09:00:00Z' })
await plantEdition(database, 1, '2026-10-20T09:00:00Z', { unit: 'EMSOU', month: '2026-09', snapshot: september })

const question = `query ($period: String!, $basis: Basis, $asAt: Instant) { means: capabilitiesAndMeans(period: $period, basis: $basis, asAt: $asAt) { __typename
  ... on Refusal { message problems { field message } }
  ... on CapabilitiesAndMeans { basis basisInWords residentsDay caveats periods { code } gaps { unit { code } } inspection { unit { code } year staff inWords source }
    units { unit { code } residents missingStaff missingBudget budgetTotal budgetYear { code } budget { source term amount }
      staff { period { code } staffInPost staffPerMillionResidents partnerStaff missing } capabilities { capability { code name } states { code inWords } } } } } }`
type Means = {
  unit: { code: string }; residents: number; missingStaff: string | null; missingBudget: string | null; budgetTotal: number | null; budgetYear: { code: string } | null; budget: { source: string; term: string; amount: number }[]
  staff: { period: { code: string }; staffInPost: number | null; staffPerMillionResidents: number | null; partnerStaff: number | null; missing: string | null }[]
  capabilities: { capability: { code: string; name: string }; states: { code: string | null; inWords: string }[] }[]
}
type Seen = { __typename: string; message?: string; problems?: { field: string }[]; basis: string; basisInWords: string; residentsDay: string; caveats: string[]; periods: { code: string }[]; inspection: { unit: { code: string }; staff: number; inWords: string; source: string }[]; units: Means[] }
const ask = async (asked: { period?: string; basis?: string; asAt?: string } = {}, who = board) => (await who.ask<{ means: Seen }>(question, { period: 'FY2026-Q2', ...asked })).means
const unitOf = ({ units }: Seen, code: string) => units.find(({ unit }) => unit.code === code)
const cyberOf = (seen: Seen, code = 'EMSOU') => unitOf(seen, code)?.capabilities.find(({ capability }) => capability.code === 'CYBER_CRIME_TEAM')?.states

describe('capabilities and means', () => {
  it('are of every unit in geographic order, for each period of returns in the period, oldest first', async () => {
    const seen = await ask()
    expect(seen.units.map(({ unit }) => unit.code)).toEqual(['NEROCU', 'YHROCU', 'NWROCU', 'EMSOU', 'ROCUWM', 'ERSOU', 'SEROCU', 'SWROCU', 'TARIAN', 'LONDON'])
    expect([seen.basis, seen.periods.map(({ code }) => code), seen.residentsDay]).toEqual(['AS_RETURNED', ['M2026-07', 'M2026-08', 'M2026-09'], '2021-03-21'])
    expect(unitOf(seen, 'EMSOU')?.capabilities).toHaveLength(29)
  })

  it('give each capability’s state as the last accepted return has it, or why there is none', async () => {
    const seen = await ask()
    expect(cyberOf(seen)).toEqual([{ code: null, inWords: 'No return of July 2026 was accepted' }, { code: 'NOT_IN_PLACE', inWords: 'Not in place' }, { code: 'IN_PLACE', inWords: 'In place' }])
    expect(unitOf(seen, 'EMSOU')?.capabilities[0]?.states.at(-1)).toEqual({ code: null, inWords: 'Not stated' })
    expect(cyberOf(seen, 'TARIAN')?.at(-1)).toEqual({ code: null, inWords: 'No return of September 2026 was accepted' })
  })

  it('give staff with staff per million residents, and the budget of the latest return with its financial year', async () => {
    const emsou = unitOf(await ask(), 'EMSOU')
    expect(emsou?.staff.map(({ staffInPost, partnerStaff, missing }) => [staffInPost, partnerStaff, missing])).toEqual([[null, null, 'No return of July 2026 was accepted'], [300, null, null], [320.5, 12, null]])
    expect(emsou?.staff[2]?.staffPerMillionResidents).toBeCloseTo((320.5 / (emsou?.residents ?? 0)) * 1_000_000, 9)
    expect(emsou).toMatchObject({
      budgetTotal: 3_250_000.5, budgetYear: { code: 'FY2026' }, missingBudget: null, missingStaff: null,
      budget: [{ source: 'Contributions of forces', term: 'for one year', amount: 2_500_000 }, { source: 'Home Office grants', term: 'for several years', amount: 750_000.5 }],
    })
    expect(unitOf(await ask(), 'TARIAN')).toMatchObject({ budget: [], budgetTotal: null, budgetYear: null, missingBudget: 'No return of this period was accepted', missingStaff: 'No return of this period was accepted' })
  })

  it('as published are those of the edition; as at a past moment those accepted by then', async () => {
    const published = await ask({ basis: 'AS_PUBLISHED' })
    expect(cyberOf(published)?.map(({ inWords }) => inWords)).toEqual(['No return of July 2026 was published', 'No return of August 2026 was published', 'Partly in place'])
    expect(unitOf(published, 'EMSOU')?.staff.at(-1)).toMatchObject({ staffInPost: 310, partnerStaff: 0 })
    expect(cyberOf(await ask({ asAt: '2026-10-31T23:59:59.999Z' }))?.at(-1)?.inWords).toBe('Partly in place')
  })

  it('as recorded are those of accepted returns as well, and the page says so', async () => {
    const seen = await ask({ basis: 'AS_RECORDED' })
    expect([cyberOf(seen)?.at(-1)?.code, seen.caveats.join(' ')]).toEqual(['IN_PLACE', expect.stringContaining('stated in returns alone')])
  })

  it('stand beside what inspectors published in 2015, with its source and never reckoned again', async () => {
    const { inspection } = await ask()
    expect(inspection.map(({ unit, staff, inWords }) => [unit.code, staff, inWords])).toEqual([
      ['EMSOU', 313, '313 staff, almost 67 per million residents, as published in 2015'], ['ROCUWM', 87, '87 staff, just over 15 per million residents, as published in 2015'],
    ])
    expect(inspection[0]?.source).toContain('HMIC 2015')
  })

  it('of a period without returns say so in words', async () => {
    const seen = await ask({ period: 'FY2020' })
    expect([seen.periods, unitOf(seen, 'EMSOU')]).toEqual([[], expect.objectContaining({ staff: [], missingStaff: 'No return was asked for in this period', missingBudget: 'No return was asked for in this period' })])
  })

  it('are refused in words for more periods than a page shows, and for who sees no figures', async () => {
    expect(await ask({ period: '2023-04-01..2026-09-30' })).toMatchObject({ __typename: 'Refusal', problems: [{ field: 'period', message: expect.stringContaining('There are 42 periods of returns') }] })
    expect((await as('NETWORK-AUDITOR-1').ask<{ means: Seen }>(question, { period: 'FY2026-Q2' })).means.__typename).toBe('Refusal')
  })

  it('take few statements, whatever the number of periods', async () => {
    const statements = async (period: string) => (await database.statementsOf(() => ask({ period }))).length
    expect(await statements('FY2025')).toBe(await statements('FY2026-Q2'))
  })
})

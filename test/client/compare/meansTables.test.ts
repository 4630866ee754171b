import { expect, test } from 'vitest'
import { budgetTable } from '../../../client/compare/means/budgetTable.ts'
import type { CapabilitiesFacts } from '../../../client/compare/means/capabilitiesDocument.ts'
import { capabilitiesOverTime, capabilityMatrix, unitsWithoutStates } from '../../../client/compare/means/capabilityTables.ts'
import { budgetTitle, changesTitle, matrixTitle, staffOverTimeTitle, staffTitle } from '../../../client/compare/means/meansTitles.ts'
import { staffTable } from '../../../client/compare/means/staffTables.ts'
import { stateChanges } from '../../../client/compare/means/stateChanges.ts'

const periods = ['April', 'May'].map((month, index) => ({ code: `M2026-0${index + 4}`, inWords: `${month} 2026`, from: `2026-0${index + 4}-01`, lastDay: `2026-0${index + 4}-30` }))
const inPlace = { code: 'IN_PLACE', inWords: 'In place', hasReturn: true }
const not = { code: 'NOT_IN_PLACE', inWords: 'Not in place', hasReturn: true }
const noReturn = { code: null, inWords: 'No return of May 2026 was accepted', hasReturn: false }
const notAsked = { code: null, inWords: 'Not asked of returns then', hasReturn: true }

function someMeans(code: string, position: number, states: (typeof inPlace | typeof noReturn)[], with_: object = {}): CapabilitiesFacts['units'][number] {
  return {
    unit: { code, name: `Name of ${code}`, position }, residents: 4_000_000, missingStaff: null, missingBudget: null, budget: [], budgetTotal: null, budgetYear: null,
    capabilities: [{ capability: { code: 'CYBER', name: 'Cyber team' }, states }], staff: [], ...with_,
  } as CapabilitiesFacts['units'][number]
}

test('the matrix has units in geographic order, each with its latest return and of when that is; one without any says so', () => {
  const units = [someMeans('SEROCU', 7, [inPlace, noReturn]), someMeans('EMSOU', 4, [not, inPlace]), someMeans('ERSOU', 6, [noReturn, noReturn])]
  const { columns, rows } = capabilityMatrix(units, periods)
  expect(columns.map(({ name, inFull }) => [name, inFull])).toEqual([['Capability', undefined], ['EMSOU', 'Name of EMSOU'], ['ERSOU', 'Name of ERSOU'], ['SEROCU', 'Name of SEROCU']])
  expect(rows).toEqual([
    { code: 'WHEN', name: 'As at the end of', EMSOU: 'May 2026', ERSOU: { missing: 'no return' }, SEROCU: 'April 2026' },
    { code: 'CYBER', name: 'Cyber team', EMSOU: 'In place', 'EMSOU:state': 'IN_PLACE', ERSOU: { missing: 'no return' }, SEROCU: 'In place', 'SEROCU:state': 'IN_PLACE' },
  ])
  expect(unitsWithoutStates(units, 2)).toEqual(['ERSOU: No return of May 2026 was accepted.'])
  expect(matrixTitle(units, 2)).toBe('1 of 1 capability is in place in each of the 2 of 3 units that state them; 0 are stated as not in place by at least one')
  expect(matrixTitle([someMeans('EMSOU', 4, [inPlace, not])], 2)).toBe('0 of 1 capability are in place in the one of 1 unit that states them; 1 is not in place')
})

test('a cell without a state says no return where there is none, else what the return says instead', () => {
  const { rows } = capabilitiesOverTime(someMeans('EMSOU', 4, [noReturn, notAsked]), periods)
  expect(rows[0]).toMatchObject({ 'M2026-04': { missing: 'no return' }, 'M2026-05': { missing: 'not asked of returns then' } })
  expect(capabilityMatrix([someMeans('EMSOU', 4, [noReturn, notAsked])], periods).rows[0]?.['EMSOU']).toEqual({ missing: 'not asked of returns then' })
})

test('a change of state is told between two that were stated, with a period without a return between them too', () => {
  expect(stateChanges(someMeans('EMSOU', 4, [not, inPlace]), periods)).toEqual(['Cyber team: not in place, then in place by the end of May 2026'])
  const later = [...periods, { code: 'M2026-06', inWords: 'June 2026', from: '2026-06-01', lastDay: '2026-06-30' }]
  expect(stateChanges(someMeans('EMSOU', 4, [not, noReturn, inPlace]), later)).toEqual(['Cyber team: not in place, then in place by the end of June 2026'])
  expect(stateChanges(someMeans('EMSOU', 4, [inPlace, noReturn]), periods)).toEqual([])
  expect(stateChanges(someMeans('EMSOU', 4, [inPlace, inPlace]), periods)).toEqual([])
  expect(capabilitiesOverTime(someMeans('EMSOU', 4, [not, inPlace]), periods).columns.map(({ name }) => name)).toEqual(['Capability', 'Apr 2026', 'May 2026'])
  expect(changesTitle('EMSOU', someMeans('EMSOU', 4, [noReturn]), 0)).toBe('No return of EMSOU in this period states its capabilities')
})

test('staff are those of the latest return that states them, beside what inspectors published; missing is in words', () => {
  const staff = [
    { period: periods[0], staffInPost: 251.25, staffPerMillionResidents: 62.81, partnerStaff: null, missing: null },
    { period: periods[1], staffInPost: null, staffPerMillionResidents: null, partnerStaff: null, missing: 'No return of May 2026 was accepted' },
  ]
  const units = [someMeans('EMSOU', 4, [], { staff }), someMeans('SEROCU', 7, [], { missingStaff: 'No staff stated' })]
  const inspection = [{ unit: { code: 'EMSOU' }, inWords: '313 staff', source: 'HMIC 2015', staff: 313, year: 2015 }]
  expect(staffTable({ units, inspection }).rows).toMatchObject([
    { code: 'EMSOU', staff: 251.3, perMillion: 62.8, partners: { missing: 'not stated' }, at: 'April 2026', inspected: '313 staff (HMIC 2015)' },
    { code: 'SEROCU', staff: { missing: 'no staff stated' }, at: { missing: 'no staff stated' }, inspected: { missing: 'none published' } },
  ])
  expect(staffTitle(units)).toBe('One of 2 units states its staff')
  expect(units.map((each) => staffOverTimeTitle(each.unit.code, each))).toEqual(['EMSOU: 251 staff in post at the end of April 2026', 'No return of SEROCU in this period states its staff'])
  const grown = { staff: [...staff, { ...staff[0], period: { ...periods[1], inWords: 'June 2026' }, staffInPost: 260 }] } as Parameters<typeof staffOverTimeTitle>[1]
  expect(staffOverTimeTitle('EMSOU', grown)).toBe('EMSOU: 251 staff in post at the end of April 2026, 260 at the end of June 2026')
  const other = someMeans('ERSOU', 6, [], { residents: 6_000_000, staff: [{ ...staff[0], staffInPost: 100, staffPerMillionResidents: 16.67 }] })
  expect(staffTitle([...units, other])).toBe('35 staff in post per million residents over the 2 of 3 units that state them')
  expect(staffTitle(units.slice(1))).toBe('No unit’s return states its staff')
})

const year = { inWords: 'Financial year 2026 to 2027' }
const budget = [
  { source: 'Contributions of forces', term: 'for one year', amount: 2_400_000 }, { source: 'Contributions of forces', term: 'for several years', amount: 400_000 },
  { source: 'Home Office grants', term: 'for one year', amount: 1_200_000 },
]
const stated = someMeans('EMSOU', 4, [], { budget, budgetTotal: 4_000_000, budgetYear: year })
const unstated = someMeans('SEROCU', 7, [], { missingBudget: 'No return of this period is there on this basis' })

test('a budget has one row for each unit: its total, what is from each source, and what is for each term; one without says why', () => {
  const { columns, rows } = budgetTable([unstated, stated])
  expect(columns.map(({ name }) => name)).toEqual(['Unit', 'All sources', 'Contributions of forces', 'Home Office grants', 'For one year', 'For several years', 'Financial year'])
  expect(rows.map((row) => columns.map(({ key }) => row[key]))).toEqual([
    ['EMSOU', 4_000_000, 2_800_000, 1_200_000, 3_600_000, 400_000, '2026 to 2027'],
    ['SEROCU', { missing: 'no return of this period is there on this basis' }, ...Array.from({ length: 5 }, () => ({ missing: 'not stated' }))],
  ])
})

test('the title of the budget says the money and how much of it is for one year only, where that can be added up', () => {
  const other = someMeans('ERSOU', 6, [], { budget: budget.slice(2), budgetTotal: 1_200_000, budgetYear: year })
  expect(budgetTitle([stated, other, unstated])).toBe('5.2 million pounds over the 2 of 3 units that state a budget; 92% of it is agreed for one year only')
  expect(budgetTitle([stated])).toBe('4.0 million pounds in the one of 1 unit that states a budget; 90% of it is agreed for one year only')
  expect(budgetTitle([stated, { ...other, budgetTotal: 1_500_000 }])).toBe('5.5 million pounds over all 2 units')
  expect(budgetTitle([stated, { ...other, budgetYear: { inWords: 'Financial year 2025 to 2026' } }, unstated])).toBe('2 of 3 units state a budget')
  expect(budgetTitle([unstated])).toBe('No unit’s return states its budget')
})

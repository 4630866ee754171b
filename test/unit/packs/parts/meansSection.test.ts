import { describe, expect, it } from 'vitest'
import type { CapabilitiesAndMeans, UnitMeans } from '../../../../server/comparison/means/capabilitiesAndMeans.ts'
import { meansSection } from '../../../../server/packs/parts/meansPart.ts'
import type { PackSection } from '../../../../server/packs/packContent.ts'
import { parsePeriod } from '../../../../server/periods/period.ts'
import { causalWords } from '../../../support/causalWords.ts'
import { sectionFaults, textsOf } from '../../../support/soundTable.ts'
import { emsou } from './change/aSeries.ts'

const periods = ['07', '08', '09'].map((month) => parsePeriod(`M2026-${month}`, '2026-11-20'))
const [july, august, september] = periods
if (!july || !august || !september) throw new Error('There are three months')
const inPlace = { code: 'IN_PLACE', inWords: 'In place', hasReturn: true }
const elsewhere = { code: 'FROM_ANOTHER', inWords: 'Provided by another unit or force', hasReturn: true }
const notStated = { code: null, inWords: 'Not stated', hasReturn: true }
const noReturn = (month: string) => ({ code: null, inWords: `No return of ${month} 2026 was accepted`, hasReturn: false })
const capability = (name: string, states: UnitMeans['capabilities'][number]['states']) => ({ capability: { code: name.toUpperCase(), name }, states })
const year = parsePeriod('FY2026', '2026-11-20')

const stating: UnitMeans = {
  unit: emsou, residents: 2_000_000,
  capabilities: [capability('Cyber', [elsewhere, notStated, inPlace]), capability('Fraud', [inPlace, inPlace, notStated])],
  staff: [{ period: july, staffInPost: 300, staffPerMillionResidents: 150, partnerStaff: null, missing: null }, { period: august, staffInPost: 320.5, staffPerMillionResidents: 160.25, partnerStaff: 12, missing: null },
    { period: september, staffInPost: null, staffPerMillionResidents: null, partnerStaff: null, missing: 'Not stated' }],
  missingStaff: null, budget: [{ source: 'Home Office grants', term: 'for one year', amount: 750_000.5 }], budgetTotal: 750_000.5, budgetYear: year, missingBudget: null,
}
const silent: UnitMeans = {
  unit: { ...emsou, code: 'TARIAN' }, residents: 0, capabilities: [capability('Cyber', ['July', 'August', 'September'].map(noReturn)), capability('Fraud', ['July', 'August', 'September'].map(noReturn))],
  staff: [], missingStaff: 'No return of this period was accepted', budget: [], budgetTotal: null, budgetYear: null, missingBudget: 'No return of this period was accepted',
}
const means = (told: Partial<CapabilitiesAndMeans> = {}): CapabilitiesAndMeans => ({
  basis: 'AS_RETURNED', basisInWords: 'As returned', bases: [], gaps: [], returns: { expected: 3, received: 3, accepted: 3, missing: [], inWords: '' }, returnsInWords: 'Returns: all 3 received and accepted',
  period: parsePeriod('FY2026-Q2', '2026-11-20'), asAt: new Date(), periods, residentsDay: '2021-03-21', units: [stating, silent],
  inspection: [{ unit: emsou, year: 2015, staff: 313, inWords: '313 staff, almost 67 per million residents, as published in 2015', source: 'HMIC 2015' }], caveats: ['They are as each unit states them.'], ...told,
})
const rowsOf = ({ tables }: PackSection, code: string) => tables.find((table) => table.code === code)?.rows
const section = meansSection(means(), [])

describe('capabilities and means', () => {
  it('are sound, and name no cause', () => {
    expect(sectionFaults([section])).toEqual([])
    expect(sectionFaults([meansSection(means({ periods: [], units: [silent] }), [])])).toEqual([])
    for (const text of textsOf([section])) expect(text).not.toMatch(causalWords)
    expect(section.paragraphs[0]).toBe('They are as each unit states them.')
  })

  it('have of each unit the states of its latest return that states any, and of when that is', () => {
    expect(rowsOf(section, 'capabilities')).toEqual([
      ['As at the end of', 'September 2026', { missing: 'No return' }], ['Cyber', 'In place', { missing: 'No return' }], ['Fraud', { missing: 'Not stated' }, { missing: 'No return' }],
    ])
    expect(section.tables[0]?.notes).toContain('TARIAN: No return of September 2026 was accepted.')
  })

  it('have each change of a state between two returns that state it', () => {
    expect(rowsOf(section, 'capability-changes')).toEqual([['EMSOU', 'Cyber', 'Provided by another unit or force', 'In place', 'September 2026']])
    const same = meansSection(means({ units: [silent] }), [])
    expect([rowsOf(same, 'capability-changes'), same.paragraphs.at(-1)]).toEqual([undefined, 'No capability changed its stated state in the period.'])
  })

  it('have staff as the latest return that states any, or why there are none', () => {
    const why = { missing: 'No return of this period was accepted' }
    expect(rowsOf(section, 'staff')).toEqual([['EMSOU', 320.5, 160.25, 12, 'August 2026', 2_000_000], ['TARIAN', why, why, why, why, { missing: 'No residents' }]])
  })

  it('have budgets by source and term in the files where they are many, and totals on the page', () => {
    const why = { missing: 'No return of this period was accepted' }
    expect(rowsOf(section, 'budget')).toEqual([['EMSOU', 'Home Office grants', 'for one year', 750_000.5, '2026 to 2027'], ['TARIAN', why, why, why, why]])
    expect(rowsOf(section, 'budget-totals')).toEqual([['EMSOU', 750_000.5, '2026 to 2027'], ['TARIAN', why, why]])
    const many = meansSection(means({ units: Array.from({ length: 26 }, () => stating) }), [])
    expect([section, many].map(({ tables }) => tables.find(({ code }) => code === 'budget')?.isOnPage)).toEqual([true, false])
    expect(rowsOf(meansSection(means({ units: [{ ...stating, budgetTotal: null }] }), []), 'budget-totals')).toEqual([['EMSOU', { missing: 'No total stated' }, '2026 to 2027']])
  })

  it('stand beside what inspectors published, with its source', () => {
    expect(rowsOf(section, 'inspection-2015')).toEqual([['EMSOU', '2015', 313, '313 staff, almost 67 per million residents, as published in 2015', 'HMIC 2015']])
  })

  it('of a period without returns say so, and give no table of states', () => {
    const none = meansSection(means({ periods: [], units: [{ ...silent, capabilities: [capability('Cyber', [])] }] }), ['The period is long.'])
    expect(none.tables.map(({ code }) => code)).toEqual(['staff', 'budget-totals', 'budget', 'inspection-2015'])
    expect([none.paragraphs[0], none.paragraphs.at(-1)]).toEqual(['The period is long.', 'No period of returns that had ended lies in the period, so nothing is stated of capabilities, staff and budget.'])
  })
})

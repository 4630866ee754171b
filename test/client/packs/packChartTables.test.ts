import { describe, expect, it } from 'vitest'
import { phaseLines, placeOfDay } from '../../../client/charts/xmrLayout.ts'
import { chartsAlike, tableTitles } from '../../../client/packs/chartsAlike.ts'
import { packChangeMarks, packChangeNotes, packChangeTable } from '../../../client/packs/packChangeTable.ts'
import { overallInWords, packFunnelLimits, packFunnelTable } from '../../../client/packs/packFunnelTable.ts'
import { aChange, aFunnel, aSection } from './aShownPack.ts'

const twelve = Array.from({ length: 12 }, (_, index) => index)

describe('a series that was frozen', () => {
  it('has its limits as full lines, and trial limits as such', () => {
    const [line] = phaseLines(packChangeTable(aChange(twelve)).rows)
    expect(line).toMatchObject({ first: 0, last: 11, mean: 5, lower: 0, upper: 12, isTrial: false })
    const change = aChange(twelve)
    expect(phaseLines(packChangeTable({ points: change.points.map((point) => ({ ...point, isTrial: true })) }).rows)[0]?.isTrial).toBe(true)
  })

  it('keeps a missing count as its reason, and never as 0', () => {
    expect(packChangeTable(aChange([3, null])).rows.map(({ value }) => value)).toEqual([3, { missing: 'No return' }])
  })

  it('reaches to the last day of its last month, or of its last quarter', () => {
    const { rows } = packChangeTable(aChange([1, 2, 3]))
    expect(rows.map(({ lastDay }) => lastDay)).toEqual(['2025-04-30', '2025-05-31', '2025-06-30'])
    const quarters = aChange([1, 2])
    const points = quarters.points.map((point, index) => ({ ...point, from: index === 0 ? '2025-10-01' : '2026-01-01' }))
    expect(packChangeTable({ ...quarters, points }).rows.map(({ lastDay }) => lastDay)).toEqual(['2025-12-31', '2026-03-31'])
    expect(packChangeTable(aChange([1])).rows[0]?.['lastDay']).toBe('2025-04-30')
  })

  it('marks a break within it by a letter where it lies, and tells one before it without', () => {
    const change = aChange(twelve, { breaks: [{ day: '2020-04-01', inWords: 'Another form.' }, { day: '2025-05-16', inWords: 'Grades were defined anew.' }] })
    const marks = packChangeMarks(change)
    expect(marks).toEqual([{ letter: 'A', day: '2025-05-16' }])
    expect(packChangeNotes(marks, change)).toEqual(['1 April 2020: Another form.', 'A, 16 May 2025: Grades were defined anew.'])
    expect(placeOfDay(packChangeTable(change).rows, '2025-05-16')).toBeCloseTo(1 + 15 / 31)
  })
})

describe('a funnel that was frozen', () => {
  it('has a row for each unit with its mark, value, limits and denominator', () => {
    expect(packFunnelTable(aFunnel()).rows[1]).toEqual({ code: 'EMSOU', value: 132, lower: 122, upper: 143, valueOf: 4_880_049, placeCode: 'ABOVE_998', place: 'above the 99.8% limit' })
    expect(packFunnelLimits(aFunnel())).toEqual({ of: [2_000_000, 5_000_000], lower95: [91, 96], upper95: [119, 114], lower998: [83, 91], upper998: [128, 120] })
  })

  it('says the value of all units as the comparison says it', () => {
    expect([overallInWords({ overall: 105.2, isShare: false }), overallInWords({ overall: 57.6, isShare: true }), overallInWords({ overall: 0.991, isShare: false })]).toEqual(['105', '58%', '0.99'])
  })
})

it('charts of one kind stand together, and only tables of the page are named', () => {
  const [funnel, change] = [aFunnel(), aChange([1])]
  expect(chartsAlike([change, funnel]).map(({ kind, charts }) => [kind, charts.length])).toEqual([['FUNNEL', 1], ['CHANGE', 1]])
  expect(chartsAlike([])).toEqual([])
  expect([...tableTitles([aSection(), aSection({ tables: [] })])]).toEqual([['rates-residents', 'Rates per million residents']])
})

import { describe, expect, it } from 'vitest'
import { changeTable } from '../../../../../server/packs/parts/change/changeTable.ts'
import { rateRatiosTable, type RateRow } from '../../../../../server/packs/parts/change/rateRatiosTable.ts'
import { specialCausesTable } from '../../../../../server/packs/parts/change/specialCausesTable.ts'
import { parsePeriod } from '../../../../../server/periods/period.ts'
import { tableFaults } from '../../../../support/soundTable.ts'
import { aSeries } from './aSeries.ts'

const ofMonths = [3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 9]
const noLimits = 'Every point of it is 0, and limits of 0 alone say nothing of how far the series moves'

describe('the table of change', () => {
  const table = changeTable([aSeries(ofMonths), aSeries([], { measure: 'NEGATIVE' }), aSeries(ofMonths, { unit: null })], 'MONTH', ['As recorded.'])

  it('has a row for each month of each series, and stands in the files alone', () => {
    expect(tableFaults(table)).toEqual([])
    expect([table.rows.length, table.isOnPage, table.columns[2]?.name]).toEqual([36, false, 'Month'])
    expect(table.rows.map(([unit, measure]) => `${String(unit)}: ${String(measure)}`).filter((name, place, all) => all.indexOf(name) === place)).toEqual([
      'EMSOU: Gross disruptions led', 'EMSOU: Negative disruptions led', 'All units: Gross disruptions led',
    ])
  })

  it('has counts, limits cut at 0 and unrounded, the phase and the special causes', () => {
    const upper = 32 / 12 + (2.66 * 26) / 11
    expect(table.rows[0]).toEqual(['EMSOU', 'Gross disruptions led', 'November 2025', '2025-11-01', 3, expect.closeTo(32 / 12, 9), 0, expect.closeTo(upper, 9), 'Limits of 12 points', 1, 'None'])
    expect(table.rows[11]?.slice(2, 5)).toEqual(['October 2026', '2026-10-01', 9])
    expect(table.rows[11]?.at(-1)).toBe('1: outside the limits')
  })

  it('says in words where there are no limits, and why once', () => {
    expect(table.rows[12]?.slice(4)).toEqual([0, ...Array.from({ length: 4 }, () => ({ missing: 'No limits' })), 1, 'None'])
    expect(table.notes).toEqual(['As recorded.', `No limits: e${noLimits.slice(1)} (EMSOU, negative disruptions led).`])
  })

  it('says that there are too few in those words, and what they stand for once', () => {
    const withheld = 'Too few to say: months, curves, breakdowns and outcomes of fewer than 5 disruptions would tell of single ones.'
    const few = changeTable([aSeries(ofMonths, { withheld })], 'MONTH', [])
    expect(tableFaults(few)).toEqual([])
    expect(new Set(few.rows.map((row) => JSON.stringify(row[4])))).toEqual(new Set(['{"missing":"Too few to say"}']))
    expect(few.notes.filter((note) => note === withheld)).toHaveLength(1)
  })

  it('has a month of two ways of counting in no phase', () => {
    const cut = { day: '2026-03-10', unitCode: 'EMSOU', reason: 'Groups are counted anew', source: 'A circular' }
    const { rows } = changeTable([aSeries(ofMonths, { seriesBreaks: [cut] })], 'MONTH', [])
    expect(rows[4]?.slice(2)).toEqual(['March 2026', '2026-03-01', 3, ...Array.from({ length: 5 }, () => ({ missing: 'In no phase' })), 'None'])
    expect(rows[5]?.[9]).toBe(2)
  })
})

describe('the table of special causes', () => {
  it('names unit, measure, when, which rule and what was found', () => {
    const table = specialCausesTable([aSeries(ofMonths)], ['A rule.'])
    if (!table) throw new Error('October stands out')
    expect(tableFaults(table)).toEqual([])
    expect([table.isOnPage, table.notes]).toEqual([true, ['A rule.']])
    expect(table.rows).toEqual([['EMSOU', 'Gross disruptions led', 1, 'October 2026', 'Outside the limits', 'October 2026: 9, above the upper limit of 8.95']])
  })

  it('is not there where nothing was found', () => {
    expect(specialCausesTable([aSeries(ofMonths.slice(0, 11).concat(3))], [])).toBeNull()
  })
})

describe('the table of the same period a year before', () => {
  const [later, earlier] = ['FY2026-Q2', 'FY2025-Q2'].map((code) => parsePeriod(code, '2026-11-20'))
  if (!later || !earlier) throw new Error('There are two periods')
  const side = { lower: 0, upper: 9, returnsInWords: 'Returns: all 3 received and accepted', part: null, held: null, days: 92 }
  const found = { later: { ...side, count: 6, period: later }, earlier: { ...side, count: 3, period: earlier }, ratio: 2, lower: 0.4, upper: 12.4, missing: null, isOfPartAlone: false, inWords: 'Six, and three.' }
  const tableOf = (rows: RateRow[]) => rateRatiosTable({ rows, later, earlier }, ['These figures are as recorded.'])

  it('has both counts with their days, the ratio with its interval, and words', () => {
    const table = tableOf([{ of: 'EMSOU', found }])
    expect(tableFaults(table)).toEqual([])
    expect(table.title).toBe('Gross disruptions led: Q2: July to September 2026, beside Q2: July to September 2025')
    expect(table.rows).toEqual([['EMSOU', 6, 92, 3, 92, { value: 2, lower: 0.4, upper: 12.4 }, 'Six, and three.']])
    expect(table.notes).toContain('These figures are as recorded.')
  })

  it('says why there is no ratio, or nothing at all', () => {
    const none = { ...found, earlier: { ...found.earlier, count: 0 }, ratio: null, lower: null, upper: null, missing: 'There was none, and a ratio to 0 has no value' }
    const table = tableOf([{ of: 'EMSOU', found: none }, { of: 'TARIAN', found: { missing: 'No return of this period was accepted' } }])
    expect(tableFaults(table)).toEqual([])
    expect(table.rows).toEqual([
      ['EMSOU', 6, 92, 0, 92, { missing: 'There was none, and a ratio to 0 has no value' }, 'Six, and three.'],
      ['TARIAN', ...Array.from({ length: 6 }, () => ({ missing: 'No return of this period was accepted' }))],
    ])
  })
})

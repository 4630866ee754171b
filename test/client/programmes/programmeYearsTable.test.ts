import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMissing } from '../../../client/charts/chartTable.ts'
import { changeColumns, panelColumns, programmeYearRows, reachColumns } from '../../../client/programmes/programmeYearsTable.ts'
import { aChange, aTenthAnswered, aYear } from './aYear.ts'

const day = '2026-11-21'

describe('the years of a programme', () => {
  test('stand with reach, answers and change side by side, in per cent and points', () => {
    const [row] = programmeYearRows([aYear(2025, { ...aTenthAnswered, changes: [aChange('INTENTION'), aChange('BEHAVIOUR_AT_FOLLOW_UP')] })], day)
    expect(row).toMatchObject({
      year: '2025 to 2026', code: 'FY2025', reached: 1200, asked: 1000,
      share: 10, shareLower: 8.3, shareUpper: 12,
      intention: 8, intentionLower: 3, intentionUpper: 13, intentionYes: '40% before, 48% after, of 80',
      behaviour: 8, behaviourLower: 3, behaviourUpper: 13,
      once: 'intention 15 before, 5 after; behaviour 15 before, 5 after',
    })
  })

  test('say why a number is missing; none is 0', () => {
    const [row = {}] = programmeYearRows([aYear(2025, { peopleReached: null, outputsWithoutCount: 1 })], day)
    expect(row).toMatchObject({ reached: { missing: 'nobody counted' }, uncounted: '1 output without a count', asked: { missing: 'not asked' } })
    for (const key of ['share', 'intention', 'behaviour', 'once']) expect(row[key]).toEqual({ missing: 'not asked' })
  })

  test('nobody reached is 0, not missing', () => {
    expect(programmeYearRows([aYear(2025, { peopleReached: 0 })], day)[0]).toMatchObject({ reached: 0, uncounted: 'none' })
  })

  test('those who answered only once are shown even where nobody answered both times', () => {
    const changes = [aChange('BEHAVIOUR_AT_FOLLOW_UP', { change: null, missing: 'Nobody answered both times', beforeOnly: 40, afterOnly: 0 })]
    expect(programmeYearRows([aYear(2025, { changes })], day)[0]).toMatchObject({
      behaviour: { missing: 'nobody answered both times' }, once: 'behaviour 40 before, 0 after',
    })
  })

  test('a year that is not over says until when it is told; one that ended does not', () => {
    const rows = programmeYearRows([aYear(2025), aYear(2026)], day)
    expect(rows.map(({ year, soFar }) => [year, soFar])).toEqual([['2025 to 2026', ''], ['2026 to 2027, to 21 November 2026', 'to 21 November 2026']])
    expect(programmeYearRows([aYear(2026)], '2027-03-31')[0]?.['year']).toBe('2026 to 2027')
  })

  test('how many outputs asked stands beside how many there were', () => {
    expect(programmeYearRows([aYear(2025, { outputs: 280, outputsNotAsked: 224 })], day)[0]).toMatchObject({ outputs: 280, askedOutputs: '56 of 280' })
  })

  test('a year without outputs between two that have some has a row of its own, which says so', () => {
    const rows = programmeYearRows([aYear(2021), aYear(2024)], day)
    expect(rows.map((row) => row['year'])).toEqual(['2021 to 2022', '2022 to 2023', '2023 to 2024', '2024 to 2025'])
    expect(rows[1]).toMatchObject({ code: 'FY2022', outputs: 0, reached: { missing: 'no outputs' }, share: { missing: 'no outputs' }, once: { missing: 'no outputs' } })
  })

  test('every year from the first to the last has one row, however far apart, the months before April 1990 among them', () => {
    const firstMonths = aYear(1989, { period: { code: '1990-01-01..1990-03-31', inWords: '1 January 1990 to 31 March 1990', from: '1990-01-01', lastDay: '1990-03-31' } })
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1989, max: 2026 }), { minLength: 1 }), (begins) => {
      const sorted = begins.toSorted((one, other) => one - other)
      const rows = programmeYearRows(sorted.map((year) => (year === 1989 ? firstMonths : aYear(year))), day)
      expect(rows.length).toBe((sorted.at(-1) ?? 0) - (sorted[0] ?? 0) + 1)
      expect(rows.filter((row) => row['outputs'] !== 0).length).toBe(begins.length)
      expect(new Set(rows.map((row) => row['code'])).size).toBe(rows.length)
    }))
  })

  test('every column has a cell in every row, and every drawn number its limits', () => {
    const rows = programmeYearRows([aYear(2021), aYear(2024), aYear(2025, { ...aTenthAnswered, changes: [aChange('INTENTION')] })], day)
    for (const row of rows) {
      for (const { key, limits } of [...panelColumns, ...reachColumns, ...changeColumns]) {
        const cells = [row[key], ...(limits ? [row[limits.lower], row[limits.upper]] : [])]
        expect(new Set(cells.map((cell) => cell !== undefined && isMissing(cell))).size).toBe(1)
        expect(cells).not.toContain(undefined)
      }
    }
  })
})

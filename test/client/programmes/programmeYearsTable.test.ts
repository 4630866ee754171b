import { describe, expect, test } from 'vitest'
import { isMissing } from '../../../client/charts/chartTable.ts'
import { panelColumns, programmeYearRows, yearColumns } from '../../../client/programmes/programmeYearsTable.ts'
import { aChange, aTenthAnswered, aYear } from './aYear.ts'

describe('the years of a programme', () => {
  test('stand with reach, answers and change side by side, in per cent and points', () => {
    const [row] = programmeYearRows([aYear(2025, { ...aTenthAnswered, changes: [aChange('INTENTION'), aChange('BEHAVIOUR_AT_FOLLOW_UP')] })])
    expect(row).toMatchObject({
      year: '2025 to 2026', code: 'FY2025', reached: 1200, asked: 1000,
      share: 10, shareLower: 8.3, shareUpper: 12,
      intention: 8, intentionLower: 3, intentionUpper: 13, intentionYes: '40% before, 48% after, of 80',
      behaviour: 8, behaviourLower: 3, behaviourUpper: 13,
      once: 'intention 15 before, 5 after; behaviour 15 before, 5 after',
    })
  })

  test('say why a number is missing; none is 0', () => {
    const [row = {}] = programmeYearRows([aYear(2025, { peopleReached: null, outputsWithoutCount: 1 })])
    expect(row).toMatchObject({ reached: { missing: 'nobody counted' }, uncounted: '1 output without a count', asked: { missing: 'not asked' } })
    for (const key of ['share', 'intention', 'behaviour', 'once']) expect(row[key]).toEqual({ missing: 'not asked' })
  })

  test('nobody reached is 0, not missing', () => {
    expect(programmeYearRows([aYear(2025, { peopleReached: 0 })])[0]).toMatchObject({ reached: 0, uncounted: 'none' })
  })

  test('those who answered only once are shown even where nobody answered both times', () => {
    const changes = [aChange('BEHAVIOUR_AT_FOLLOW_UP', { change: null, missing: 'Nobody answered both times', beforeOnly: 40, afterOnly: 0 })]
    expect(programmeYearRows([aYear(2025, { changes })])[0]).toMatchObject({
      behaviour: { missing: 'nobody answered both times' }, once: 'behaviour 40 before, 0 after',
    })
  })

  test('every column has a cell in every row, and every drawn number its limits', () => {
    const rows = programmeYearRows([aYear(2024), aYear(2025, { ...aTenthAnswered, changes: [aChange('INTENTION')] })])
    for (const row of rows) {
      for (const { key, limits } of [...panelColumns, ...yearColumns]) {
        const cells = [row[key], ...(limits ? [row[limits.lower], row[limits.upper]] : [])]
        expect(new Set(cells.map((cell) => cell !== undefined && isMissing(cell))).size).toBe(1)
        expect(cells).not.toContain(undefined)
      }
    }
  })
})

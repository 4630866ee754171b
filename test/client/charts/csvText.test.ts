import { describe, expect, test } from 'vitest'
import type { ChartTable } from '../../../client/charts/chartTable.ts'
import { csvText, figureFileName } from '../../../client/charts/csvText.ts'
import { csvCell } from '../../../client/exports/csvFile.ts'
import { definitionOfDisruption } from '../../../client/exports/definitionOfDisruption.ts'
import type { FigureOrigin } from '../../../client/charts/figureOrigin.ts'

const origin: FigureOrigin = {
  inventedInWords: 'Invented demonstration data',
  definition: definitionOfDisruption,
  place: 'East Midlands Special Operations Unit (EMSOU)',
  placeCode: 'EMSOU',
  period: { code: '2015-01-01..2021-12-31', inWords: '1 January 2015 to 31 December 2021', from: '2015-01-01', lastDay: '2021-12-31' },
  asAt: '2026-11-21T14:00:00.000Z',
  basis: 'As recorded',
  returns: 'Returns: 7 of 8 received; September missing',
  source: 'Longview, records led by EMSOU',
  caveats: ['Counts go up and down by chance alone.'],
}
const table: ChartTable = {
  columns: [
    { key: 'day', name: 'To the end of', holds: 'day' },
    { key: 'gross', name: 'Gross', unit: 'disruptions', holds: 'number' },
  ],
  rows: [{ day: '2015-03-27', gross: 3 }, { day: '2015-03-28', gross: { missing: 'not yet' } }],
}

describe('a cell of a downloaded file', () => {
  test.each([
    ['=SUM(A1)', "'=SUM(A1)"], ['+cmd', "'+cmd"], ['-cmd', "'-cmd"], ['@import', "'@import"], ['\tx', "'\tx"], ['\rx', '"\'\rx"'],
    ['\nx', '"\'\nx"'], ['＝SUM(A1)', "'＝SUM(A1)"], ['＋cmd', "'＋cmd"], ['－cmd', "'－cmd"], ['＠import', "'＠import"],
  ])('%j would run as a formula and gets an apostrophe', (text, written) => {
    expect(csvCell(text)).toBe(written)
  })

  test.each([[-3, '-3'], ['-3.5', '-3.5'], ['+12', '+12'], [0, '0']])('the number %j stays a number', (cell, written) => {
    expect(csvCell(cell)).toBe(written)
  })

  test('a comma, a quote or a new line is quoted', () => {
    expect(csvCell('1,204')).toBe('"1,204"')
    expect(csvCell('the "big" one')).toBe('"the ""big"" one"')
    expect(csvCell('one\ntwo')).toBe('"one\ntwo"')
  })

  test('a missing number is its reason in words, never empty or 0', () => {
    expect(csvCell({ missing: 'not asked' })).toBe('not asked')
  })
})

describe('a downloaded file', () => {
  const text = csvText(origin, 'Disruptions led', table, ['4 disruptions are dated too loosely to count in this period.'])

  test('starts with a byte order mark, then says that the data is invented', () => {
    expect(text.startsWith('\uFEFFInvented demonstration data\r\n')).toBe(true)
  })

  test('says what it is before any number', () => {
    const head = text.slice(0, text.indexOf('\r\n\r\n'))
    for (const line of ['Measure,Disruptions led', 'First day,2015-01-01', 'Last day,2021-12-31', 'As at,2026-11-21T14:00:00.000Z',
      'Basis,As recorded', 'Returns,7 of 8 received; September missing',
      'A disruption is an action with an evidenced impact on a target. It is not a dismantled group.', 'Source,"Longview, records led by EMSOU"',
      'Note,Counts go up and down by chance alone.', 'Note,4 disruptions are dated too loosely to count in this period.']) {
      expect(head).toContain(line)
    }
  })

  test('holds the table of the page with ISO days and units', () => {
    expect(text.endsWith('\r\n\r\nTo the end of,Gross (disruptions)\r\n2015-03-27,3\r\n2015-03-28,not yet\r\n')).toBe(true)
  })

  test('says once what stands under the figure and under the page', () => {
    const twice = csvText(origin, 'Disruptions led', table, origin.caveats)
    expect(twice.split('by chance alone').length).toBe(2)
  })

  test('holds the limits of a count as numbers in columns of their own', () => {
    const limits = { lower: 'grossLower', upper: 'grossUpper' }
    const counts: ChartTable = {
      columns: [{ key: 'code', name: 'Unit', holds: 'text' }, { key: 'gross', name: 'Gross', unit: 'disruptions', holds: 'number', limits }],
      rows: [{ code: 'EMSOU', gross: 29, grossLower: 19.42, grossUpper: 41.65 }],
    }
    expect(csvText(origin, 'Disruptions led', counts, [])).toContain(
      'Unit,Gross (disruptions),"Gross, lower 95% limit (disruptions)","Gross, upper 95% limit (disruptions)"\r\nEMSOU,29,19.42,41.65\r\n',
    )
  })

  test('of what is no disruption does not say what a disruption is', () => {
    expect(csvText({ ...origin, definition: null }, 'People reached', table, [])).not.toContain('disruption is')
  })

  test('does not claim invented data where records are real', () => {
    expect(csvText({ ...origin, inventedInWords: null }, 'Disruptions led', table, [])).not.toContain('Invented')
  })

  test('is named by codes only', () => {
    expect(figureFileName(origin, 'cumulative')).toBe('longview-EMSOU-cumulative-2015-01-01-to-2021-12-31-as-at-2026-11-21T1400Z.csv')
  })
})

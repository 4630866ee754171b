import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packXlsx } from '../../../server/packs/files/packXlsx.ts'
import type { PackCell, PackTable } from '../../../server/packs/packContent.ts'
import { anyPack } from '../../support/anyPack.ts'
import { aPack, aRatesSection, ratesTable } from '../../support/aPack.ts'
import { openedWorkbook, tableRows, type OpenedSheet } from '../../support/openedWorkbook.ts'

const pack = aPack()
const { sheets } = openedWorkbook(packXlsx(pack))
const sheet = (name: string, of: readonly OpenedSheet[] = sheets) => of.find((each) => each.name === name) ?? expect.unreachable(`no sheet ${name}`)
const firstColumn = (name: string) => [...sheet(name).cells].filter(([address]) => /^A\d+$/.test(address)).map(([, { value }]) => value)
/** A cell as it may be read back: forbidden characters replaced one for one, line ends alike, and no more than a cell holds. */
function held(text: string): string {
  const allowed = [...text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')].map((mark) => (/^[^\p{Cc}\p{Cs}\uFFFE\uFFFF]$|^[\t\n]$/u.test(mark) ? mark : '\uFFFD')).join('')
  return allowed.trim() === '' ? 'nothing stated' : allowed
}
const heldRow = (row: readonly PackCell[], { columns }: PackTable) => row.flatMap((cell, place): (string | number)[] => {
  if (typeof cell === 'string') return [held(cell)]
  if (typeof cell === 'number') return [cell + 0]
  if ('missing' in cell) return Array<string>(columns[place]?.kind === 'ESTIMATE' ? 3 : 1).fill(held(cell.missing))
  return [cell.value + 0, cell.lower + 0, cell.upper + 0]
})

test('a workbook has a cover, contents, notes, findings, and a sheet for each table in the order of the pack, those not on the page too', () => {
  expect(sheets.map(({ name }) => name)).toEqual(['Cover', 'Contents', 'Notes', 'Findings', 'rates-residents', 'by-month', 'corrected', 'queries'])
})

test('the cover says what the pack is, one thing in a row', () => {
  expect(firstColumn('Cover').slice(0, 9)).toEqual([
    pack.title, 'OFFICIAL-SENSITIVE', pack.aboutTheData, 'Period', 'Q2: July to September 2026: 2026-07-01 to 2026-09-30', 'As at', '22 November 2026, 14:03 GMT', 'Basis', 'As recorded',
  ])
  expect(firstColumn('Cover')).not.toContain(null)
})

test('the contents name each sheet and lead to it', () => {
  const rows = tableRows(sheet('Contents'))
  expect(rows[0]).toEqual(['Sheet', 'Part of the pack', 'What it holds'])
  expect(rows.slice(1).map(([name]) => name)).toEqual(sheets.map(({ name }) => name).filter((name) => name !== 'Contents'))
  expect(rows).toContainEqual(['by-month', 'Comparing units', 'Disruptions by unit and month'])
  expect(sheet('Contents').links.map(({ location }) => location)).toEqual(rows.slice(1).map(([name]) => `'${name}'!A1`))
})

test('notes and findings are tables, and a finding leads to the figures it is from', () => {
  expect(tableRows(sheet('Notes')).slice(1)).toEqual(pack.notes.map(({ name, text }) => [name, text]))
  expect(tableRows(sheet('Findings')).slice(1)).toEqual([
    ['Comparing units', 'No unit lies beyond the 99.8% limits.', 'rates-residents'], ['Comparing units', '8 of 10 returns were received.', 'No single table'],
  ])
  expect(sheet('Findings').links.map(({ location }) => location)).toEqual(["'Contents'!A1", "'rates-residents'!A1"])
})

test('a sheet says first what must be known of its figures', () => {
  expect(firstColumn('rates-residents').slice(0, 8)).toEqual([
    'Gross disruptions per million residents', 'OFFICIAL-SENSITIVE', pack.title, pack.inShort, pack.aboutTheData, 'Part of the pack: Comparing units',
    'Units differ in size and in how they record.', 'Units stand in geographic order. This is no ranking.',
  ])
  const ofRealRecords = openedWorkbook(packXlsx(aPack({ aboutTheData: null }))).sheets
  for (const each of sheets) expect(sheet(each.name, ofRealRecords).cells.size).toBe(each.cells.size - 1)
})

test('every figure stands in full in its cell, an estimate in three, and a reason in each cell that has no value', () => {
  const rows = tableRows(sheet('rates-residents'))
  expect(rows).toEqual([
    ['Unit', 'Gross', 'Change since the pack before', 'Gross per million residents', 'Gross per million residents, lower 95% limit', 'Gross per million residents, upper 95% limit'],
    ['EMSOU', 1_234, -3, 12.345678901234567, 0.1 + 0.2, 1 / 3 * 100],
    ['=SUM(A1:A9)', 0, 0.5, 0, 0, 0.9],
    ['Tarian: de Cymru, Dŵr & “Môr” <x>', 'not received', 'no pack before', 'not received', 'not received', 'not received'],
  ])
  expect(tableRows(sheet('by-month'))).toHaveLength(49)
})

test('a number is shown with the digits of its column, and what looks like a formula is text that no Enter runs', () => {
  const styles = [...sheet('rates-residents').cells].filter(([address]) => /^[A-F]1[23]$/.test(address)).map(([, { style }]) => style)
  expect(styles).toEqual([
    'Normal', 'Normal #,##0', 'Normal #,##0.0', 'Normal #,##0.00', 'Normal #,##0.00', 'Normal #,##0.00',
    'Normal text only', 'Normal #,##0', 'Normal #,##0.0', 'Normal #,##0.00', 'Normal #,##0.00', 'Normal #,##0.00',
  ])
})

test('a table without rows is a sheet that says so, and an empty text says that nothing is stated', () => {
  expect(sheet('corrected').tables).toEqual([])
  expect(firstColumn('corrected')).toContain('This table has no rows.')
  expect(tableRows(sheet('queries')).at(-1)).toEqual(['nothing stated', 'answered'])
})

test('a text that no cell can hold is cut between characters, and says so', () => {
  const long = '𝒳'.repeat(20_000)
  const rows = tableRows(sheet('rates-residents', openedWorkbook(packXlsx(aPack({
    sections: [aRatesSection({ findings: [], tables: [ratesTable({ columns: [{ name: 'Unit', kind: 'TEXT', decimals: 0 }], rows: [[long]] })] })],
  }))).sheets))
  const [cut] = rows[1] ?? []
  expect(cut).toMatch(/^(𝒳)+ \[Cut here: .* The CSV file of this pack holds all of it\.\]$/u)
  expect(String(cut).length).toBeGreaterThan(32_700)
  expect(String(cut).length).toBeLessThanOrEqual(32_767)
})

test('names of columns that differ only by case, or grow alike, are told apart in the table', () => {
  const columns = [{ name: 'Rate', kind: 'ESTIMATE', decimals: 1 }, { name: 'rate', kind: 'NUMBER', decimals: 1 }, { name: 'Rate, lower 95% limit', kind: 'NUMBER', decimals: 1 }] as const
  const { sheets: opened } = openedWorkbook(packXlsx(aPack({ sections: [aRatesSection({ findings: [], tables: [ratesTable({ columns: [...columns], rows: [[{ value: 1, lower: 2, upper: 3 }, 4, 5]] })] })] })))
  expect(tableRows(sheet('rates-residents', opened))).toEqual([
    ['Rate', 'Rate, lower 95% limit', 'Rate, upper 95% limit', 'rate (2)', 'Rate, lower 95% limit (2)'], [1, 2, 3, 4, 5],
  ])
})

test('whatever a pack says can be read back from its workbook', () => {
  fc.assert(fc.property(anyPack, (content) => {
    const opened = openedWorkbook(packXlsx(content)).sheets
    for (const table of content.sections.flatMap(({ tables }) => tables)) {
      const found = sheet(table.code, opened)
      expect(found.cells.get('A1')).toMatchObject({ style: 'Heading 1' })
      if (table.rows.length === 0) expect(found.tables).toEqual([])
      else expect(tableRows(found).slice(1).map((row) => row.map(shortened))).toEqual(table.rows.map((row) => heldRow(row, table).map(shortened)))
    }
  }), { numRuns: 40, seed: 20261122 })
})

/** Long texts are cut in cells, which another test looks at. */
function shortened(cell: string | number | null): string | number | null {
  return typeof cell === 'string' ? cell.slice(0, 30_000) : cell
}

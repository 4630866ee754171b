import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packXlsx } from '../../../server/packs/files/packXlsx.ts'
import { anyPack } from '../../support/anyPack.ts'
import { aPack, aRatesSection, ratesTable } from '../../support/aPack.ts'
import { elementsOf, linksOf, openedWorkbook, tableRows, type OpenedSheet, type OpenedWorkbook, type XmlElement } from '../../support/openedWorkbook.ts'

const workbook = openedWorkbook(packXlsx(aPack()))
const { parts, sheets } = workbook
const part = (path: string, of = parts) => of.get(path) ?? expect.unreachable(`no part ${path}`)
const namesOf = (root: XmlElement): string[] => [root.name, ...root.children.flatMap(namesOf)]
const withTable = sheets.filter(({ tables }) => tables.length > 0)
const row = (sheet: OpenedSheet, number: number) => elementsOf(sheet.root, 'row').find(({ attributes }) => attributes.r === String(number))

test('a sheet holds its title in A1 and no row or cell that is empty, up to its last', () => {
  for (const { root, cells } of sheets) {
    const rows = elementsOf(root, 'row')
    expect(rows.map(({ attributes }) => attributes.r)).toEqual(rows.map((_, index) => String(index + 1)))
    for (const each of rows) expect(each.children.length).toBeGreaterThan(0)
    for (const { value } of cells.values()) expect(String(value)).not.toMatch(/^\s*$/)
    expect(cells.get('A1')).toMatchObject({ style: 'Heading 1' })
    expect([...cells.values()].filter(({ style }) => style === 'Heading 1')).toHaveLength(1)
  }
})

test('a sheet holds at most one table, at its left edge and below all else, and the table covers exactly its header and rows', () => {
  for (const { tables, cells, root } of withTable) {
    expect(tables).toHaveLength(1)
    const [first = '', last = ''] = tables[0]?.ref.split(':') ?? []
    expect(first).toMatch(/^A\d+$/)
    expect(last).toBe([...cells.keys()].at(-1))
    expect(root.children.find(({ name }) => name === 'dimension')?.attributes.ref).toBe(`A1:${last}`)
  }
  expect(sheets.filter(({ tables }) => tables.length === 0).map(({ name }) => name)).toEqual(['Cover', 'corrected'])
})

test('a table has a name that says what it holds, names of columns that stand in its header, and no buttons to filter by', () => {
  for (const sheet of withTable) {
    const [table] = sheet.tables
    expect(table?.name).toBe(`Table_${sheet.name.toLowerCase().replaceAll('-', '_')}`)
    expect(table?.columns).toEqual(tableRows(sheet)[0])
    expect(table && elementsOf(table.root, 'autoFilter')).toEqual([])
    expect(tableRows(sheet).flat()).not.toContain(null)
  }
  const ids = withTable.map(({ tables }) => tables[0]?.root.attributes.id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('nothing is hidden, merged, frozen, filtered, grouped, commented, calculated, drawn, or put into a header or footer', () => {
  const refused = /^(mergeCell|pane|autoFilter|legacyDrawing|drawing|headerFooter|f|conditionalFormatting|dataValidation|sheetProtection|workbookProtection|definedName|extLst|picture|oleObject)s?$/
  for (const [path, root] of parts) {
    expect(namesOf(root).filter((name) => refused.test(name))).toEqual([])
    expect(path).not.toMatch(/comment|drawing|media|vba|person|printer|external|custom/i)
  }
  const hiding = (root: XmlElement): string[] => [...Object.keys(root.attributes).filter((name) => /hidden|outlineLevel|collapsed|^state$/.test(name)), ...root.children.flatMap(hiding)]
  for (const { root } of sheets) expect(hiding(root)).toEqual([])
  expect(hiding(part('xl/workbook.xml'))).toEqual([])
})

test('its properties state title, language and classification, and nobody and no moment', () => {
  const properties = part('docProps/core.xml').children.map(({ name, text }) => [name, text])
  expect(properties).toEqual([['dc:title', 'Board pack 7: Q2: July to September 2026'], ['dc:language', 'en-GB'], ['cp:category', 'OFFICIAL-SENSITIVE']])
  expect([...parts.keys()].filter((path) => path.startsWith('docProps/'))).toEqual(['docProps/core.xml'])
})

test('it opens on its first sheet with the cursor in A1', () => {
  expect(sheets.map(({ root }) => elementsOf(root, 'sheetView')[0]?.attributes.tabSelected ?? '0')).toEqual(sheets.map((_, place) => (place === 0 ? '1' : '0')))
  for (const { root } of sheets) expect(elementsOf(root, 'selection')[0]?.attributes).toEqual({ activeCell: 'A1', sqref: 'A1' })
})

test('texts are at least 12 points, without serifs, upright and wrapped, and no cell has a colour behind it', () => {
  const styles = part('xl/styles.xml')
  for (const { children } of elementsOf(styles, 'font')) {
    const said = Object.fromEntries(children.map(({ name, attributes }) => [name, attributes.val ?? '']))
    expect(said).toMatchObject({ name: 'Arial' })
    expect(Number(said.sz)).toBeGreaterThanOrEqual(12)
    expect(said).not.toHaveProperty('i')
  }
  for (const xf of elementsOf(part('xl/styles.xml'), 'xf')) expect(xf.attributes).toMatchObject({ fillId: '0', borderId: '0' })
  expect(elementsOf(styles, 'alignment').filter(({ attributes }) => attributes.wrapText === '1').length).toBeGreaterThan(6)
})

test('columns and rows show all that their cells hold', () => {
  const widest = ratesTable({ rows: [['EMSOU', 1_234_567_890_123, -1_234.5, { value: 1, lower: 0, upper: 2 }], [`${'A long name of a unit '.repeat(8)}`, 1, 1, { missing: 'not received' }]] })
  const [sheet] = openedWorkbook(packXlsx(aPack({ sections: [aRatesSection({ findings: [], tables: [widest] })] }))).sheets.slice(-1)
  if (!sheet) return expect.unreachable('no sheet')
  const widths = elementsOf(sheet.root, 'col').map(({ attributes }) => Number(attributes.width))
  expect(widths[0]).toBeGreaterThanOrEqual(50)
  expect(widths[1]).toBeGreaterThan('1,234,567,890,123'.length)
  const last = [...sheet.cells.keys()].at(-1)?.replace(/[A-Z]+/, '')
  // 168 characters in a column of 80 stand on three lines of 15.5 points.
  expect(row(sheet, Number(last))?.attributes.ht).toBe('46.5')
  expect(row(sheet, Number(last) - 1)?.attributes.ht).toBeUndefined()
})

test('whatever a pack says, its parts agree with each other and its links lead to sheets', () => {
  partsAgree(workbook)
  fc.assert(fc.property(anyPack, (content) => partsAgree(openedWorkbook(packXlsx(content)))), { numRuns: 25, seed: 20261122 })
})

/** Every part has a type, every link a part, every part but the types a link, and no table two columns alike. */
function partsAgree(opened: OpenedWorkbook): void {
  const types = part('[Content_Types].xml', opened.parts).children
  const overrides = types.filter(({ name }) => name === 'Override').map(({ attributes }) => attributes.PartName?.slice(1))
  const others = [...opened.parts.keys()].filter((path) => path !== '[Content_Types].xml')
  expect(overrides.toSorted()).toEqual(others.filter((path) => !path.endsWith('.rels')).toSorted())
  const linked = others.filter((path) => path.endsWith('.rels')).flatMap((path) =>
    [...linksOf(opened.parts.get(path)).values()].map((target) => new URL(target, `file:///${path.replace('_rels/', '')}`).pathname.slice(1)))
  expect(linked.toSorted()).toEqual(overrides.toSorted())
  const leadsTo = opened.sheets.map(({ name }) => `'${name}'!A1`)
  for (const { links, cells, tables, root } of opened.sheets) {
    for (const { ref, location } of links) expect([cells.has(ref), leadsTo.includes(location)]).toEqual([true, true])
    const names = tables.flatMap(({ columns }) => columns.map((name) => name.toLowerCase()))
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name.length).toBeLessThanOrEqual(255)
    expect(elementsOf(root, 'tablePart')).toHaveLength(tables.length)
  }
}

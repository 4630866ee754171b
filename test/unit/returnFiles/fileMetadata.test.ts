import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { ourColumnNames } from '../../../server/returnFiles/fileColumns.ts'
import { fileMetadata } from '../../../server/returnFiles/fileMetadata.ts'
import { fileOf, origin } from './aFile.ts'

const names = { ...ourColumnNames, unit: 'ROCU' }
const metadata = (isInvented: boolean) => JSON.parse(fileMetadata({ ...origin, isInvented }, { name: 'longview-return-ERSOU-M2026-10.csv', title: 'Return of ERSOU for October 2026' }, names))

// The rules of the W3C recommendation "Metadata Vocabulary for Tabular Data" (17 December 2015) that apply to one table, typed by hand.
const tableProperties = ['@context', 'url', 'tableSchema', 'dialect']
const dialectProperties = ['commentPrefix', 'delimiter', 'doubleQuote', 'encoding', 'header', 'headerRowCount', 'lineTerminators', 'quoteChar', 'skipBlankRows', 'skipColumns', 'skipInitialSpace', 'skipRows', 'trim']
const columnProperties = ['name', 'titles', 'datatype', 'required', 'suppressOutput', 'virtual', 'null', 'default', 'lang', 'separator', 'ordered', 'textDirection', 'aboutUrl', 'propertyUrl', 'valueUrl']
const builtIn = ['string', 'boolean', 'integer', 'decimal', 'date']
const facets = ['base', 'format', 'length', 'minLength', 'maxLength', 'minimum', 'maximum', 'minInclusive', 'maxInclusive']
const isCommon = (property: string) => /^[a-z]+:[A-Za-z]+$/.test(property)

it('the description of a file keeps the rules of CSV on the Web', () => {
  const described = metadata(true)
  expect(Object.keys(described).filter((property) => !tableProperties.includes(property) && !isCommon(property))).toEqual([])
  expect(described['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'en-GB' }])
  expect(new URL(described.url, 'https://longview.test/').pathname).toBe('/longview-return-ERSOU-M2026-10.csv')
  expect(Object.keys(described.dialect).filter((property) => !dialectProperties.includes(property))).toEqual([])
  const { columns, primaryKey, ...others } = described.tableSchema
  expect(others).toEqual({})
  const columnNames = columns.map(({ name }: { name: string }) => name)
  expect(new Set(columnNames).size).toBe(columns.length)
  for (const { name, titles, datatype, required, ...column } of columns) {
    expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9_]*$/)
    expect(titles).toMatch(/\S/)
    const { base, ...given } = typeof datatype === 'string' ? { base: datatype } : datatype
    expect(builtIn).toContain(base)
    expect(Object.keys(given).filter((facet) => !facets.includes(facet))).toEqual([])
    // The format of a text is a regular expression, that of a boolean two different values.
    if (base === 'string' && given.format) expect(() => new RegExp(given.format)).not.toThrow()
    if (base === 'boolean') expect(given.format).toMatch(/^([^|]+)\|(?!\1$)[^|]+$/)
    expect([undefined, true, false]).toContain(required)
    expect(Object.keys(column).filter((property) => !columnProperties.includes(property) && !isCommon(property))).toEqual([])
  }
  expect(primaryKey.every((name: string) => columnNames.includes(name))).toBe(true)
})

it('and describes the file that it comes with: titles, required cells, formats and the key', () => {
  for (const isInvented of [true, false]) {
    const { tableSchema: { columns, primaryKey }, dialect } = metadata(isInvented)
    const [header = [], ...rows]: string[][] = parse(fileOf([], { names, isInvented }), { bom: true, delimiter: dialect.delimiter, record_delimiter: dialect.lineTerminators })
    expect(columns.map(({ titles }: { titles: string }) => titles)).toEqual(header)
    for (const row of rows) {
      for (const [place, { datatype, required }] of columns.entries()) {
        const cell = row[place] ?? ''
        if (required) expect(cell).not.toBe('')
        if (cell !== '' && datatype.base === 'string') expect(cell).toMatch(new RegExp(`^(?:${datatype.format})$`))
        if (cell !== '' && datatype.base === 'integer') expect(cell).toMatch(/^[1-9]\d*$/)
        if (cell !== '' && datatype.base === 'boolean') expect(datatype.format.split('|')).toContain(cell)
      }
    }
    const keys = rows.map((row) => primaryKey.map((name: string) => row[columns.findIndex((column: { name: string }) => column.name === name)]).join(' '))
    expect(new Set(keys).size).toBe(rows.length)
  }
})

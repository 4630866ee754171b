import { isDay } from '../../server/periods/day.ts'
import type { PackCell, PackChart, PackColumn, PackSection, PackTable } from '../../server/packs/packContent.ts'

/** What a name of a table may look like: it stands in addresses and names a sheet. */
const codeShape = /^(?=.{1,31}$)[a-z0-9]+(-[a-z0-9]+)*$/

/** Words that only a program says. */
const notForPeople = /\b(NaN|undefined|null|Infinity|\[object)\b/

/**
 * What is wrong with a table of a pack, one line each; none where it is sound: names are unique, every row has a cell for each column, each of
 * its kind, and none is empty.
 */
export function tableFaults(table: PackTable): string[] {
  const { code, title, columns, rows, notes } = table
  const names = columns.map(({ name }) => name)
  return [
    ...(codeShape.test(code) ? [] : ['its code is no name of a sheet']),
    ...(title.trim() === '' ? ['it has no title'] : []),
    ...(columns[0]?.kind === 'TEXT' ? [] : ['its first column does not name the row']),
    ...(rows.length === 0 ? ['it has no rows'] : []),
    ...names.filter((name, at) => name.trim() === '' || names.indexOf(name) !== at).map((name) => `"${name}" names two columns, or none`),
    ...[title, ...names, ...notes].filter(isNoText).map((text) => `"${text}" is no text for people`),
    ...rows.flatMap((row, at) => [
      ...(row.length === columns.length ? [] : [`row ${at} has ${row.length} cells for ${columns.length} columns`]),
      ...columns.flatMap((column, index) => cellFaults(row[index], column).map((fault) => `row ${at} (${String(row[0])}), "${column.name}": ${fault}`)),
    ]),
  ].map((fault) => `${code}: ${fault}`)
}

/**
 * The same of sections together: besides, codes are unique, and every finding and chart has its table.
 *
 * @param elsewhere codes of tables that other parts of the pack give
 */
export function sectionFaults(sections: readonly PackSection[], elsewhere: readonly string[] = []): string[] {
  const tables = sections.flatMap((section) => section.tables)
  const codes = [...sections.map(({ code }) => `section ${code}`), ...tables.map(({ code }) => `table ${code}`), ...sections.flatMap(({ charts }) => charts).map(({ code }) => `chart ${code}`)]
  const isThere = (code: string) => elsewhere.includes(code) || tables.some((table) => table.code === code)
  return [
    ...codes.filter((code, at) => codes.indexOf(code) !== at).map((code) => `${code} is there twice`),
    ...tables.flatMap(tableFaults),
    ...sections.flatMap(({ code, title, paragraphs, findings, charts }) => [
      ...[title, ...paragraphs, ...findings.map(({ sentence }) => sentence)].filter(isNoText).map((text) => `${code}: "${text}" is no text for people`),
      ...[...paragraphs, ...findings.map(({ sentence }) => sentence)].filter((text) => !/[.?]$/.test(text)).map((text) => `${code}: "${text}" is no whole sentence`),
      ...findings.filter(({ table }) => table !== null && !isThere(table)).map(({ sentence, table }) => `${code}: there is no table ${table} for "${sentence}"`),
      ...charts.flatMap((chart) => [...(isThere(chart.table) ? [] : [`${chart.code}: there is no table ${chart.table}`]), ...chartFaults(chart)]),
    ]),
  ]
}

/** All that sections say in words, cells included. */
export function textsOf(sections: readonly PackSection[]): string[] {
  return sections.flatMap(({ title, paragraphs, findings, charts, tables }) => [
    title, ...paragraphs, ...findings.map(({ sentence }) => sentence),
    ...charts.flatMap((chart) => [chart.title, chart.subtitle, chart.howToRead, chart.unit]),
    ...tables.flatMap((table) => [table.title, ...table.notes, ...table.columns.map(({ name }) => name), ...table.rows.flat().flatMap(wordsOf)]),
  ])
}

function wordsOf(cell: PackCell): string[] {
  return typeof cell === 'string' ? [cell] : typeof cell === 'object' && 'missing' in cell ? [cell.missing] : []
}

function cellFaults(cell: PackCell | undefined, { kind }: PackColumn): string[] {
  if (cell === undefined) return ['there is no cell']
  if (typeof cell === 'object' && 'missing' in cell) return isNoText(cell.missing) || cell.missing.endsWith('.') ? [`"${cell.missing}" is no reason`] : []
  if (typeof cell === 'string') return kind === 'DAY' ? (isDay(cell) ? [] : [`"${cell}" is no day`]) : kind !== 'TEXT' || isNoText(cell) ? [`"${cell}" is no cell of ${kind}`] : []
  if (typeof cell === 'number') return kind === 'NUMBER' && Number.isFinite(cell) ? [] : [`${cell} is no cell of ${kind}`]
  const { value, lower, upper } = cell
  const isInOrder = lower <= value + 1e-9 && value <= upper + 1e-9
  return kind === 'ESTIMATE' && [value, lower, upper].every(Number.isFinite) && isInOrder ? [] : [`${lower} to ${value} to ${upper} is no estimate of ${kind}`]
}

function chartFaults(chart: PackChart): string[] {
  const texts = [chart.title, chart.subtitle, chart.howToRead, chart.unit].filter(isNoText).map((text) => `${chart.code}: "${text}" is no text for people`)
  if (chart.kind === 'CHANGE') return texts
  const { of, ...limits } = chart.limits
  const lists = Object.entries(limits)
  return [
    ...texts,
    ...(chart.points.length === 0 ? [`${chart.code} has no points`] : []),
    ...lists.filter(([, list]) => list.length !== of.length).map(([name]) => `${chart.code}: ${name} is of another length`),
    ...[chart.overall.value, ...of, ...lists.flatMap(([, list]) => list), ...chart.points.flatMap((point) => [point.of, point.value, point.lower, point.upper])]
      .filter((number) => !Number.isFinite(number)).map((number) => `${chart.code}: ${number} is not to be drawn`),
  ]
}

function isNoText(text: string): boolean {
  return text.trim() === '' || notForPeople.test(text)
}

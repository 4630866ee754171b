import type { Cell } from '../charts/chartTable.ts'
import { csvFile, csvFileName, periodInFileName } from '../exports/csvFile.ts'
import { definitionOfDisruption } from '../exports/definitionOfDisruption.ts'
import type { Fetched } from './fetchEveryRecord.ts'
import type { ListRow } from './list.ts'
import { fileColumnsOf } from './listColumn.ts'
import type { FileColumn, ListColumn } from './listColumn.ts'
import { looselyDatedSentence } from './looselyDatedSentence.ts'

/** What a reader of the file must know beside its rows. */
export interface ListFileOrigin {
  /** "Invented demonstration data", where the records are invented. */
  inventedInWords: string | null
  /** "Disruptions" */
  title: string
  isOfDisruptions: boolean
  /** Who sees these records; others may see more or fewer: "EMSOU recorder 1". */
  seenBy: string
  /** In words: "Grade: Major". */
  filters: readonly string[]
  order: string
  /** A moment, ISO 8601 in UTC. */
  asAt: string
  /** Withdrawn records are among them: then a column says which. */
  isWithdrawnShown: boolean
}

/** Every record of a list as a file: what it is, in its first lines, then the columns of the page with ISO days and bare numbers. */
export function listFile<Row extends ListRow>(
  origin: ListFileOrigin,
  columns: readonly ListColumn<Row>[],
  { rows, datedTooLoosely }: Pick<Fetched<Row>, 'rows' | 'datedTooLoosely'>,
): string {
  const filters = origin.filters.length > 0 ? origin.filters : ['none']
  const about: Cell[][] = [
    ...(origin.inventedInWords ? [[origin.inventedInWords]] : []),
    ...(origin.isOfDisruptions ? [[definitionOfDisruption]] : []),
    ['List', origin.title],
    ['As seen by', origin.seenBy],
    ...filters.map((filter) => ['Filter', filter]),
    ['Order', origin.order],
    ['As at', origin.asAt],
    ['Records', rows.length],
    ...(datedTooLoosely > 0 ? [['Note', looselyDatedSentence(datedTooLoosely)]] : []),
  ]
  const fileColumns: FileColumn<Row>[] = columns.flatMap(fileColumnsOf)
  if (origin.isWithdrawnShown) fileColumns.splice(1, 0, { heading: 'Withdrawn', cell: ({ isWithdrawn }) => (isWithdrawn ? 'yes' : 'no') })
  return csvFile(about, fileColumns.map(({ heading }) => heading), rows.map((row) => fileColumns.map(({ cell }) => cell(row))))
}

/** "longview-EMSOU-disruptions-FY2026-as-at-2026-11-21T1400Z.csv" */
export function listFileName(unitCode: string | undefined, listCode: string, period: string | undefined, asAt: string): string {
  return csvFileName([...(unitCode ? [unitCode] : []), listCode, ...(period ? [periodInFileName(period)] : [])], asAt)
}

import { createHash } from 'node:crypto'
import { stringify } from 'csv-stringify/sync'
import type { PublicRow } from './publicRows.ts'

const header = ['table', 'unit_code', 'unit', 'row', 'count', 'note']

/** A row of the file that says something of all of it. */
export type PublicNote = { name: string; text: string }

/**
 * A public export as CSV, the same bytes for the same counts and notes: one row for each count, and before them one for each note, so that
 * nobody opens the counts without them.
 *
 * Source: RFC 4180, with a byte order mark, CRLF and formulas escaped. Checked in: test/unit/publicExport/publicFile.test.ts.
 */
export function publicCsv(notes: readonly PublicNote[], rows: readonly PublicRow[]): string {
  const lines = [
    ...notes.map(({ name, text }) => ['About these figures', '', '', name, '', text]),
    ...rows.map(({ table, unitCode, unit, name, shown, note }) => [table, unitCode ?? 'NETWORK', unit, name, shown, note]),
  ]
  return stringify([header, ...lines], { bom: true, escape_formulas: true, record_delimiter: '\r\n' })
}

export function sha256Of(csv: string): string {
  return createHash('sha256').update(csv, 'utf8').digest('hex')
}

import { caseColumns, type CaseColumn } from './caseColumns.ts'
import { fileRows, type RowRead } from './fileRows.ts'

/**
 * Reads the text of a unit's spreadsheet of cases.
 *
 * @throws ImportFileError as `fileRows`
 */
export function caseRows(text: string): RowRead<CaseColumn>[] {
  return fileRows(text, caseColumns)
}

import { stringify } from 'csv-stringify/sync'
import { caseColumns, type CaseColumn } from '../../../server/imports/caseColumns.ts'

const usual: Partial<Record<CaseColumn, string>> = {
  source: 'Annual report 2019',
  unit: 'EMSOU',
  forces: 'Derbyshire',
  day: '2019-05-14',
  threats: 'drugs',
  strand: 'pursue',
  target_kind: 'OCG',
  ocg_alias: 'Quarry Row',
  what_happened: 'Two people arrested at a quarry',
  arrests: '2',
  illustrative_grade: 'moderate',
}

/** A file of cases, each complete but for what the test says. */
export function caseText(...rows: Partial<Record<CaseColumn, string>>[]): string {
  return stringify(
    rows.map((row) => ({ ...usual, ...row })),
    { header: true, columns: [...caseColumns] },
  )
}

import { caseColumns, type CaseColumn, type CaseRow } from '../../../server/imports/caseColumns.ts'

/** A row that is taken as it is; name what matters to the test. */
export function aRow(cells: Partial<Record<CaseColumn, string>> = {}): CaseRow {
  const blank = Object.fromEntries(caseColumns.map((column) => [column, ''])) as CaseRow['cells']
  return {
    number: 2,
    cells: {
      ...blank,
      source: 'Annual report 2019',
      unit: 'SWROCU',
      forces: 'Dorset Police',
      day: '2019-05-14',
      threats: 'drugs',
      strand: 'pursue',
      target_kind: 'OCG',
      ocg_alias: 'Quarry Row',
      what_happened: 'Two people arrested at a quarry',
      arrests: '2',
      illustrative_grade: 'moderate',
      ...cells,
    },
  }
}

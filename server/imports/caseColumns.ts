import type { FileRow, RowProblem } from './fileRows.ts'

/** The columns of a unit's spreadsheet of cases. All must be there, in any order. */
export const caseColumns = [
  'source', 'unit', 'forces', 'partners', 'operation', 'day', 'day_precision', 'threats', 'strand', 'target_kind', 'ocg_alias',
  'what_happened', 'arrests', 'charged', 'safeguarded_adults', 'safeguarded_children', 'cash_gbp', 'assets_frozen_gbp', 'drugs',
  'firearms', 'orders', 'illustrative_grade',
] as const
export type CaseColumn = (typeof caseColumns)[number]

export type CaseRow = FileRow<CaseColumn>
export type CaseProblem = RowProblem<CaseColumn>

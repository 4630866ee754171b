/** The columns of a unit's spreadsheet of cases. All must be there, in any order. */
export const caseColumns = [
  'source', 'unit', 'forces', 'partners', 'operation', 'day', 'day_precision', 'threats', 'strand', 'target_kind', 'ocg_alias',
  'what_happened', 'arrests', 'charged', 'safeguarded_adults', 'safeguarded_children', 'cash_gbp', 'assets_frozen_gbp', 'drugs',
  'firearms', 'orders', 'illustrative_grade',
] as const
export type CaseColumn = (typeof caseColumns)[number]

/** One row as it stands in the file. */
export type CaseRow = {
  /** As a spreadsheet numbers it: the header is row 1. */
  number: number
  cells: Record<CaseColumn, string>
}

/** What is wrong in a row: in which column, where it is one's, and how to mend it. */
export type CaseProblem = { column: CaseColumn | null; message: string }

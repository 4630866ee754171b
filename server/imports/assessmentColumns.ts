import type { FileRow, RowProblem } from './fileRows.ts'

/** The columns of a unit's spreadsheet of assessments. All must be there, in any order. */
export const assessmentColumns = ['group', 'assessed_on', 'score', 'band', 'method', 'method_version', 'confidence', 'reason'] as const
export type AssessmentColumn = (typeof assessmentColumns)[number]
export type AssessmentRow = FileRow<AssessmentColumn>
export type AssessmentProblem = RowProblem<AssessmentColumn>

/** The column behind each field of the use case. */
const columns: Record<string, AssessmentColumn> = {
  ocg: 'group',
  assessedOn: 'assessed_on',
  score: 'score',
  band: 'band',
  method: 'method',
  methodVersion: 'method_version',
  confidence: 'confidence',
  whyThisScore: 'reason',
}

/** The column to mend for a refusal that names a field. */
export function assessmentColumnOf(field: string): AssessmentColumn | null {
  return columns[field] ?? null
}

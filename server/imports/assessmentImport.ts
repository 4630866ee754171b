import { assessmentColumns, type AssessmentColumn } from './assessmentColumns.ts'
import { fileRows } from './fileRows.ts'
import { importAssessment } from './importAssessment.ts'
import type { ImportKind } from './importRows.ts'

/** Threat assessments of the groups of one unit, a row for each. */
export const assessmentImport: ImportKind<AssessmentColumn> = {
  command: { name: 'import:assessments', example: 'assessments.csv --unit SWROCU --as SWROCU-RECORDER-1' },
  namesUnits: false,
  rowsOf: (text) => fileRows(text, assessmentColumns),
  passOver: () => null,
  importRow: importAssessment,
}

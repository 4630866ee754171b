import type { RowProblem } from './fileRows.ts'
import type { RowReport } from './rowReport.ts'

/** What became of a row, in lines for people. */
export function reportLines(report: RowReport, unitCode: string): string[] {
  const row = `Row ${report.number}`
  switch (report.kind) {
    case 'RECORDED':
      return [`${row}: recorded ${report.inWords}.`, ...report.derived.map((words) => `  derived: ${words}`)]
    case 'ALREADY_THERE':
      return [`${row}: already there ${report.inWords}; nothing was changed.${report.since ? ` ${report.since}` : ''}`]
    case 'OTHER_UNIT':
      return [`${row}: for ${report.unitCode}: not taken with --unit ${unitCode}.`]
    case 'REFUSED':
      return [`${row}: refused, nothing of it was recorded.`, ...report.problems.map((problem) => `  ${problemLine(problem)}`)]
  }
}

function problemLine({ column, message }: RowProblem): string {
  return column ? `column ${column}: ${message}` : message
}

/** The last line: every row is in one of its counts. Other units are named where rows name units. */
export function countLine(reports: RowReport[], namesUnits: boolean): string {
  const count = (kind: RowReport['kind']) => reports.filter((report) => report.kind === kind).length
  const counts = [
    `${count('RECORDED')} recorded`, `${count('ALREADY_THERE')} already there`, ...(namesUnits ? [`${count('OTHER_UNIT')} of other units`] : []), `${count('REFUSED')} refused`,
  ]
  return `${reports.length} ${reports.length === 1 ? 'row' : 'rows'}: ${counts.join(', ')}.`
}

/** Did a row of this unit, or one whose unit cannot be told, go unrecorded? */
export function isAnyOwnRefused(reports: RowReport[]): boolean {
  return reports.some((report) => report.kind === 'REFUSED' && report.isOfThisUnit)
}

import type { CaseProblem } from './caseColumns.ts'
import type { RowReport } from './rowReport.ts'

/** What became of a row, in lines for people. */
export function reportLines(report: RowReport, unitCode: string): string[] {
  const row = `Row ${report.number}`
  switch (report.kind) {
    case 'RECORDED':
      return [
        `${row}: recorded as ${report.reference}${report.group ? `, ${report.group}` : ''}.`,
        ...report.derived.map((words) => `  derived: ${words}`),
      ]
    case 'ALREADY_THERE': {
      const withdrawn = ' It was withdrawn since; restore it in Longview if it should count again.'
      return [`${row}: already there as ${report.reference}; nothing was changed.${report.isWithdrawn ? withdrawn : ''}`]
    }
    case 'OTHER_UNIT':
      return [`${row}: for ${report.unitCode}: not taken with --unit ${unitCode}.`]
    case 'REFUSED':
      return [`${row}: refused, nothing of it was recorded.`, ...report.problems.map((problem) => `  ${problemLine(problem)}`)]
  }
}

function problemLine({ column, message }: CaseProblem): string {
  return column ? `column ${column}: ${message}` : message
}

/** The last line: every row is in one of its counts. */
export function countLine(reports: RowReport[]): string {
  const count = (kind: RowReport['kind']) => reports.filter((report) => report.kind === kind).length
  return (
    `${reports.length} ${reports.length === 1 ? 'row' : 'rows'}: ${count('RECORDED')} recorded, ${count('ALREADY_THERE')} already there, ` +
    `${count('OTHER_UNIT')} of other units, ${count('REFUSED')} refused.`
  )
}

/** Did a row of this unit, or one whose unit cannot be told, go unrecorded? */
export function isAnyOwnRefused(reports: RowReport[]): boolean {
  return reports.some((report) => report.kind === 'REFUSED' && report.isOfThisUnit)
}

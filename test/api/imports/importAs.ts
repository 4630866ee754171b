import { findDemonstrationPerson } from '../../../server/people/demonstrationPeople.ts'
import { caseRows } from '../../../server/imports/caseRows.ts'
import { importRows } from '../../../server/imports/importRows.ts'
import { countLine, reportLines } from '../../../server/imports/reportLines.ts'
import type { RowReport } from '../../../server/imports/rowReport.ts'
import { readReferenceData } from '../../../server/units/referenceData.ts'
import type { TestApp } from '../../support/startApp.ts'

export type Imported = { reports: RowReport[]; count: string; /** Everything said of that row. */ said: (row: number) => string }

/** Imports a file's text as that person, and says what was reported. */
export async function importAs({ database, clock }: TestApp, personCode: string, text: string): Promise<Imported> {
  const viewer = findDemonstrationPerson(personCode)
  if (!viewer?.unitCode) throw new Error(`${personCode} is nobody of a unit`)
  const { unitCode } = viewer
  const reference = await readReferenceData(database.prisma)
  const reports: RowReport[] = []
  for await (const report of importRows({ database, clock: clock.read, reference, viewer, unitCode }, caseRows(text))) reports.push(report)
  return {
    reports,
    count: countLine(reports),
    said: (row) => reports.filter(({ number }) => number === row).flatMap((report) => reportLines(report, unitCode)).join('\n'),
  }
}

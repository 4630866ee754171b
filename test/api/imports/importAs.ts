import { findDemonstrationPerson } from '../../../server/people/demonstrationPeople.ts'
import { caseImport } from '../../../server/imports/caseImport.ts'
import { importRows, type ImportKind } from '../../../server/imports/importRows.ts'
import { countLine, reportLines } from '../../../server/imports/reportLines.ts'
import type { RowReport } from '../../../server/imports/rowReport.ts'
import { readReferenceData } from '../../../server/units/referenceData.ts'
import type { TestApp } from '../../support/startApp.ts'

export type Imported = { reports: RowReport[]; count: string; /** Everything said of that row. */ said: (row: number) => string }

/** Imports the text of a file of cases as that person, and says what was reported. */
export function importAs(test: TestApp, personCode: string, text: string): Promise<Imported> {
  return importKindAs(caseImport, test, personCode, text)
}

/** The same for a file of any kind. */
export async function importKindAs<Column extends string>(kind: ImportKind<Column>, { database, clock }: TestApp, personCode: string, text: string): Promise<Imported> {
  const viewer = findDemonstrationPerson(personCode)
  if (!viewer?.unitCode) throw new Error(`${personCode} is nobody of a unit`)
  const { unitCode } = viewer
  const reference = await readReferenceData(database.prisma)
  const reports: RowReport[] = []
  for await (const report of importRows(kind, { database, clock: clock.read, reference, viewer, unitCode }, kind.rowsOf(text))) reports.push(report)
  return {
    reports,
    count: countLine(reports, kind.namesUnits),
    said: (row) => reports.filter(({ number }) => number === row).flatMap((report) => reportLines(report, unitCode)).join('\n'),
  }
}

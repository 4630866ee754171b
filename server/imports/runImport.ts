import { readConfig } from '../config.ts'
import { openEmbedded, openServer } from '../database/open.ts'
import { databaseClock } from '../database/requestTransaction.ts'
import { addDemonstrationPeople } from '../people/addDemonstrationPeople.ts'
import { readGranted } from '../people/readGranted.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { readReferenceData } from '../units/referenceData.ts'
import { importerOf, readOrder, unitOf } from './importOrder.ts'
import { importRows, type ImportKind } from './importRows.ts'
import { readTextFile } from './readTextFile.ts'
import { countLine, isAnyOwnRefused, reportLines } from './reportLines.ts'
import type { RowReport } from './rowReport.ts'

/**
 * Carries out an import command: exit code 1 when a row of the unit was refused, or nothing could be read. Whatever
 * happens is said in words.
 */
export async function runImport<Column extends string>(kind: ImportKind<Column>): Promise<void> {
  const reports: RowReport[] = []
  try {
    await importFile(kind, reports)
  } catch (error) {
    const soFar = reports.length > 0 ? 'The import stopped; what is reported above stands.' : 'Nothing was imported.'
    process.stderr.write(`${soFar} ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}

/** @param reports to which what becomes of each row is added as it does */
async function importFile<Column extends string>(kind: ImportKind<Column>, reports: RowReport[]): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const order = readOrder(process.argv.slice(2), kind.command)
  const config = readConfig(process.env)
  const rows = kind.rowsOf(await readTextFile(order.path))
  const database = config.databaseUrl ? await openServer(config.databaseUrl) : await openEmbedded(config.folder)
  try {
    const reference = await readReferenceData(database.prisma)
    const unitCode = unitOf(order, reference)
    if (config.isDemonstration) await addDemonstrationPeople(database)
    const viewer = importerOf(order, unitCode, await readGranted(database, londonDayOf(new Date()), config.isDemonstration))
    for await (const report of importRows(kind, { database, clock: databaseClock, reference, viewer, unitCode }, rows)) {
      reports.push(report)
      for (const line of reportLines(report, unitCode)) say(line)
    }
    say(countLine(reports, kind.namesUnits))
    if (isAnyOwnRefused(reports)) process.exitCode = 1
  } finally {
    await database.close()
  }
}

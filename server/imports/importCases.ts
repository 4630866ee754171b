import { readConfig } from '../config.ts'
import { openEmbedded, openServer } from '../database/open.ts'
import { databaseClock } from '../database/requestTransaction.ts'
import { addDemonstrationPeople } from '../people/addDemonstrationPeople.ts'
import { readGranted } from '../people/readGranted.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { readReferenceData } from '../units/referenceData.ts'
import { importerOf, readOrder, unitOf } from './importOrder.ts'
import { importRows } from './importRows.ts'
import { readCaseFile } from './readCaseFile.ts'
import { countLine, isAnyOwnRefused, reportLines } from './reportLines.ts'
import type { RowReport } from './rowReport.ts'

/** What became of the rows so far. */
const reports: RowReport[] = []

/** `npm run import:cases -- FILE --unit CODE --as PERSON`: exit code 1 when a row of the unit was refused, or nothing could be read. */
async function main(): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const order = readOrder(process.argv.slice(2))
  const config = readConfig(process.env)
  const rows = await readCaseFile(order.path)
  const database = config.databaseUrl ? await openServer(config.databaseUrl) : await openEmbedded(config.folder)
  try {
    const reference = await readReferenceData(database.prisma)
    const unitCode = unitOf(order, reference)
    if (config.isDemonstration) await addDemonstrationPeople(database)
    const viewer = importerOf(order, unitCode, await readGranted(database, londonDayOf(new Date()), config.isDemonstration))
    for await (const report of importRows({ database, clock: databaseClock, reference, viewer, unitCode }, rows)) {
      reports.push(report)
      for (const line of reportLines(report, unitCode)) say(line)
    }
    say(countLine(reports))
    if (isAnyOwnRefused(reports)) process.exitCode = 1
  } finally {
    await database.close()
  }
}

main().catch((error: unknown) => {
  const soFar = reports.length > 0 ? 'The import stopped; what is reported above stands.' : 'Nothing was imported.'
  process.stderr.write(`${soFar} ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})

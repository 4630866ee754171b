import { addDemonstrationPeople } from '../access/addDemonstrationPeople.ts'
import { readConfig } from '../config.ts'
import { openEmbedded, openServer } from '../database/open.ts'
import { databaseClock } from '../database/requestTransaction.ts'
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
  if (config.isProduction) importerOf(order, order.unit, true)
  const database = config.databaseUrl ? await openServer(config.databaseUrl) : await openEmbedded(config.folder)
  try {
    const reference = await readReferenceData(database.prisma)
    const unitCode = unitOf(order, reference)
    const viewer = importerOf(order, unitCode, config.isProduction)
    await addDemonstrationPeople(database)
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

import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/open.ts'
import { inRequestTransaction, type Clock } from '../database/requestTransaction.ts'
import type { Acting } from '../facts/acting.ts'
import type { ReferenceData } from '../units/referenceData.ts'
import type { FileRow, RowRead } from './fileRows.ts'
import { RowRefusedError } from './rowRefusedError.ts'
import type { RowReport } from './rowReport.ts'

export type Import = {
  database: Database
  clock: Clock
  reference: ReferenceData
  viewer: Viewer
  /** The unit whose rows are taken; others are reported and left. */
  unitCode: string
}

/** A kind of file, and what is done with a row of it. */
export type ImportKind<Column extends string> = {
  /** How the command is written: its name in package.json, and what follows it for example. */
  command: { name: string; example: string }
  /** Whether a row names its unit, so that some may be of others. */
  namesUnits: boolean
  /** Reads the text of a file into rows; throws ImportFileError. */
  rowsOf: (text: string) => RowRead<Column>[]
  /** What is said of a row that is not taken, before anything is asked of the database; null for one that is. */
  passOver: (setting: Import, row: FileRow<Column>) => RowReport | null
  /** Records a row in the transaction of `acting`, or finds that it is there already; throws RowRefusedError. */
  importRow: (acting: Acting & { unitCode: string }, row: FileRow<Column>) => Promise<RowReport>
}

/** Imports rows one after the other, each in a transaction of its own that carries the person, and reports each. */
export async function* importRows<Column extends string>(kind: ImportKind<Column>, setting: Import, rows: RowRead<Column>[]): AsyncGenerator<RowReport> {
  for (const read of rows) {
    if ('fault' in read) yield { number: read.number, kind: 'REFUSED', isOfThisUnit: true, problems: [{ column: null, message: read.fault }] }
    else yield kind.passOver(setting, read.row) ?? (await importOne(kind, setting, read.row))
  }
}

async function importOne<Column extends string>(kind: ImportKind<Column>, setting: Import, row: FileRow<Column>): Promise<RowReport> {
  const { database, clock, viewer, reference, unitCode } = setting
  try {
    return await inRequestTransaction(database.prisma, { viewer, isReading: false, clock }, (transaction, now) =>
      kind.importRow({ viewer, now, database: transaction, reference, unitCode }, row),
    )
  } catch (error) {
    if (!(error instanceof RowRefusedError)) throw error
    return { number: row.number, kind: 'REFUSED', isOfThisUnit: true, problems: error.problems }
  }
}

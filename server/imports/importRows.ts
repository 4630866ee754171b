import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/open.ts'
import { inRequestTransaction, type Clock } from '../database/requestTransaction.ts'
import { known, type ReferenceData } from '../units/referenceData.ts'
import type { CaseProblem, CaseRow } from './caseColumns.ts'
import { unitCodeOf } from './caseNames.ts'
import type { RowRead } from './caseRows.ts'
import { importRow, RowRefusedError } from './importRow.ts'
import type { RowReport } from './rowReport.ts'
import { shownText } from './shownText.ts'

export type Import = {
  database: Database
  clock: Clock
  reference: ReferenceData
  viewer: Viewer
  /** The unit whose rows are taken; others are reported and left. */
  unitCode: string
}

/** Imports rows one after the other, each in a transaction of its own that carries the person, and reports each. */
export async function* importRows(setting: Import, rows: RowRead[]): AsyncGenerator<RowReport> {
  for (const read of rows) {
    if ('fault' in read) yield { number: read.number, kind: 'REFUSED', isOfThisUnit: true, problems: [{ column: null, message: read.fault }] }
    else yield notOfThisUnit(setting, read.row) ?? (await importOne(setting, read.row))
  }
}

async function importOne(setting: Import, row: CaseRow): Promise<RowReport> {
  if (isOutput(row)) return { number: row.number, kind: 'REFUSED', isOfThisUnit: true, problems: [outputNotDisruption] }
  const { database, clock, viewer, reference, unitCode } = setting
  try {
    return await inRequestTransaction(database.prisma, { viewer, isReading: false, clock }, (transaction, now) =>
      importRow({ viewer, now, database: transaction, reference, unitCode }, row),
    )
  } catch (error) {
    if (!(error instanceof RowRefusedError)) throw error
    return { number: row.number, kind: 'REFUSED', isOfThisUnit: true, problems: error.problems }
  }
}

function notOfThisUnit({ reference, unitCode }: Import, row: CaseRow): RowReport | null {
  const { number, cells } = row
  const refused = (message: string): RowReport => ({
    number,
    kind: 'REFUSED',
    isOfThisUnit: false,
    problems: [{ column: 'unit', message }, ...(isOutput(row) ? [outputNotDisruption] : [])],
  })
  if (cells.unit.trim() === '') return refused('No unit is named, and we do not guess one: enter the code of the unit that led.')
  const named = unitCodeOf(cells.unit, reference)
  if (!named) return refused(`${shownText(cells.unit)} is not a unit: write ${[...reference.units.keys()].join(', ')}.`)
  return known(reference.units, named).code === unitCode ? null : { number, kind: 'OTHER_UNIT', unitCode: named }
}

/** A row with neither target nor grade tells of a talk or of advice given: counted as a disruption it would be one too many. */
function isOutput({ cells }: CaseRow): boolean {
  return cells.target_kind.trim() === '' && cells.ocg_alias.trim() === '' && cells.illustrative_grade.trim() === ''
}

const outputNotDisruption: CaseProblem = {
  column: 'target_kind',
  message: 'There is neither target nor grade: this is an output, not a disruption. Record it in Longview under Prevent and protect.',
}

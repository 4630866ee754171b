import type { Acting } from '../facts/acting.ts'
import { previousDay } from '../periods/day.ts'
import { changedFigures, type ChangedFigure } from '../returnFigures/changedFigures.ts'
import { computeFigures } from '../returnFigures/computeFigures.ts'
import { placeOf, withEntries } from '../returnFigures/withEntries.ts'
import { definitionOfVersion } from '../returns/definitionOfVersion.ts'
import { isPartOfFigure } from '../returns/isPartOfFigure.ts'
import { entriesOfReturn } from '../returns/returnEntries.ts'
import type { ReturnEntryRecord } from '../returns/returnEntryRecord.ts'
import type { Asked, KeptEntry, SentEntry } from '../returns/returnEntryRules.ts'
import type { ReturnRecord } from '../returns/returnRecord.ts'
import { changedWords, type ChangedWords } from './changedWords.ts'
import { inRowOrder, type FileProblem } from './fileProblem.ts'
import type { FileTable } from './fileTable.ts'
import { computedLines, otherThanComputed } from './otherThanComputed.ts'
import { readLines } from './readLines.ts'
import { otherEntries } from './sentEntries.ts'
import { wrongReturn } from './wrongReturn.ts'

/** What a file would change of a return, or why it is not taken: nothing is kept while there is a problem. */
export type ReadingPlan = { rows: number; changes: ChangedFigure[]; words: ChangedWords[]; problems: FileProblem[]; entries: SentEntry[] }

/**
 * Compares a file with a return as that was read: as it stands now, or at a moment.
 *
 * Statements: 2, and 5 more where the file states what Longview computes.
 */
export async function planReading(acting: Acting, record: ReturnRecord, table: FileTable): Promise<ReadingPlan> {
  const refused = (problems: FileProblem[]): ReadingPlan => ({ rows: table.rows.length, changes: [], words: [], problems: inRowOrder(problems), entries: [] })
  const { unitCode, period, definitionVersion } = record
  const isHeaderWrong = table.problems.some(({ row }) => row < 2)
  if (isHeaderWrong) return refused(table.problems)
  const ofAnother = wrongReturn(table, { unitCode, periodCode: period.code, periodInWords: period.inWords, definitionVersion })
  if (ofAnother.length > 0) return refused([...table.problems, ...ofAnother])
  const asked = await askedOf(acting, record)
  const { lines, problems } = readLines(table, asked)
  const standing = await entriesOfReturn(acting, record)
  const others = otherEntries(lines, standing, asked, table.columnNamed)
  const computed = computedLines(lines).length > 0 ? await computeFigures(acting, record, record.asAt ?? acting.now) : []
  const found = [...table.problems, ...problems, ...others.problems, ...otherThanComputed(lines, computed, table.columnNamed)]
  if (found.length > 0) return refused(found)
  const codes = asked.figures.map(({ code }) => code)
  const after = [...new Map([...standing, ...others.kept].map((entry) => [placeOf(entry), entry])).values()]
  return {
    rows: table.rows.length,
    changes: changedFigures(withEntries([], standing, codes), withEntries([], after.map(asRecord), codes), codes, acting.reference),
    words: changedWords(others.kept, standing, acting.reference),
    problems: [],
    entries: others.sent,
  }
}

async function askedOf({ database, reference }: Acting, { definitionVersion, unitCode, period }: ReturnRecord): Promise<Asked> {
  const { figures } = await definitionOfVersion(database, definitionVersion)
  return { figures, isPart: (figure, key) => isPartOfFigure(figure, key, reference, unitCode), lastDay: previousDay(period.to) }
}

/** As if it were kept: who kept it and when is compared with nothing. */
function asRecord(entry: ReturnEntryRecord | KeptEntry): ReturnEntryRecord {
  return { version: 0, recordedBy: '', recordedAt: new Date(0), ...entry }
}

import { ourColumnNames, type ColumnNames } from '../../../server/returnFiles/fileColumns.ts'
import { fileCsv } from '../../../server/returnFiles/fileCsv.ts'
import { fileLines } from '../../../server/returnFiles/fileLines.ts'
import type { FileProblem } from '../../../server/returnFiles/fileProblem.ts'
import { readFileTable } from '../../../server/returnFiles/fileTable.ts'
import { otherThanComputed } from '../../../server/returnFiles/otherThanComputed.ts'
import { readLines } from '../../../server/returnFiles/readLines.ts'
import { otherEntries } from '../../../server/returnFiles/sentEntries.ts'
import { wrongReturn } from '../../../server/returnFiles/wrongReturn.ts'
import { figureCatalogue, type FigureCode } from '../../../server/returnFigures/figureCatalogue.ts'
import { partsOf } from '../../../server/returnFigures/figureParts.ts'
import type { FigureRow } from '../../../server/returnFigures/figureRow.ts'
import { withEntries } from '../../../server/returnFigures/withEntries.ts'
import { isPartOfFigure } from '../../../server/returns/isPartOfFigure.ts'
import type { ReturnEntryRecord } from '../../../server/returns/returnEntryRecord.ts'
import type { KeptEntry } from '../../../server/returns/returnEntryRules.ts'
import { byCode, smallReference } from '../measures/referenceOf.ts'
import { asked as askedFigures, rowsOf } from '../returnFigures/rowsOf.ts'

const capabilities = byCode(['CYBER', 'UNDERCOVER', 'REGIONAL_FRAUD_TEAM'].map((code) => ({ code, name: code, isOfProgramme: true, validFrom: null, validTo: null })))
export const reference = smallReference({ capabilities: capabilities as never })

/** What the return of the tests asks: of each kind of figure one. */
export const figures = ['DISRUPTIONS_LED', 'DISRUPTIONS_BY_STRAND', 'STAFF_IN_POST', 'STAFF_IN_POST_TOTAL', 'CAPABILITY_STATE', 'BUDGET', 'THREAT_ASSESSMENT', 'GAIN_MADE'] as const satisfies FigureCode[]
export const asked = {
  figures: askedFigures(...figures),
  isPart: (figure: Parameters<typeof isPartOfFigure>[0], key: string) => isPartOfFigure(figure, key, reference, 'ERSOU'),
  lastDay: '2026-10-31',
}
export const origin = { unitCode: 'ERSOU', periodCode: 'M2026-10', definitionVersion: 1, isInvented: false }
/** What the records give. */
export const computed: FigureRow[] = [
  ...rowsOf('DISRUPTIONS_LED', { MAJOR: 3, MODERATE: 0, MINOR: 12, NO_IMPACT: 0, NEGATIVE: 1 }), ...rowsOf('DISRUPTIONS_BY_STRAND', { 'PURSUE/MAJOR': 3, 'PROTECT/MINOR': 12, 'PURSUE/NEGATIVE': 1 }),
]

/** An entry as it stands in a return. */
export const standing = (entry: KeptEntry): ReturnEntryRecord => ({ version: 1, recordedBy: 'P-0001', recordedAt: new Date(0), ...entry })

/** A return with those entries, and what it says to checks, as a file. */
export function fileOf(entries: readonly KeptEntry[], { names = ourColumnNames, words = new Map<string, string>(), isInvented = false } = {}): string {
  const lines = fileLines({
    asked: figures,
    rows: withEntries(computed, entries.map(standing), figures),
    versionOf: (code) => figureCatalogue[code].version,
    openParts: (code) => partsOf(figureCatalogue[code], reference, 'ERSOU').map(({ key }) => key),
    words,
  })
  return fileCsv({ ...origin, isInvented }, lines, names)
}

/** What a file states otherwise than a return with those entries, or all that is wrong with it. */
export function readFile(text: string, { before = [], names = ourColumnNames }: { before?: readonly KeptEntry[]; names?: ColumnNames } = {}): { kept: KeptEntry[]; problems: FileProblem[] } {
  const table = readFileTable(text, names)
  if (table.problems.some(({ row }) => row < 2)) return { kept: [], problems: table.problems }
  const another = wrongReturn(table, { ...origin, periodInWords: 'October 2026' })
  if (another.length > 0) return { kept: [], problems: another }
  const { lines, problems } = readLines(table, asked)
  const others = otherEntries(lines, before.map(standing), asked, table.columnNamed)
  return { kept: others.kept, problems: [...table.problems, ...problems, ...others.problems, ...otherThanComputed(lines, computed, table.columnNamed)] }
}

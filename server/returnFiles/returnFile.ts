import type { Acting } from '../facts/acting.ts'
import { holdsInventedRecords } from '../measures/inventedRecords.ts'
import { figureCatalogue } from '../returnFigures/figureCatalogue.ts'
import { partsOf } from '../returnFigures/figureParts.ts'
import { figuresOfReturn } from '../returnFigures/figuresOfReturn.ts'
import { isUnapprovedOfOthers } from '../returnFigures/standingFigures.ts'
import { findReturn } from '../returns/findReturn.ts'
import { checkPrefix } from '../returns/returnEntryRules.ts'
import type { ReturnPlace } from '../returns/returnPlace.ts'
import type { ColumnNames } from './fileColumns.ts'
import { fileCsv } from './fileCsv.ts'
import { fileLines } from './fileLines.ts'
import { fileMetadata } from './fileMetadata.ts'

/** A return to be kept or read elsewhere; `name` is that of the CSV file. */
export type ReturnFile = { name: string; csv: string; metadata: string }

/**
 * The return of a unit for a period as a file: its figures as its page shows them, frozen once it is approved.
 *
 * @returns null where there is no such return that the viewer may see, and for the centre while nobody has approved its figures
 */
export async function returnFile(acting: Acting, names: ColumnNames, place: ReturnPlace): Promise<ReturnFile | null> {
  const record = await findReturn(acting, place, null)
  if (!record || isUnapprovedOfOthers(acting, record)) return null
  const { asked, rows, snapshot, entries } = await figuresOfReturn(acting, record)
  const said = snapshot
    ? snapshot.checks.map(({ wordAbout, word }) => ({ about: wordAbout, note: word }))
    : entries
  const lines = fileLines({
    asked: asked.map(({ code }) => code),
    rows,
    versionOf: (code) => snapshot?.figureVersions[code] ?? figureCatalogue[code].version,
    // What can be stated today is not what was asked when it was frozen.
    openParts: (code) => (snapshot ? [] : partsOf(figureCatalogue[code], acting.reference, record.unitCode).map(({ key }) => key)),
    words: new Map(said.flatMap(({ about, note }) => (about.startsWith(checkPrefix) && note !== null ? [[about, note] as const] : []))),
  })
  const { unitCode, period } = record
  const origin = {
    unitCode, periodCode: period.code, definitionVersion: snapshot?.definitionVersion ?? record.definitionVersion, isInvented: await holdsInventedRecords(acting.database),
  }
  const name = `longview-return-${unitCode}-${period.code}.csv`
  return { name, csv: fileCsv(origin, lines, names), metadata: fileMetadata(origin, { name, title: `Return of ${unitCode} for ${period.inWords}` }, names) }
}

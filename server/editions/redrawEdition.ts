import type { RequestDatabase } from '../database/requestTransaction.ts'
import { editionFiles, type EditionFiles } from './editionFiles.ts'
import type { EditionRecord, FigureOfEdition, ReturnInEdition } from './editionRecord.ts'
import { readEditionFigures, readReturnsOfEditions } from './editionStore.ts'

export type RedrawnEdition = { returns: ReturnInEdition[]; figures: FigureOfEdition[]; files: EditionFiles }

/** An edition with its files, drawn again from what was frozen: the same bytes as when it was published. Two statements. */
export async function redrawEdition(database: RequestDatabase, edition: EditionRecord): Promise<RedrawnEdition> {
  const returns = await readReturnsOfEditions(database, [edition.number])
  const figures = await readEditionFigures(database, edition.number)
  return { returns, figures, files: editionFiles({ ...edition, returns, figures }) }
}

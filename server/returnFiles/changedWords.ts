import { capital } from '../facts/capital.ts'
import { cellName } from '../returnFigures/cellName.ts'
import { figureCatalogue } from '../returnFigures/figureCatalogue.ts'
import { commentAbout } from '../returnFigures/figureRow.ts'
import { isFigure, placeOf } from '../returnFigures/withEntries.ts'
import type { ReturnEntryRecord } from '../returns/returnEntryRecord.ts'
import { checkPrefix, type KeptEntry } from '../returns/returnEntryRules.ts'
import type { ReferenceData } from '../units/referenceData.ts'

/** Words that a file says otherwise than a return; null where nothing is said. */
export type ChangedWords = { about: string; key: string; name: string; before: string | null; after: string | null }

/** What of those entries is said otherwise than before: of a figure or a part of it, of the whole return, or to a check. */
export function changedWords(kept: readonly KeptEntry[], standing: readonly ReturnEntryRecord[], reference: ReferenceData): ChangedWords[] {
  const before = new Map(standing.map((entry) => [placeOf(entry), entry.note]))
  return kept
    .map(({ about, key, note }) => ({ about, key, name: nameOf(about, key, reference), before: before.get(placeOf({ about, key })) ?? null, after: note }))
    .filter((words) => words.before !== words.after)
}

function nameOf(about: string, key: string, reference: ReferenceData): string {
  if (about === commentAbout) return 'The whole return'
  if (!isFigure(about)) return `Check: ${about.slice(checkPrefix.length).replaceAll('_', ' ').toLowerCase()}`
  return key === '' ? figureCatalogue[about].name : `${figureCatalogue[about].name}: ${capital(cellName(about, key, reference))}`
}

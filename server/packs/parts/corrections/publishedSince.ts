import type { PublishedCorrection } from '../../../editions/publishedCorrections.ts'
import { londonDayOf } from '../../../periods/londonDay.ts'
import { parsePeriod } from '../../../periods/period.ts'
import { cellName } from '../../../returnFigures/cellName.ts'
import { figureCatalogue } from '../../../returnFigures/figureCatalogue.ts'
import type { ReferenceData } from '../../../units/referenceData.ts'
import { dayColumn, numberColumn, textColumn } from '../../packColumn.ts'
import type { PackTable } from '../../packContent.ts'

export const publishedCode = 'published-corrections'

/** So many are read at once: the newest. */
const mostRead = 500

/** After the one moment, and up to the other. */
type Since = { after: Date; upTo: Date }

/** Corrections of published figures between two moments, newest first; whether there may be older ones that were not read. */
export function publishedSince(corrections: readonly PublishedCorrection[], { after, upTo }: Since): { since: PublishedCorrection[]; mayLack: boolean } {
  const oldest = corrections.at(-1)
  return {
    since: corrections.filter(({ acceptedAt }) => acceptedAt > after && acceptedAt <= upTo),
    mayLack: corrections.length >= mostRead && oldest !== undefined && oldest.acceptedAt > after,
  }
}

/** A row a correction. @param labels how people are shown, by role and unit */
export function publishedTable(corrections: readonly PublishedCorrection[], { reference, labels }: { reference: ReferenceData; labels: ReadonlyMap<string, string> }): PackTable {
  return {
    code: publishedCode,
    title: 'Published figures that later acceptances changed',
    columns: [
      textColumn('Edition'), textColumn('Whose figure'), textColumn('Return of'), textColumn('Return for'), textColumn('Figure'), numberColumn('Before'), numberColumn('After'),
      textColumn('Why'), textColumn('Accepted by'), dayColumn('Accepted on'),
    ],
    rows: corrections.map(({ edition, isOfNetwork, unitCode, periodCode, about, key, before, after, why, acceptedBy, acceptedAt }) => [
      `Edition ${edition}`, isOfNetwork ? 'All units' : unitCode, unitCode, parsePeriod(periodCode, '2000-01-01').inWords, figureInWords(about, key, reference), before, after,
      why ?? { missing: 'No reason was kept' }, labels.get(acceptedBy) ?? acceptedBy, londonDayOf(acceptedAt),
    ]),
    notes: [
      'A published figure stays as it was published. Where a revised return was accepted later and the figure is different, it stands here before and after, with why the return was given back.',
      'Corrections are told of disruptions by grade. Closer figures are in the next edition of the period as they were accepted then.',
    ],
    isOnPage: true,
  }
}

/** "Disruptions led, by grade: Major" */
function figureInWords(about: PublishedCorrection['about'], key: string, reference: ReferenceData): string {
  const { name } = figureCatalogue[about]
  return key === '' ? name : `${name}: ${cellName(about, key, reference)}`
}

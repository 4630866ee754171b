import type { Mix } from '../../../comparison/mix/mix.ts'
import { missingCell } from '../compare/missingCell.ts'
import { numberColumn, textColumn } from '../../packColumn.ts'
import type { PackTable } from '../../packContent.ts'
import { knownShareCell, knownShareColumn, shareCell, shareColumn } from './shareCell.ts'

/** The words beside it say why. */
const notCompared = 'Not compared'

/** A row a force, under its unit in geographic order: its share of forces’ part in gross beside those of residents and of assessed threat. Unit: disruptions. */
export function forcesTable({ byForce, assessedBy }: Pick<Mix, 'byForce' | 'assessedBy'>): PackTable {
  // A force of no unit has a row where it took part, and is in no share.
  const whyNoShare = byForce.some(({ share }) => share !== null) ? 'Of no unit' : 'No force took part'
  return {
    code: 'mix-forces',
    title: 'Forces: local and regional interest',
    columns: [
      textColumn('Force'), textColumn('Unit'), numberColumn('Gross'), numberColumn('Negative'), shareColumn('Share of forces’ part in gross (%)'),
      knownShareColumn('Share of residents (%)'), knownShareColumn('Share of assessed threat (%)'), textColumn('Together'),
    ],
    rows: byForce.map(({ force, unit, counts, share, residentsShare, assessedShare, inWords }) => [
      force.name, unit ? unit.code : missingCell('Of no unit'), counts.gross, counts.negative, shareCell(share, whyNoShare),
      knownShareCell(residentsShare, notCompared), knownShareCell(assessedShare, notCompared), inWords,
    ]),
    notes: [
      `Assessed threat: scores added up by owning force, of forces whose groups that method scored. ${assessedBy}`,
      'A disruption with several forces counts once for each, so that shares of forces’ part add up to 100%, as shares of residents do. Residents are of the Census of 21 March 2021; the City of London and British Transport Police are not compared with them.',
      'Counts by force are not rates: forces differ in size, and the counts do not rank them.',
    ],
    isOnPage: true,
  }
}

import type { Mix } from '../../../comparison/mix/mix.ts'
import { missingCell } from '../compare/missingCell.ts'
import { numberColumn, textColumn } from '../../packColumn.ts'
import type { PackTable } from '../../packContent.ts'
import { decimalsThatTell, knownShareCell, knownShareColumn, shareCell, shareColumn } from './shareCell.ts'

/** The words beside it say why. */
const notCompared = 'Not compared'

/**
 * A row a force, under its unit in geographic order: its share of forces’ part in gross beside that of residents, and its share of the work of
 * forces scored by one method beside that of assessed threat. Unit: disruptions.
 *
 * Checked in: test/unit/packs/parts/mix/forcesTable.test.ts.
 */
export function forcesTable({ byForce, assessedBy }: Pick<Mix, 'byForce' | 'assessedBy'>): PackTable {
  // A force of no unit has a row where it took part, and is in no share.
  const whyNoShare = byForce.some(({ share }) => share !== null) ? 'Of no unit' : 'No force took part'
  const digits = decimalsThatTell(byForce.flatMap(({ share, residentsShare, shareOfAssessed, assessedShare }) => [
    ...(share && residentsShare !== null ? [[share, residentsShare] as const] : []), ...(shareOfAssessed && assessedShare !== null ? [[shareOfAssessed, assessedShare] as const] : []),
  ]))
  return {
    code: 'mix-forces',
    title: 'Forces: local and regional interest',
    columns: [
      textColumn('Force'), textColumn('Unit'), numberColumn('Gross'), numberColumn('Negative'), shareColumn('Share of forces’ part in gross (%)', digits),
      knownShareColumn('Share of residents (%)', digits), shareColumn('Share of the work of forces scored by one method (%)', digits), knownShareColumn('Share of assessed threat (%)', digits), textColumn('Together'),
    ],
    rows: byForce.map(({ force, unit, counts, share, residentsShare, shareOfAssessed, assessedShare, inWords }) => [
      force.name, unit ? unit.code : missingCell('Of no unit'), counts.gross, counts.negative, shareCell(share, whyNoShare),
      knownShareCell(residentsShare, notCompared), shareCell(shareOfAssessed, notCompared), knownShareCell(assessedShare, notCompared), inWords,
    ]),
    notes: [
      'The first share stands beside that of residents, and the share of the work of forces scored by one method beside that of assessed threat: of these forces alone. Where an interval reaches over the share beside it there is no clear difference.',
      `Assessed threat: scores added up by owning force, of forces whose groups that method scored. ${assessedBy}`,
      'A disruption with several forces counts once for each, so that shares of forces’ part add up to 100%, as shares of residents do. Residents are of the Census of 21 March 2021; the City of London and British Transport Police are not compared with them.',
      'Counts by force are not rates: forces differ in size, and the counts do not rank them.',
    ],
    isOnPage: true,
  }
}

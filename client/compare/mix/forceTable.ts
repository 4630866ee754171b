import type { ChartRow, ChartTable } from '../../charts/chartTable.ts'
import type { MixFacts } from './mixDocument.ts'
import { shareCell, shareCells, sharesThatTell } from './shareCells.ts'

/** The words beside it say why. */
const notCompared = 'not compared'

/** A row a force, under its unit in geographic order: its share of forces’ part in gross beside its share of residents, and of the work of scored forces beside that of assessed threat. */
export function forceTable(rows: MixFacts['byForce'], hasUnits: boolean): ChartTable {
  // A force of another unit has a row where it took part, and is in no share of this one’s.
  const whyNoShare = rows.some(({ share }) => share) ? 'of another unit' : 'no force took part'
  const shareColumn = sharesThatTell(rows.flatMap(({ share, residentsShare, shareOfAssessed, assessedShare }) => [
    ...(share && typeof residentsShare === 'number' ? [[share, residentsShare] as const] : []), ...(shareOfAssessed && typeof assessedShare === 'number' ? [[shareOfAssessed, assessedShare] as const] : []),
  ]))
  return {
    columns: [
      { key: 'name', name: 'Force', holds: 'text' },
      ...(hasUnits ? [{ key: 'unit', name: 'Unit', holds: 'text' } as const] : []),
      { key: 'share', name: 'Share of forces’ part in gross', ...shareColumn, limits: { lower: 'shareLower', upper: 'shareUpper' } },
      { key: 'residentsShare', name: 'Share of residents', ...shareColumn },
      { key: 'shareOfAssessed', name: 'Share of the work of forces scored by one method', ...shareColumn, limits: { lower: 'shareOfAssessedLower', upper: 'shareOfAssessedUpper' } },
      { key: 'assessedShare', name: 'Share of assessed threat', ...shareColumn },
      { key: 'inWords', name: 'Together', holds: 'text' },
      { key: 'gross', name: 'Gross', unit: 'disruptions', holds: 'number' },
      { key: 'negative', name: 'Negative', unit: 'disruptions', holds: 'number' },
      { key: 'residents', name: 'Residents', unit: 'people', holds: 'number' },
      { key: 'scored', name: 'Active groups scored by one method', unit: 'groups', holds: 'number' },
    ],
    rows: rows.map(({ force, unit, counts, share, residents, residentsShare, shareOfAssessed, assessedShare, scoredOcgs, inWords }): ChartRow => ({
      code: force.code, name: force.name, unit: unit?.code ?? { missing: 'of no unit' }, ...shareCells('share', share, whyNoShare),
      residentsShare: shareCell(residentsShare, notCompared), ...shareCells('shareOfAssessed', shareOfAssessed, notCompared), assessedShare: shareCell(assessedShare, notCompared), inWords,
      gross: counts.gross, negative: counts.negative, residents: residents ?? { missing: notCompared }, scored: scoredOcgs ?? { missing: 'not given' },
    })),
  }
}

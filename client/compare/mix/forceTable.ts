import type { ChartRow, ChartTable } from '../../charts/chartTable.ts'
import type { MixFacts } from './mixDocument.ts'
import { shareCell, shareCells, shareColumn } from './shareCells.ts'

/** The words beside it say why. */
const notCompared = 'not compared'

/** A row a force, under its unit in geographic order: its share of forces’ part in gross beside its shares of residents and of assessed threat. */
export function forceTable(rows: MixFacts['byForce'], hasUnits: boolean): ChartTable {
  // A force of another unit has a row where it took part, and is in no share of this one’s.
  const whyNoShare = rows.some(({ share }) => share) ? 'of another unit' : 'no force took part'
  return {
    columns: [
      { key: 'name', name: 'Force', holds: 'text' },
      ...(hasUnits ? [{ key: 'unit', name: 'Unit', holds: 'text' } as const] : []),
      { key: 'share', name: 'Share of forces’ part in gross', ...shareColumn, limits: { lower: 'shareLower', upper: 'shareUpper' } },
      { key: 'residentsShare', name: 'Share of residents', ...shareColumn },
      { key: 'assessedShare', name: 'Share of assessed threat', ...shareColumn },
      { key: 'inWords', name: 'Together', holds: 'text' },
      { key: 'gross', name: 'Gross', unit: 'disruptions', holds: 'number' },
      { key: 'negative', name: 'Negative', unit: 'disruptions', holds: 'number' },
      { key: 'residents', name: 'Residents', unit: 'people', holds: 'number' },
      { key: 'scored', name: 'Active groups scored by one method', unit: 'groups', holds: 'number' },
    ],
    rows: rows.map(({ force, unit, counts, share, residents, residentsShare, assessedShare, scoredOcgs, inWords }): ChartRow => ({
      code: force.code, name: force.name, unit: unit?.code ?? { missing: 'of no unit' }, ...shareCells('share', share, whyNoShare),
      residentsShare: shareCell(residentsShare, notCompared), assessedShare: shareCell(assessedShare, notCompared), inWords,
      gross: counts.gross, negative: counts.negative, residents: residents ?? { missing: notCompared }, scored: scoredOcgs ?? { missing: 'not given' },
    })),
  }
}

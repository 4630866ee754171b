import type { Cell, ChartRow, ChartTable } from '../../charts/chartTable.ts'
import { percentCells, percentOf } from '../../longTerm/percentOf.ts'
import type { MixFacts } from './mixDocument.ts'
import { tooFew } from './strandTable.ts'

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
      { key: 'share', name: 'Share of forces’ part in gross', unit: '%', holds: 'number', limits: { lower: 'shareLower', upper: 'shareUpper' } },
      { key: 'residentsShare', name: 'Share of residents', unit: '%', holds: 'number' },
      { key: 'assessedShare', name: 'Share of assessed threat', unit: '%', holds: 'number' },
      { key: 'inWords', name: 'Together', holds: 'text' },
      { key: 'gross', name: 'Gross', unit: 'disruptions', holds: 'number' },
      { key: 'negative', name: 'Negative', unit: 'disruptions', holds: 'number' },
      { key: 'residents', name: 'Residents', unit: 'people', holds: 'number' },
      { key: 'scored', name: 'Scored active groups', unit: 'groups', holds: 'number' },
    ],
    rows: rows.map(({ force, unit, counts, share, residents, residentsShare, assessedShare, scoredOcgs, inWords }): ChartRow => ({
      code: force.code, name: force.name, unit: unit?.code ?? { missing: 'of no unit' }, ...percentCells('share', share, whyNoShare),
      residentsShare: percent(residentsShare), assessedShare: percent(assessedShare), inWords,
      gross: counts.gross, negative: counts.negative, residents: residents ?? { missing: notCompared }, scored: scoredOcgs ?? { missing: tooFew },
    })),
  }
}

function percent(share: number | null | undefined): Cell {
  return typeof share === 'number' ? percentOf(share) : { missing: notCompared }
}

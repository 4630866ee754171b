import type { ChartTable } from '../../charts/chartTable.ts'
import type { MixRowFactsFragment } from '../../graphql/generated/graphql.ts'
import { shareCells, shareColumn } from './shareCells.ts'

export const nothingLed = 'nothing led'
export const tooFew = 'too few to say'
const unit = 'disruptions'

/** A row a strand: its share of the gross with limits, and its counts with the negative beside the gross. */
export function strandTable(rows: readonly MixRowFactsFragment[]): ChartTable {
  return {
    columns: [
      { key: 'name', name: 'Strand', holds: 'text' },
      { key: 'share', name: 'Share of gross', ...shareColumn, limits: { lower: 'shareLower', upper: 'shareUpper' } },
      { key: 'gross', name: 'Gross', unit, holds: 'number' },
      { key: 'major', name: 'Major', unit, holds: 'number' },
      { key: 'moderate', name: 'Moderate', unit, holds: 'number' },
      { key: 'minor', name: 'Minor', unit, holds: 'number' },
      { key: 'negative', name: 'Negative', unit, holds: 'number' },
      { key: 'noImpact', name: 'No impact', unit, holds: 'number' },
    ],
    rows: rows.map(({ code, name, counts, share }) => ({
      code, name, ...shareCells('share', share, nothingLed), gross: counts.gross, major: counts.major, moderate: counts.moderate, minor: counts.minor,
      negative: counts.negative, noImpact: counts.noImpact,
    })),
  }
}

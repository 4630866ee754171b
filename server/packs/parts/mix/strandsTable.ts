import type { Mix } from '../../../comparison/mix/mix.ts'
import { numberColumn, textColumn } from '../../packColumn.ts'
import type { PackTable } from '../../packContent.ts'
import { shareCell, shareColumn } from './shareCell.ts'

export const nothingLed = 'Nothing led'

/** A row a strand, of all units together: its share of the gross with its limits, and its counts, negative beside gross. Unit: disruptions. */
export function strandsTable(byStrand: Mix['byStrand']): PackTable {
  return {
    code: 'mix-strands',
    title: 'Strand balance of all units together',
    columns: [
      textColumn('Strand'), shareColumn('Share of gross (%)'), numberColumn('Gross'), numberColumn('Major'), numberColumn('Moderate'), numberColumn('Minor'),
      numberColumn('Negative'), numberColumn('No impact'),
    ],
    rows: byStrand.map(({ name, counts, share }) => [
      name, shareCell(share, nothingLed), counts.gross, counts.major, counts.moderate, counts.minor, counts.negative, counts.noImpact,
    ]),
    notes: ['Each disruption has one strand, so the shares add up to the whole. Intervals: Wilson, 95%. What the right balance is, no published standard says: it depends on what there is to do.'],
    isOnPage: true,
  }
}

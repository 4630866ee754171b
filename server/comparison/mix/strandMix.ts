import type { BreakdownRow } from '../../measures/breakdown.ts'
import type { ShareOf } from '../../measures/outputTotals.ts'
import { shareOrNone } from './shareOrNone.ts'

/** A row of a mix: what was done, and its share of gross; null where nothing was led. */
export type MixRow = BreakdownRow & { share: ShareOf | null }

/**
 * How is the work divided over the four strands?
 *
 * Unit: led disruptions. Share of gross; each disruption has one strand, so shares add up to 100%. Interval: Wilson, 95%.
 */
export function strandMix(byStrand: readonly BreakdownRow[], gross: number): MixRow[] {
  return byStrand.map((row) => ({ ...row, share: shareOrNone(row.counts.gross, gross) }))
}

import { digitsThatTell, type SharePair } from '../../../comparison/mix/digitsThatTell.ts'
import type { ShareOf } from '../../../measures/outputTotals.ts'
import { missingCell } from '../compare/missingCell.ts'
import { estimateColumn, numberColumn } from '../../packColumn.ts'
import type { PackCell, PackColumn } from '../../packContent.ts'

/** Digits after the point of a share in percent. */
const decimals = 1

/** @param name says that it is in percent: "Share of gross (%)". @param digits after the point */
export function shareColumn(name: string, digits = decimals): PackColumn {
  return estimateColumn(name, digits)
}

/** A share that is taken as known and has no interval. */
export function knownShareColumn(name: string, digits = decimals): PackColumn {
  return numberColumn(name, digits)
}

/** Digits after the point for columns that words beside them set beside each other: as many as show in every row what the words say. */
export function decimalsThatTell(pairs: readonly SharePair[]): number {
  return decimals + digitsThatTell(pairs, (share, more) => Number((share * 100).toFixed(decimals + more)))
}

/** A share in percent with its limits, unrounded; without one, why. */
export function shareCell(share: Pick<ShareOf, 'share' | 'lower' | 'upper'> | null | undefined, why: string): PackCell {
  return share ? { value: share.share * 100, lower: share.lower * 100, upper: share.upper * 100 } : missingCell(why)
}

/** The same of a share without an interval. */
export function knownShareCell(share: number | null, why: string): PackCell {
  return share === null ? missingCell(why) : share * 100
}

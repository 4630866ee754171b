import type { Cell, ChartRow } from '../charts/chartTable.ts'

interface Estimate {
  share: number
  lower: number
  upper: number
}

/** A share as whole percent, with its limits under `Lower` and `Upper`; in words where there is none. */
export function percentCells(key: string, estimate: Estimate | null | undefined, why: string): ChartRow {
  const missing: Cell = { missing: why }
  if (!estimate) return { [key]: missing, [`${key}Lower`]: missing, [`${key}Upper`]: missing }
  return { [key]: percentOf(estimate.share), [`${key}Lower`]: percentOf(estimate.lower), [`${key}Upper`]: percentOf(estimate.upper) }
}

/** Whole percent: more would say more than is known. */
export function percentOf(share: number): number {
  return Math.round(share * 100)
}

import type { Cell, ChartColumn, ChartRow } from '../../charts/chartTable.ts'
import { drawnValue, roundingOf, valueInWords } from '../measureCells.ts'

interface Limits {
  lower: number
  upper: number
}

const asShare = { kind: 'SHARE' } as const

/** What every column of shares has: percent, drawn as exactly as it came, said in whole percents and below 10% to a tenth. */
export const shareColumn = { unit: '%', holds: 'number', ...roundingOf(asShare) } as const satisfies Partial<ChartColumn>

/** A share in percent, with its limits under `Lower` and `Upper`; in words where there is none. */
export function shareCells(key: string, estimate: (Limits & { share: number }) | null | undefined, why: string): ChartRow {
  const cell = (share: number | undefined) => shareCell(share, why)
  return { [key]: cell(estimate?.share), [`${key}Lower`]: cell(estimate?.lower), [`${key}Upper`]: cell(estimate?.upper) }
}

/** A share without an interval. */
export function shareCell(share: number | null | undefined, why: string): Cell {
  return typeof share === 'number' ? drawnValue(asShare, share) : { missing: why }
}

/** "58%", "2.4%" */
export function shareSaid(share: number): string {
  return valueInWords(asShare, share)
}

/** "44% to 70%", "1.9% to 3.1%" */
export function shareLimitsSaid({ lower, upper }: Limits): string {
  return `${shareSaid(lower)} to ${shareSaid(upper)}`
}

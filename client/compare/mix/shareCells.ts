import type { Cell, ChartColumn, ChartRow } from '../../charts/chartTable.ts'
import { drawnValue, roundingOf, valueInWords } from '../measureCells.ts'

interface Limits {
  lower: number
  upper: number
}

const asShare = { kind: 'SHARE' } as const

/** What every column of shares has: percent, drawn as exactly as it came, said in whole percents and below 10% to a tenth. */
export const shareColumn = { unit: '%', holds: 'number', ...roundingOf(asShare) } as const satisfies Partial<ChartColumn>

/** A share and what stands beside it; a share that is known, as that of residents, has no interval. */
export type SharePair = readonly [share: Limits, other: Limits | number]

/**
 * The same for columns that words beside them set beside each other: said in one digit more where whole percents would read as if shares touched
 * that lie apart (server/comparison/mix/digitsThatTell.ts has the same rule).
 */
export function sharesThatTell(pairs: readonly SharePair[]): typeof shareColumn {
  const tells = pairs.every((pair) => sideOf(pair, (share) => Number(shareColumn.saying(share * 100))) === sideOf(pair, (share) => share))
  return tells ? shareColumn : { ...shareColumn, saying: saidCloser }
}

function saidCloser(drawn: number): string {
  return drawn.toFixed(shareColumn.saying(drawn).includes('.') ? 2 : 1)
}

/** Below, above or neither, of shares as they are read. */
function sideOf([share, other]: SharePair, read: (share: number) => number): number {
  const { lower, upper } = typeof other === 'number' ? { lower: other, upper: other } : other
  if (read(share.lower) > read(upper)) return 1
  return read(share.upper) < read(lower) ? -1 : 0
}

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

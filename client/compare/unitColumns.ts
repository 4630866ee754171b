import type { ChartColumn } from '../charts/chartTable.ts'
import { sortKeys, type SortKey } from './sortKeys.ts'

/** A column as it is drawn: what the file gives as several columns stands in one cell, one beneath another. */
export interface ShownColumn extends ChartColumn {
  /** None where it does not sort. */
  sortsBy: SortKey | null
}

const inOtherCells = ['code', 'rateOf', 'rateDay', 'heldOf', 'asked', 'behaviourOf']

export function shownColumns(columns: readonly ChartColumn[]): ShownColumn[] {
  const shown = columns.filter(({ key }) => !inOtherCells.includes(key))
  // The returns behind a row are read before its numbers.
  return [...shown.filter(({ key }) => key === 'returns'), ...shown.filter(({ key }) => key !== 'returns')]
    .map((column) => ({ ...column, sortsBy: sortKeys.find((key) => key === column.key) ?? null }))
}

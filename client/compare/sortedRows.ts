import { drawnNumber, type ChartRow } from '../charts/chartTable.ts'
import type { SortKey } from './sortKeys.ts'

export type SortOrder = 'ascending' | 'descending'

/** Rows by one number; those without one stay last, and equal ones in the order given. Without a key as they are: geographic. */
export function sortedRows(rows: readonly ChartRow[], key: SortKey | undefined, order: SortOrder): readonly ChartRow[] {
  if (!key) return rows
  const direction = order === 'ascending' ? 1 : -1
  return rows.toSorted((one, other) => {
    const [first, second] = [drawnNumber(one, key), drawnNumber(other, key)]
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    return direction * (first - second)
  })
}

/** What the head of a column does when it is pressed: largest first, then smallest first, then back to geographic order. */
export function nextSort(key: SortKey, sort: SortKey | undefined, order: SortOrder): { sort?: SortKey; order?: 'ascending' } {
  if (sort !== key) return { sort: key }
  return order === 'descending' ? { sort: key, order: 'ascending' } : {}
}

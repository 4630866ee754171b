import { type ShareOf, shareOf } from '../../measures/outputTotals.ts'

/** The share with its 95% limits (Wilson); null of nothing, of which no share can be said. */
export function shareOrNone(count: number, of: number): ShareOf | null {
  return of > 0 ? shareOf(count, of) : null
}

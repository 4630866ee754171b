import type { ChangeFacts } from './changeDocument.ts'

/** Every count that there is, is 0: a line of zeros shows nothing that a sentence does not say. */
export function isNoneOfAny(points: readonly Pick<ChangeFacts['points'][number], 'value'>[]): boolean {
  const counts = points.flatMap(({ value }) => (typeof value === 'number' ? [value] : []))
  return counts.length > 0 && counts.every((count) => count === 0)
}

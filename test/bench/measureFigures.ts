/** The figures that both sides give, in one shape, so that they can be compared. Rows that count nothing are left out. */
export type MeasureFigures = {
  headline: number[]
  monthly: Record<string, number[]>
  byStrand: Record<string, number[]>
  byThreat: Record<string, number[]>
  byTactic: Record<string, number[]>
  byForce: Record<string, number[]>
  outcomes: Record<string, [total: number, disruptions: number]>
}

/** In this order wherever a list counts by grade. */
export const gradeOrder = ['MAJOR', 'MODERATE', 'MINOR', 'NO_IMPACT', 'NEGATIVE'] as const

/** The entries in the order of their names, less those in which everything is 0. */
export function named<T extends number[]>(entries: Iterable<[string, T]>): Record<string, T> {
  const counted = [...entries].filter(([, figures]) => figures.some((figure) => figure !== 0))
  return Object.fromEntries(counted.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

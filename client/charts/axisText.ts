import { numberInWords } from '../parts/numberInWords.ts'

/** Recharts' own label grey (#808080) fails contrast. */
export const axisText = { fill: 'var(--chart-label)', fontSize: 14 } as const

/** Negatives are drawn below zero but are counts: the axis says how many. */
export function countOnAxis(drawn: number): string {
  return numberInWords(Math.abs(drawn))
}

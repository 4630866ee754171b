import { z } from 'zod'
import { type Grade, grades } from '../disruptions/countedGrade.ts'

/** A counted grade, as a row of SQL gives it. */
export const gradeRow = z.enum(grades)

/**
 * Disruptions by counted grade. `gross` is major + moderate + minor: negatives stand beside it and are
 * never taken off; no impact is in neither.
 */
export type GradeCounts = {
  major: number
  moderate: number
  minor: number
  noImpact: number
  negative: number
  gross: number
}

const columnOf = {
  MAJOR: 'major',
  MODERATE: 'moderate',
  MINOR: 'minor',
  NO_IMPACT: 'noImpact',
  NEGATIVE: 'negative',
} as const satisfies Record<Grade, keyof GradeCounts>

/**
 * Adds up counts of disruptions by grade.
 *
 * @param cells how many disruptions have that grade; the same grade may come more than once
 * Checked in: test/unit/measures/gradeCounts.test.ts.
 */
export function gradeCounts(cells: Iterable<{ grade: Grade; disruptions: number }>): GradeCounts {
  const counts = { major: 0, moderate: 0, minor: 0, noImpact: 0, negative: 0 }
  for (const { grade, disruptions } of cells) counts[columnOf[grade]] += disruptions
  return { ...counts, gross: counts.major + counts.moderate + counts.minor }
}

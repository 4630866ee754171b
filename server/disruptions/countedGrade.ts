/** Grades, from worst to best for the public. */
export const grades = ['NEGATIVE', 'NO_IMPACT', 'MINOR', 'MODERATE', 'MAJOR'] as const
export type Grade = (typeof grades)[number]

/** Kinds of grading; a later kind takes over from an earlier one. */
export const gradingKinds = ['ORIGINATOR', 'SECOND', 'PANEL', 'APPEAL'] as const
export type GradingKind = (typeof gradingKinds)[number]

/** Version of the criteria while there are none. */
export const beforeCriteria = 'BEFORE_CRITERIA'

/** The rule that figures follow, in words. */
export const countedGradeRule = 'The moderated grade where there is one, else the originator’s; the latest of its kind'

/** How strongly a kind counts. A second grading is an opinion for the panel and never counts by itself. */
const weight: Record<GradingKind, number> = { SECOND: 0, ORIGINATOR: 1, PANEL: 2, APPEAL: 3 }

/**
 * The grading that figures count: the moderated one (panel, or appeal against it) where there is one,
 * else the originator's; the latest of its kind.
 *
 * @param gradings of one disruption, in any order, known by the moment asked for
 * @returns null when none counts
 */
export function countedGrading<T extends { kind: GradingKind; recordedAt: Date }>(gradings: T[]): T | null {
  return gradings
    .filter((grading) => weight[grading.kind] > 0)
    .reduce<T | null>((best, grading) => {
      if (!best) return grading
      const gain = weight[grading.kind] - weight[best.kind]
      return gain > 0 || (gain === 0 && grading.recordedAt >= best.recordedAt) ? grading : best
    }, null)
}

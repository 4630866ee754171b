import type { Grade } from '../graphql/generated/graphql.ts'

export const gradeWords: Record<Grade, string> = {
  MAJOR: 'Major',
  MODERATE: 'Moderate',
  MINOR: 'Minor',
  NO_IMPACT: 'No impact',
  NEGATIVE: 'Negative',
}

/** From most to least, as people choose them; negative last and apart. */
export const gradesInOrder: readonly Grade[] = ['MAJOR', 'MODERATE', 'MINOR', 'NO_IMPACT', 'NEGATIVE']

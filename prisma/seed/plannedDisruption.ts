import type { Group } from './groups.ts'
import type { StoryDay } from './storyDays.ts'

export const grades = ['NEGATIVE', 'NO_IMPACT', 'MINOR', 'MODERATE', 'MAJOR'] as const
export type Grade = (typeof grades)[number]

/** A disruption in outline: enough to put the records of a unit in the order of recording. */
export interface PlannedDisruption {
  /** The group it was done against; null for other targets. */
  group: Group | null
  day: StoryDay
  grade: Grade
  /** A grade that replaces the first one some weeks or months later, as the story needs it. */
  laterGrade?: Grade
}

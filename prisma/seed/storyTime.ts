import { dayOfMoment, storyDay, type StoryDay } from './storyDays.ts'

/** How much is told: the number of disruptions. */
export const sizes = ['tiny', '50k', '250k', '1m'] as const
export type Size = (typeof sizes)[number]

/** Disruptions, groups (as a share of the national number) and outputs of each size. */
export const extentOf: Record<Size, { disruptions: number; groupShare: number; outputs: number }> = {
  tiny: { disruptions: 400, groupShare: 0.025, outputs: 90 },
  '50k': { disruptions: 50_000, groupShare: 1, outputs: 1_500 },
  '250k': { disruptions: 250_000, groupShare: 1, outputs: 3_000 },
  '1m': { disruptions: 1_000_000, groupShare: 4, outputs: 6_000 },
}

/** The days that the stories cover, both included. Records are typed on `last` at the latest. */
export interface StoryTime {
  first: StoryDay
  last: StoryDay
}

/**
 * From 1 April 2023, the start of a financial year, to the day before `now`.
 * Every moment of the same UTC day gives the same stories.
 *
 * @throws RangeError when that is less than two years, too short for the stories
 */
export function storyTime(now: Date): StoryTime {
  const first = storyDay('2023-04-01')
  const last = dayOfMoment(now.getTime() - 5 * 60_000) - 1
  if (last - first < 730) throw new RangeError('The demonstration needs a clock of April 2025 or later')
  return { first, last }
}

import type { Problem } from '../errors.ts'
import { dayInWords, previousDay } from '../periods/day.ts'
import { startOfLondonDay } from '../periods/londonDay.ts'
import type { Period } from '../periods/period.ts'

/** Figures younger than this may still change: what is being recorded as they are computed is not in them yet. */
export const figuresAgeSeconds = 60

/** What is wrong with the moment as at which the figures of a period are to be frozen. */
export function figuresAsAtProblems(figuresAsAt: Date, { now, period }: { now: Date; period: Pick<Period, 'to'> }): Problem[] {
  const wrong = (message: string): Problem[] => [{ field: 'figuresAsAt', message }]
  const latest = new Date(now.getTime() - figuresAgeSeconds * 1_000)
  if (latest < startOfLondonDay(period.to)) {
    return wrong('The period ended less than a minute ago, and what is being recorded now would not be in its figures: wait a minute, then approve')
  }
  if (figuresAsAt > latest) {
    return wrong(`The figures must stand as at a moment at least ${figuresAgeSeconds} seconds ago, so that nothing is still being recorded then: choose an earlier one, or none`)
  }
  if (figuresAsAt < startOfLondonDay(period.to)) {
    return wrong(`The figures must stand as at a moment after ${dayInWords(previousDay(period.to))}, the last day of the period: choose a later one, or none`)
  }
  return []
}

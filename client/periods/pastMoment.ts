import type { Problem } from '../parts/problem.ts'
import { dayInWords } from './dayInWords.ts'
import { londonDayAndTime, londonInstant } from './londonInstant.ts'
import { typedDay } from './typedDay.ts'

/** A day and a time of day in London, as typed into two fields. */
export interface TypedMoment {
  asAtDay: string
  asAtTime: string
}

/** Of a day. */
export const lastMinute = '23:59'

/** The fields for a moment; empty with the last minute of a day when there is none. */
export function typedMoment(instant: string | undefined): TypedMoment {
  if (!instant) return { asAtDay: '', asAtTime: lastMinute }
  const { day, time } = londonDayAndTime(instant)
  return { asAtDay: dayInWords(day), asAtTime: time }
}

/**
 * The moment that was typed, or what is wrong with it and how to mend it. A minute is meant to its end: what pages
 * say was recorded at 18:03 is known as at 18:03.
 *
 * @param now later moments are refused: nothing is known of them
 * @param what what is shown as at that moment, in the plural: "Figures", "Records"
 */
export function pastMoment({ asAtDay, asAtTime }: TypedMoment, now: string, what: string): string | Problem[] {
  const problems: Problem[] = []
  const day = typedDay(asAtDay)
  const isTime = /^([01]\d|2[0-3]):[0-5]\d$/.test(asAtTime.trim())
  if (!day) problems.push({ field: 'asAtDay', message: `Enter the day that the ${what.toLowerCase()} are as at, like 27 March 2026` })
  if (!isTime) problems.push({ field: 'asAtTime', message: 'Enter a time of day, like 09:30' })
  if (!day || !isTime) return problems
  const begins = londonInstant(day, asAtTime.trim())
  if (begins > now) return [{ field: 'asAtDay', message: `${what} can only be as at a moment that has passed` }]
  const ends = endOfMinute(begins)
  return ends > now ? now : ends
}

/** The last millisecond of the minute that begins then. */
export function endOfMinute(begins: string): string {
  return new Date(Date.parse(begins) + 59_999).toISOString()
}

import type { SeededRandom } from './seededRandom.ts'

/**
 * Days of the story are whole numbers since 1 January 1970, which makes arithmetic plain.
 * Moments are milliseconds. People of the story type between 08:00 and 18:00 UTC, so the UTC day
 * of a moment is always its London day, and no London midnight has to be worked out here.
 */
export type StoryDay = number

const dayLength = 86_400_000

/** The whole number of a day written `YYYY-MM-DD`. */
export function storyDay(text: string): StoryDay {
  return Date.parse(`${text}T00:00:00Z`) / dayLength
}

const texts = new Map<StoryDay, string>()

/** A day as `YYYY-MM-DD`. */
export function dayText(day: StoryDay): string {
  let text = texts.get(day)
  if (text === undefined) {
    text = new Date(day * dayLength).toISOString().slice(0, 10)
    texts.set(day, text)
  }
  return text
}

/** The day on which a moment falls. */
export function dayOfMoment(moment: number): StoryDay {
  return Math.floor(moment / dayLength)
}

/** The calendar year of a day. */
export function yearOf(day: StoryDay): number {
  return Number(dayText(day).slice(0, 4))
}

/** The month of a day, from 0. */
export function monthOf(day: StoryDay): number {
  return Number(dayText(day).slice(5, 7)) - 1
}

/** The first day of the month that lies `months` after the month of this day. */
export function monthStart(day: StoryDay, months = 0): StoryDay {
  return Date.UTC(yearOf(day), monthOf(day) + months, 1) / dayLength
}

/** The first day of the calendar year that lies `years` after the year of this day. */
export function yearStart(day: StoryDay, years = 0): StoryDay {
  return Date.UTC(yearOf(day) + years, 0, 1) / dayLength
}

/**
 * A moment of a working day: the day itself or, at a weekend, the Monday after it,
 * unless that is later than `last`; then the day itself.
 */
export function workingMoment(random: SeededRandom, day: StoryDay, last: StoryDay): number {
  const weekday = (day + 4) % 7 // 1 January 1970 was a Thursday; 0 is Sunday
  const wait = weekday === 6 ? 2 : weekday === 0 ? 1 : 0
  const worked = day + wait <= last ? day + wait : day
  return worked * dayLength + 8 * 3_600_000 + random.whole(0, 36_000_000 - 1)
}

/** A moment as text for the database. */
export function momentText(moment: number): string {
  return new Date(moment).toISOString()
}

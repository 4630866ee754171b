import type { OutputChangeFactsFragment, ProgrammeYearFactsFragment, QuestionMeasures } from '../graphql/generated/graphql.ts'
import { countOf, inSentence, numberInWords, shareInWords, shareLimitsInWords } from '../parts/numberInWords.ts'
import { dayInWords } from '../periods/dayInWords.ts'

export type ProgrammeYear = ProgrammeYearFactsFragment

/** "2025 to 2026", where it is plain that it is a financial year. */
export function yearInWords({ period }: Pick<ProgrammeYear, 'period'>): string {
  return period.inWords.replace(/^Financial year /, '')
}

/** Is the year not over on this London day? What it came to so far must not be held against a whole year. */
export function isRunning({ period }: Pick<ProgrammeYear, 'period'>, day: string): boolean {
  return day < period.lastDay
}

/** "2026 to 2027, to 21 November 2026" for a year that is not over on that day. */
export function yearToDayInWords(year: Pick<ProgrammeYear, 'period'>, day: string): string {
  return isRunning(year, day) ? `${yearInWords(year)}, to ${dayInWords(day)}` : yearInWords(year)
}

/** "56 of 280": outputs that sent a questionnaire. */
export function askedOutputsInWords({ outputs, outputsNotAsked }: Pick<ProgrammeYear, 'outputs' | 'outputsNotAsked'>): string {
  return `${numberInWords(outputs - outputsNotAsked)} of ${numberInWords(outputs)}`
}

/** The change that a year's questions about this found, or why there is none. */
export function changeOf({ changes }: ProgrammeYear, measures: QuestionMeasures): OutputChangeFactsFragment | undefined {
  return changes.find((each) => each.measures === measures)
}

/** "12% (11% to 13%)", or "not asked". */
export function answeredInWords({ shareAnswered }: Pick<ProgrammeYear, 'shareAnswered'>): string {
  return shareAnswered ? `${shareInWords(shareAnswered.share)} (${shareLimitsInWords(shareAnswered)})` : 'not asked'
}

/** "none", or how many outputs have no count of the people who were there. */
export function uncountedInWords({ outputsWithoutCount }: ProgrammeYear): string {
  return outputsWithoutCount > 0 ? `${countOf(outputsWithoutCount, 'output')} without a count` : 'none'
}

/** Why a change is missing, as it stands in a cell. */
export function whyMissing(change: OutputChangeFactsFragment | undefined): string {
  return inSentence(change?.missing ?? 'not asked')
}

/** In whole percentage points: "up 8 points (3 up to 13 up)"; an interval that holds zero is no clear change. */
export function pointsInWords({ change, lower, upper }: { change: number; lower: number; upper: number }): string {
  const points = Math.round(Math.abs(change) * 100)
  const direction = change < 0 ? 'down' : 'up'
  const size = points === 0 ? 'no change' : `${direction} ${countOf(points, 'point')}`
  return `${size} (${signedPoints(lower)} to ${signedPoints(upper)})`
}

/** "+8", "-3", "0" */
export function signedPoints(share: number): string {
  const points = Math.round(share * 100)
  return points > 0 ? `+${points}` : String(points === 0 ? 0 : points)
}

/** "3 years, 2023 to 2026", from the day on which the first begins to that on which the last ends. */
export function yearsInWords(years: readonly Pick<ProgrammeYear, 'period'>[]): string {
  const [first, last] = [years[0]?.period, years.at(-1)?.period]
  if (!first || !last) return 'none'
  return years.length === 1 ? yearInWords({ period: first }) : `${years.length} years, ${first.from.slice(0, 4)} to ${last.lastDay.slice(0, 4)}`
}

import type { Cell, ChartColumn, ChartRow, ChartTable } from '../charts/chartTable.ts'
import { thinSteps } from '../charts/thinSteps.ts'
import type { CumulativeFactsFragment } from '../graphql/generated/graphql.ts'
import { lastDayOfMonth } from '../periods/lastDayOfMonth.ts'
import { whyNotDrawn, type GapsOfFigures } from './monthsNotDrawn.ts'

const unit = 'disruptions'
const yearBeforeColumn: ChartColumn = { key: 'grossYearBefore', name: 'Gross, a year earlier', unit, holds: 'number' }
const notYet: Cell = { missing: 'not yet' }
const notCovered: Cell = { missing: 'not covered' }
const onlyByMonth: Cell = { missing: 'known by whole month only' }
const nothing: GapsOfFigures = { gaps: [], gapsFilled: false }
const grades = ['gross', 'major', 'moderate', 'minor', 'negative', 'noImpact'] as const

/**
 * Running totals by day or month beside the year before, one year on; steps without change are left out.
 * A year before without a single day is one of which there is too little to say: it has no column.
 * A month without a return has no numbers, and every month stands.
 */
export function cumulativeTable(now: CumulativeFactsFragment, yearBefore: CumulativeFactsFragment, without: GapsOfFigures = nothing): ChartTable {
  const isByMonth = now.grain.toLowerCase() === 'month'
  const before = yearBefore.days.map(isByMonth ? (day) => stepOneYearOn(day, now.days) : oneYearOn)
  const hasYearBefore = before.length > 0
  const lastDay = now.days.at(-1) ?? ''
  const days = [...new Set([...now.days, ...before])].sort()
  const rows = days.map((day): ChartRow => {
    const cellOf = (steps: readonly string[], totals: readonly number[], none: Cell): Cell =>
      isByMonth && isInsideStep(steps, day) ? onlyByMonth : (totals[lastAtOrBefore(steps, day)] ?? none)
    const missing = whyNotDrawn(without, day.slice(0, 7), 1)
    return {
      day,
      ...Object.fromEntries(grades.map((grade) => [grade, missing ? missing : day <= lastDay ? cellOf(now.days, now[grade], 0) : notYet])),
      ...(hasYearBefore ? { grossYearBefore: cellOf(before, yearBefore.gross, notCovered) } : {}),
    }
  })
  return {
    columns: [
      { key: 'day', name: 'To the end of', holds: 'day' },
      { key: 'gross', name: 'Gross', unit, holds: 'number' },
      { key: 'major', name: 'Major', unit, holds: 'number' },
      { key: 'moderate', name: 'Moderate', unit, holds: 'number' },
      { key: 'minor', name: 'Minor', unit, holds: 'number' },
      { key: 'negative', name: 'Negative', unit, holds: 'number' },
      { key: 'noImpact', name: 'No impact', unit, holds: 'number' },
      ...(hasYearBefore ? [yearBeforeColumn] : []),
    ],
    rows: without.gaps.length > 0 ? rows : thinSteps(rows, [...grades, 'grossYearBefore']),
  }
}

/** The same day a year later; 29 February becomes 28 February. */
export function oneYearOn(day: string): string {
  const year = Number(day.slice(0, 4)) + 1
  return day.endsWith('-02-29') ? `${year}-02-28` : `${year}${day.slice(4)}`
}

/** The end of a month becomes the end of that month: 28 February 2019 stands beside 29 February 2020. */
function stepOneYearOn(day: string, steps: readonly string[]): string {
  const sameDay = oneYearOn(day)
  return steps.includes(sameDay) || day !== endOfMonth(day) ? sameDay : endOfMonth(sameDay)
}

function endOfMonth(day: string): string {
  return lastDayOfMonth(day.slice(0, 7))
}

/** A month that still runs has its step today; the year before knows that month only at its end. */
function isInsideStep(steps: readonly string[], day: string): boolean {
  return !steps.includes(day) && steps.some((step) => step.slice(0, 7) === day.slice(0, 7))
}

/** -1 when every day is later. */
function lastAtOrBefore(days: readonly string[], day: string): number {
  return days.findLastIndex((each) => each <= day)
}

import type { Cell, ChartRow, ChartTable } from '../charts/chartTable.ts'
import { thinSteps } from '../charts/thinSteps.ts'
import type { CumulativeFactsFragment } from '../graphql/generated/graphql.ts'

const unit = 'disruptions'
const notYet: Cell = { missing: 'not yet' }
const notCovered: Cell = { missing: 'not covered' }
const grades = ['gross', 'major', 'moderate', 'minor', 'negative', 'noImpact'] as const

/** Running totals by day beside the year before, one year on; days without change are left out. */
export function cumulativeTable(now: CumulativeFactsFragment, yearBefore: CumulativeFactsFragment): ChartTable {
  const before = yearBefore.days.map(oneYearOn)
  const lastDay = now.days.at(-1) ?? ''
  const days = [...new Set([...now.days, ...before])].sort()
  const rows = days.map((day): ChartRow => {
    const at = lastAtOrBefore(now.days, day)
    const isKnown = day <= lastDay
    return {
      day,
      ...Object.fromEntries(grades.map((grade) => [grade, isKnown ? (now[grade][at] ?? 0) : notYet])),
      grossYearBefore: yearBefore.gross[lastAtOrBefore(before, day)] ?? notCovered,
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
      { key: 'grossYearBefore', name: 'Gross, a year earlier', unit, holds: 'number' },
    ],
    rows: thinSteps(rows, [...grades, 'grossYearBefore']),
  }
}

/** The same day a year later; 29 February becomes 28 February. */
export function oneYearOn(day: string): string {
  const year = Number(day.slice(0, 4)) + 1
  return day.endsWith('-02-29') ? `${year}-02-28` : `${year}${day.slice(4)}`
}

/** -1 when every day is later. */
function lastAtOrBefore(days: readonly string[], day: string): number {
  return days.findLastIndex((each) => each <= day)
}

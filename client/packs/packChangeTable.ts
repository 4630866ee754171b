import type { ChartRow, ChartTable } from '../charts/chartTable.ts'
import { seriesBreakMarks, type SeriesBreakMark } from '../charts/seriesBreakMarks.ts'
import { tenthInWords } from '../compare/change/tenthInWords.ts'
import { dayFromNumber, dayInWords, dayNumber, shortMonth } from '../periods/dayInWords.ts'
import type { PackChange } from './packDocuments.ts'

type Point = PackChange['points'][number]

/** A row a month or quarter of a series that was frozen, as XmrChart draws it. */
export function packChangeTable({ points }: Pick<PackChange, 'points'>): ChartTable {
  return {
    columns: [
      { key: 'period', name: 'Period', holds: 'text' },
      { key: 'value', name: 'Count', holds: 'number' },
      { key: 'mean', name: 'Mean', holds: 'number', saying: tenthInWords },
      { key: 'lower', name: 'Lower limit', holds: 'number', saying: tenthInWords },
      { key: 'upper', name: 'Upper limit', holds: 'number', saying: tenthInWords },
    ],
    rows: points.map((point, index): ChartRow => ({
      period: point.period, day: point.from, lastDay: lastDayOf(points, index), shortPeriod: shortMonth(point.from),
      value: point.value ?? { missing: point.missing ?? 'not known' },
      mean: point.mean ?? noLimits, lower: point.lower ?? noLimits, upper: point.upper ?? noLimits,
      limits: point.isTrial ? 'trial limits' : 'limits', phase: point.phase === null ? 'none' : String(point.phase),
      marks: point.marks, shape: point.shape,
    })),
  }
}

const noLimits = { missing: 'no limits' }

/** A letter for each day on which the way of counting changed or limits were re-based, within the series. */
export function packChangeMarks({ points, breaks }: Pick<PackChange, 'points' | 'breaks'>): SeriesBreakMark[] {
  const from = points[0]?.from
  return from === undefined ? [] : seriesBreakMarks(breaks.map(({ day }) => day), { from, lastDay: lastDayOf(points, points.length - 1) })
}

/** What the letters stand for; a day before the series has none. */
export function packChangeNotes(marks: readonly SeriesBreakMark[], { breaks }: Pick<PackChange, 'breaks'>): string[] {
  return breaks.map(({ day, inWords }) => {
    const letter = marks.find((mark) => mark.day === day)?.letter
    return `${letter ? `${letter}, ` : ''}${dayInWords(day)}: ${inWords}`
  })
}

/** The day before the next point; the last is as long, in months, as the one before it. */
function lastDayOf(points: readonly Point[], index: number): string {
  const [point, next] = [points[index], points[index + 1]]
  if (!point) throw new RangeError(`The series has no point ${index}`)
  const first = points[0]
  const months = first && points[1] ? monthsOf(points[1].from) - monthsOf(first.from) : 1
  return dayFromNumber(dayNumber(next ? next.from : afterMonths(point.from, months)) - 1)
}

function monthsOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

/** The first of a month so many months on. */
function afterMonths(day: string, months: number): string {
  const month = monthsOf(day) + months
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
}

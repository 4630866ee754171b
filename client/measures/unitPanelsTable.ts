import type { Cell, ChartRow, ChartTable } from '../charts/chartTable.ts'
import { dayNumber } from '../periods/dayInWords.ts'
import { whyNotDrawn } from './monthsNotDrawn.ts'
import type { NetworkImpactFacts } from './networkImpactDocument.ts'

const unit = 'disruptions'
const tooFew: Cell = { missing: 'too few to say by day' }
type UnitSeries = NetworkImpactFacts['units'][number]

/**
 * Each unit's running totals, by day for up to two months and by the end of each month beyond:
 * what a small panel can show, and a table of a length that can be read. Too few to say: the totals alone.
 */
export function unitPanelsTable(units: readonly UnitSeries[], asAtDay: string, gapsFilled = false): ChartTable {
  return {
    columns: [
      { key: 'unit', name: 'Unit', holds: 'text' },
      { key: 'day', name: 'To the end of', holds: 'day' },
      { key: 'gross', name: 'Gross', unit, holds: 'number' },
      { key: 'negative', name: 'Negative', unit, holds: 'number' },
    ],
    rows: units.flatMap((series) => rowsOf(series, asAtDay, gapsFilled)),
  }
}

function rowsOf({ unit: { code }, headline, cumulative, gaps, whyNoDetail }: UnitSeries, asAtDay: string, gapsFilled: boolean): ChartRow[] {
  if (whyNoDetail) return [{ unit: code, day: tooFew, gross: headline.gross.value, negative: headline.negative.value }]
  const known = cumulative.days.filter((day) => day <= asAtDay)
  return known.flatMap((day, index) => {
    if (!isShown(known, index)) return []
    const missing = whyNotDrawn({ gaps, gapsFilled }, day.slice(0, 7), 1)
    return [{ unit: code, day, gross: missing ?? cumulative.gross[index] ?? 0, negative: missing ?? cumulative.negative[index] ?? 0 }]
  })
}

function isShown(days: readonly string[], index: number): boolean {
  const [first = '', last = ''] = [days[0], days.at(-1)]
  if (dayNumber(last) - dayNumber(first) <= 62) return true
  const next = days[index + 1]
  return index === 0 || next === undefined || next.slice(0, 7) !== days[index]?.slice(0, 7)
}

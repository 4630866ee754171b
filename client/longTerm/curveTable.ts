import type { Cell, ChartColumn, ChartRow, ChartTable } from '../charts/chartTable.ts'
import type { CurveFactsFragment } from '../graphql/generated/graphql.ts'

export interface NamedCurve {
  code: string
  name: string
  curve: CurveFactsFragment
}

interface CurveWords {
  /** "Not recovered so far" */
  without: string
  /** "Recovered by then, merge and split competing" */
  had: string
}

/** A row for each curve and day on which something changed or was counted. Two curves stand under each other, named. */
export function curveTable(curves: readonly NamedCurve[], words: CurveWords): ChartTable {
  const days: ChartColumn = { key: 'day', name: 'Days after', holds: 'number' }
  return {
    columns: [
      ...(curves.length > 1 ? [{ key: 'curve', name: 'Disruptions', holds: 'text' } as const, days] : [days]),
      { key: 'share', name: words.without, unit: '%', holds: 'number', limits: { lower: 'shareLower', upper: 'shareUpper' } },
      { key: 'incidence', name: words.had, unit: '%', holds: 'number' },
      { key: 'atRisk', name: 'Still followed', holds: 'number' },
    ],
    rows: curves.flatMap(rowsOf),
  }
}

function rowsOf({ code, name, curve }: NamedCurve): ChartRow[] {
  if (curve.whyNone) return []
  const days = [...new Set([0, ...curve.days, ...curve.atRiskDays])].toSorted((one, other) => one - other)
  return days.map((day) => {
    const step = curve.days.findLastIndex((each) => each <= day)
    const counted = curve.atRiskDays.indexOf(day)
    return {
      code, curve: name, day,
      share: step < 0 ? 100 : percent(curve.survival[step]),
      shareLower: step < 0 ? 100 : percent(curve.lower[step]),
      shareUpper: step < 0 ? 100 : percent(curve.upper[step]),
      incidence: step < 0 ? 0 : percent(curve.incidence[step]),
      atRisk: counted < 0 ? { missing: 'not counted on this day' } : (curve.atRisk[counted] ?? { missing: 'not counted on this day' }),
    }
  })
}

/** To a tenth of a percent: a curve has many small steps. */
function percent(share: number | undefined): Cell {
  return typeof share === 'number' && Number.isFinite(share) ? Math.round(share * 1000) / 10 : { missing: 'no limit can be given' }
}

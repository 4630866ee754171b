import { isMissing, type ChartTable } from '../charts/chartTable.ts'
import type { ComparedMeasureFactsFragment } from '../graphql/generated/graphql.ts'
import { measureTable } from './measureTable.ts'

/** Rows with the place that the marks show: by chance alone, or with the adjustment. */
export function placedTable(measure: ComparedMeasureFactsFragment, isAdjusted: boolean): ChartTable {
  const { columns, rows } = measureTable(measure)
  return {
    columns,
    rows: rows.map((row) => {
      const point = measure.values.find(({ unit }) => unit.code === row['code'])?.funnel
      const place = isAdjusted ? point?.adjustedPlace : point?.place
      return { ...row, placeCode: place ?? (isMissing(row['value'] ?? '') ? 'NONE' : 'WITHIN') }
    }),
  }
}

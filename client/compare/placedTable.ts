import { isMissing, type Cell, type ChartColumn, type ChartTable } from '../charts/chartTable.ts'
import { drawnValue, roundingOf } from './measureCells.ts'
import type { MeasureFacts } from './measureDocument.ts'
import { measureTable } from './measureTable.ts'

const limits = [
  { key: 'lower95', adjusted: 'adjustedLower95', name: 'Lower 95% limit of the funnel' },
  { key: 'upper95', adjusted: 'adjustedUpper95', name: 'Upper 95% limit of the funnel' },
  { key: 'lower998', adjusted: 'adjustedLower998', name: 'Lower 99.8% limit of the funnel' },
  { key: 'upper998', adjusted: 'adjustedUpper998', name: 'Upper 99.8% limit of the funnel' },
] as const

/** Rows with the limits that are drawn, at the size of each unit, and the place that the marks show: by chance alone, or with the adjustment. */
export function placedTable(measure: MeasureFacts, isAdjusted: boolean): ChartTable {
  const { columns, rows } = measureTable(measure)
  const ofLimits = limits.map(({ key, name }): ChartColumn => ({ key, name, ...(measure.kind === 'SHARE' ? { unit: '%' } : {}), holds: 'number', ...roundingOf(measure) }))
  return {
    columns: measure.funnel ? [...columns, ...ofLimits] : columns,
    rows: rows.map((row) => {
      const point = measure.values.find(({ unit }) => unit.code === row['code'])?.funnel
      const place = isAdjusted ? point?.adjustedPlace : point?.place
      const cells = limits.map(({ key, adjusted }): [string, Cell] => [key, point ? drawnValue(measure, point[isAdjusted ? adjusted : key]) : { missing: 'no funnel plot' }])
      return { ...row, ...Object.fromEntries(cells), placeCode: place ?? (isMissing(row['value'] ?? '') ? 'NONE' : 'WITHIN') }
    }),
  }
}

import type { ChartTable } from '../charts/chartTable.ts'
import type { FunnelLimits } from '../charts/funnelLines.ts'
import { placeInWords } from '../compare/placeInWords.ts'
import { roundingOf } from '../compare/measureCells.ts'
import type { PackFunnel } from './packDocuments.ts'

/** A row a unit of a funnel that was frozen, as FunnelPlot draws it. */
export function packFunnelTable({ units, unit, divided, isShare }: Pick<PackFunnel, 'units' | 'unit' | 'divided' | 'isShare'>): ChartTable {
  return {
    columns: [
      { key: 'code', name: 'Unit', holds: 'text' },
      { key: 'value', name: unit, ...(isShare ? { unit: '%' } : {}), holds: 'number', limits: { lower: 'lower', upper: 'upper' }, ...kindRounding(isShare) },
      { key: 'valueOf', name: `Of: ${divided}`, holds: 'number' },
      { key: 'place', name: 'Place', holds: 'text' },
    ],
    rows: units.map(({ unit: code, value, lower, upper, of, place }) => ({ code, value, lower, upper, valueOf: of, placeCode: place, place: placeInWords[place] })),
  }
}

/** Its limits as they are drawn. */
export function packFunnelLimits({ limitsOf, lower95, upper95, lower998, upper998 }: Pick<PackFunnel, 'limitsOf' | keyof Omit<FunnelLimits, 'of'>>): FunnelLimits {
  return { of: limitsOf, lower95, upper95, lower998, upper998 }
}

/** "58%", "115": the value of all units together. */
export function overallInWords({ overall, isShare }: Pick<PackFunnel, 'overall' | 'isShare'>): string {
  return `${kindRounding(isShare).saying(overall)}${isShare ? '%' : ''}`
}

function kindRounding(isShare: boolean) {
  return roundingOf({ kind: isShare ? 'SHARE' : 'RATE' })
}

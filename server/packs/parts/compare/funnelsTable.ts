import { pointInWords } from '../../../comparison/funnelInWords.ts'
import type { ComparedMeasure, MeasureValue } from '../../../comparison/measuredUnits.ts'
import { dayColumn, estimateColumn, numberColumn, textColumn } from '../../packColumn.ts'
import type { PackCell, PackTable } from '../../packContent.ts'
import { inPackUnit, nameWithUnit, valueCell } from './measureCells.ts'
import { missingCell } from './missingCell.ts'
import { geographicOrder } from './namesOfRows.ts'

const limits = [
  ['lower95', 'Lower 95% limit'], ['upper95', 'Upper 95% limit'], ['lower998', 'Lower 99.8% limit'], ['upper998', 'Upper 99.8% limit'],
  ['adjustedLower95', 'Lower 95% limit with the adjustment'], ['adjustedUpper95', 'Upper 95% limit with the adjustment'],
  ['adjustedLower998', 'Lower 99.8% limit with the adjustment'], ['adjustedUpper998', 'Upper 99.8% limit with the adjustment'],
] as const

/**
 * Every measure of every unit, what it is made of, and where it lies in the funnel plot of the measure; only in the files, as it is long.
 *
 * Checked in: test/unit/packs/parts/compare/differences.test.ts.
 */
export function funnelsTable(measures: readonly ComparedMeasure[]): PackTable {
  const adjusted = [...new Set(measures.flatMap(({ measure, funnel }) => (funnel ? [`${measure.definition.name}. ${funnel.adjustmentInWords}`] : [])))]
  return {
    code: 'funnels',
    title: 'Every measure of every unit, with the limits of its funnel plot',
    columns: [
      textColumn('Measure'), textColumn('Unit'), estimateColumn('Value', 2), numberColumn('Count'), numberColumn('Divided by', 1), dayColumn('Day of what it is divided by'),
      numberColumn('All units with a value', 2), ...limits.map(([, name]) => numberColumn(name, 2)), numberColumn('Standardised difference (z)', 2),
      textColumn('By chance alone'), textColumn('With the adjustment'),
    ],
    rows: measures.flatMap((one) => one.values.map((value) => rowOf(one, value))),
    notes: [
      'Shares are in percent, rates as their measure says. Limits are those at the size of the unit, in the unit of the measure.',
      'By chance alone: exact Poisson limits of rates, exact binomial limits of shares. The adjustment widens them by as much as all units differ among themselves beyond chance.',
      geographicOrder,
      ...adjusted,
    ],
    isOnPage: false,
  }
}

function rowOf(compared: ComparedMeasure, value: MeasureValue): PackCell[] {
  const { measure, funnel, whyNoFunnel } = compared
  const { kind } = measure
  const point = value.funnel
  // Why there is no value stands in its cell, once, and why there is no funnel plot under the value of all units.
  const none = missingCell(value.missing === null ? 'No funnel plot' : 'No value')
  return [
    nameWithUnit(measure), value.unit.code, value.missing === null ? valueCell(compared, value) : missingCell(value.missing), value.count ?? none, value.of ?? none,
    value.ofDay ?? (value.missing === null ? missingCell('Of no one day') : none),
    funnel ? inPackUnit(kind, funnel.overall) : missingCell(whyNoFunnel ?? 'No funnel plot'),
    ...limits.map(([limit]) => (point ? inPackUnit(kind, point[limit]) : none)),
    point ? point.z : none,
    point ? point.inWords : none,
    point && funnel ? adjustedInWords(funnel.tauSquared, point.adjustedPlace) : none,
  ]
}

/** Where a unit lies once limits are widened; where no spread beyond chance was found there is nothing to widen them by. */
export function adjustedInWords(tauSquared: number, place: Parameters<typeof pointInWords>[0]): string {
  return tauSquared > 0 ? pointInWords(place, null) : `${pointInWords(place, null)}, which are the same`
}

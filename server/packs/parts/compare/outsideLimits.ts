import { pointInWords } from '../../../comparison/funnelInWords.ts'
import type { FunnelPoint } from '../../../comparison/comparedFunnel.ts'
import type { ComparedMeasure, MeasureValue } from '../../../comparison/measuredUnits.ts'
import { inThousands } from '../../../facts/inThousands.ts'
import { estimateColumn, numberColumn, textColumn } from '../../packColumn.ts'
import type { PackCell, PackFinding, PackTable } from '../../packContent.ts'
import { adjustedInWords } from './funnelsTable.ts'
import { inPackUnit, nameWithUnit, valueCell } from './measureCells.ts'

export const outsideCode = 'outside-limits'

type Outside = { compared: ComparedMeasure; value: MeasureValue; point: FunnelPoint }

/**
 * Every measure and unit that lies further from all units together than chance alone explains: beyond the 99.8% limits first, then beyond
 * the 95% ones; in each in the order of the measures and of the units, which is no ranking.
 *
 * @returns null where none does
 * Checked in: test/unit/packs/parts/compare/differences.test.ts.
 */
export function outsideTable(measures: readonly ComparedMeasure[]): PackTable | null {
  const outside = measures.flatMap((compared) => compared.values.flatMap((value): Outside[] => (value.funnel && value.funnel.place !== 'WITHIN' ? [{ compared, value, point: value.funnel }] : [])))
  if (outside.length === 0) return null
  return {
    code: outsideCode,
    title: 'What lies outside the limits of chance alone',
    columns: [
      textColumn('Measure'), textColumn('Unit'), textColumn('Where it lies'), estimateColumn('Value', 2), numberColumn('Lower limit', 2), numberColumn('Upper limit', 2),
      numberColumn('All units with a value', 2), textColumn('With the adjustment'),
    ],
    rows: [...outside.filter(({ point }) => isBeyondWide(point.place)), ...outside.filter(({ point }) => !isBeyondWide(point.place))].map(rowOf),
    notes: [
      'The limits are those that the unit lies beyond, at its own size. Above is neither better nor worse by itself: units record, grade and register groups differently.',
      'The adjustment widens the limits by as much as all units differ among themselves beyond chance; so few units estimate that poorly.',
      ...manyComparisons(measures),
      'The order is that of the measures, and of the units from north to south: this is no ranking.',
    ],
    isOnPage: true,
  }
}

function rowOf({ compared, value, point }: Outside): PackCell[] {
  const { measure, funnel } = compared
  const [lower, upper] = isBeyondWide(point.place) ? [point.lower998, point.upper998] : [point.lower95, point.upper95]
  return [
    nameWithUnit(measure), value.unit.code, pointInWords(point.place, null), valueCell(compared, value), inPackUnit(measure.kind, lower), inPackUnit(measure.kind, upper),
    inPackUnit(measure.kind, funnel?.overall ?? 0), adjustedInWords(funnel?.tauSquared ?? 0, point.adjustedPlace),
  ]
}

/** In how many measures some unit lies beyond the wide limits, with the adjustment first: chance alone explains less than units differ by. */
export function outsideFindings(measures: readonly ComparedMeasure[]): PackFinding[] {
  const withFunnel = measures.filter(({ funnel }) => funnel)
  if (withFunnel.length === 0) return []
  const having = (place: 'place' | 'adjustedPlace') => withFunnel.filter(({ values }) => values.some(({ funnel }) => funnel && isBeyondWide(funnel[place]))).length
  const [adjusted, outside] = [having('adjustedPlace'), having('place')]
  const alone = outside === adjusted ? '' : ` (by chance alone in ${outside})`
  const isAnyOutside = withFunnel.some(({ values }) => values.some(({ funnel }) => funnel && funnel.place !== 'WITHIN'))
  return [{
    sentence: `With the adjustment some unit lies beyond the 99.8% limits in ${adjusted === 0 ? 'none' : adjusted} of ${withFunnel.length} ${withFunnel.length === 1 ? 'measure' : 'measures'}${alone}.`,
    table: isAnyOutside ? outsideCode : 'funnels',
  }]
}

/** How many comparisons of a unit with all together there are, of which some lie outside by chance. */
function manyComparisons(measures: readonly ComparedMeasure[]): string[] {
  const compared = measures.flatMap(({ values }) => values.filter(({ funnel }) => funnel)).length
  return [`These are of ${inThousands(compared)} comparisons of a unit with all together. Of so many, about ${inThousands(Math.max(1, Math.round(compared / 20)))} would lie beyond the 95% limits by chance alone.`]
}

function isBeyondWide(place: FunnelPoint['place']): boolean {
  return place.endsWith('_998')
}

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
 * Every measure and unit that lies further from all units together than chance alone explains: first those that do still once the limits are
 * widened by how much units differ among themselves, then the others; in each beyond the 99.8% limits first, then beyond the 95% ones, in the
 * order of the measures and of the units, which is no ranking.
 *
 * @returns null where none does
 * Checked in: test/unit/packs/parts/compare/differences.test.ts.
 */
export function outsideTable(measures: readonly ComparedMeasure[]): PackTable | null {
  const outside = measures.flatMap((compared) => compared.values.flatMap((value): Outside[] => (value.funnel && isOutside(value) ? [{ compared, value, point: value.funnel }] : [])))
  if (outside.length === 0) return null
  return {
    code: outsideCode,
    title: 'What lies outside the limits of chance alone',
    columns: [
      textColumn('Measure'), textColumn('Unit'), textColumn('Where it lies'), estimateColumn('Value', 2), numberColumn('Lower limit', 2), numberColumn('Upper limit', 2),
      numberColumn('All units with a value', 2), textColumn('With the adjustment'),
    ],
    rows: outside.toSorted((one, other) => rankOf(one.value) - rankOf(other.value)).map(rowOf),
    notes: [
      'The limits are those that the unit lies beyond, at its own size. Above is neither better nor worse by itself: units record, grade and register groups differently.',
      'The adjustment widens the limits by as much as all units differ among themselves beyond chance; so few units estimate that poorly.',
      ...manyComparisons(measures),
      'First stands what lies outside with the adjustment as well. Then the order is that of the measures, and of the units from north to south: this is no ranking.',
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

/** In how many measures some unit lies beyond the wide limits of chance alone, and in how many of them still with the adjustment. */
export function outsideFindings(measures: readonly ComparedMeasure[]): PackFinding[] {
  const withFunnel = measures.filter(({ funnel }) => funnel)
  if (withFunnel.length === 0) return []
  const wide = withFunnel.filter(({ values }) => values.some(({ funnel }) => isBeyondWide(funnel?.place)))
  const still = wide.filter(({ values }) => values.some(({ funnel }) => isBeyondWide(funnel?.place) && isBeyondWide(funnel?.adjustedPlace))).length
  const of = `${withFunnel.length} ${withFunnel.length === 1 ? 'measure' : 'measures'}`
  const where = still === 0 ? 'none' : still < wide.length ? `${still} of them` : wide.length === 1 ? 'it too' : 'all of them'
  const sentence = wide.length === 0
    ? `In none of ${of} does a unit lie beyond the 99.8% limits of chance alone.`
    : `In ${wide.length} of ${of} some unit lies beyond the 99.8% limits of chance alone; in ${where} beyond the widened 99.8% limits, which allow for how much units differ among themselves.`
  return [{ sentence, table: withFunnel.some(({ values }) => values.some(isOutside)) ? outsideCode : 'funnels' }]
}

/** How many comparisons of a unit with all together there are, of which some lie outside by chance. */
function manyComparisons(measures: readonly ComparedMeasure[]): string[] {
  const compared = measures.flatMap(({ values }) => values.filter(({ funnel }) => funnel)).length
  return [`These are of ${inThousands(compared)} comparisons of a unit with all together. Of so many, about ${inThousands(byChance(compared))} would lie beyond the 95% limits by chance alone.`]
}

/** Of so many comparisons so many lie beyond the 95% limits by chance alone; at least one. */
export function byChance(comparisons: number): number {
  return Math.max(1, Math.round(comparisons / 20))
}

/** Whether a unit lies beyond the 95% limits of chance alone. */
export function isOutside({ funnel }: Pick<MeasureValue, 'funnel'>): boolean {
  return funnel !== null && funnel.place !== 'WITHIN'
}

/** The same with limits that allow for how much units differ among themselves as well. */
export function stillOutside(value: Pick<MeasureValue, 'funnel'>): boolean {
  return isOutside(value) && value.funnel?.adjustedPlace !== 'WITHIN'
}

export function isBeyondWide(place: FunnelPoint['place'] | undefined): boolean {
  return place?.endsWith('_998') ?? false
}

/** The order of rows: still outside with the adjustment, and of each the wide limits first. */
function rankOf(value: MeasureValue): number {
  return (stillOutside(value) ? 0 : 4) + (isBeyondWide(value.funnel?.adjustedPlace) ? 0 : 2) + (isBeyondWide(value.funnel?.place) ? 0 : 1)
}

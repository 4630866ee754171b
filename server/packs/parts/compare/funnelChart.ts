import type { ComparedMeasure } from '../../../comparison/measuredUnits.ts'
import { isKnown } from '../../../comparison/measuredValues.ts'
import { valueInWords } from '../../../comparison/valueInWords.ts'
import { capital } from '../../../facts/capital.ts'
import type { Period } from '../../../periods/period.ts'
import type { PackFunnel } from '../../packContent.ts'
import { inPackUnit } from './measureCells.ts'
import { tableOfMeasure } from './tableOfMeasure.ts'

type Shown = { isAdjusted: boolean; period: Pick<Period, 'inWords'> }

/**
 * The funnel plot of a measure, with limits by chance alone or widened for over-dispersion; null where it has none.
 *
 * Checked in: test/unit/packs/parts/compare/funnelChart.test.ts.
 */
export function funnelChart(compared: ComparedMeasure, { isAdjusted, period }: Shown): PackFunnel | null {
  const { measure: { definition, kind, measuredIn }, values, funnel } = compared
  if (!funnel) return null
  const { curve } = funnel
  const drawn = (numbers: readonly number[]) => numbers.map((number) => inPackUnit(kind, number))
  return {
    kind: 'FUNNEL',
    code: `funnel-${definition.code.toLowerCase().replace('ocgs', 'groups').replaceAll('_', '-')}${isAdjusted ? '-adjusted' : ''}`,
    title: titleOf(compared, isAdjusted),
    subtitle: `${definition.name}, by unit, with limits ${isAdjusted ? 'widened for over-dispersion' : 'by chance alone'}. ${period.inWords}`,
    table: tableOfMeasure(compared),
    howToRead: `${howToRead(isAdjusted)} ${funnel.adjustmentInWords}`,
    unit: kind === 'SHARE' ? `% ${measuredIn}` : measuredIn,
    divided: measuredIn.replace(/^(per (million|[\d,]+)|of) /, ''),
    isShare: kind === 'SHARE',
    overall: { value: inPackUnit(kind, funnel.overall), name: capital(funnel.overallOf) },
    points: values.flatMap((value) => (isKnown(value) && value.funnel ? [{
      unit: value.unit.code, of: value.of, value: inPackUnit(kind, value.value), lower: inPackUnit(kind, value.lower), upper: inPackUnit(kind, value.upper),
      place: isAdjusted ? value.funnel.adjustedPlace : value.funnel.place, inWords: value.funnel.inWords,
    }] : [])),
    limits: isAdjusted
      ? { of: curve.of, lower95: drawn(curve.adjustedLower95), upper95: drawn(curve.adjustedUpper95), lower998: drawn(curve.adjustedLower998), upper998: drawn(curve.adjustedUpper998) }
      : { of: curve.of, lower95: drawn(curve.lower95), upper95: drawn(curve.upper95), lower998: drawn(curve.lower998), upper998: drawn(curve.upper998) },
  }
}

/** What the numbers say: how many units lie outside, beside the value of all together; never which is first. */
function titleOf({ measure: { definition, kind }, values, funnel }: ComparedMeasure, isAdjusted: boolean): string {
  const known = values.filter(isKnown)
  const places = known.flatMap(({ funnel: point }) => (point ? [isAdjusted ? point.adjustedPlace : point.place] : []))
  const [above, below] = (['ABOVE', 'BELOW'] as const).map((side) => places.filter((place) => place.startsWith(side)).length)
  const all = `${funnel?.overallOf ?? 'all units'} together ${valueInWords(kind, funnel?.overall ?? 0)}`
  const by = isAdjusted ? 'with the adjustment ' : ''
  const units = `${known.length} units`
  if (!above && !below) return `${definition.name}: ${by}none of ${units} differs by more than chance explains; ${all}`
  const parts = [...(above ? [`${above} above`] : []), ...(below ? [`${below} below`] : [])]
  return `${definition.name}: ${by}${parts.join(' and ')} what chance explains, of ${units}; ${all}`
}

function howToRead(isAdjusted: boolean): string {
  return 'Each mark is a unit: to the right, how much its value is divided by; upwards, its value. The line across is all units with a value together. '
    + 'A unit of a given size would lie between the dashed curves 19 times of 20 by chance alone, and between the full ones 499 times of 500. '
    + 'A unit between them does not differ from the others by more than chance explains. One outside differs: in what it did, what it recorded, how it graded, or whom it serves; the plot does not say which, nor whether that is good. '
    + (isAdjusted ? 'These limits are widened by as much as all units differ among themselves beyond chance.' : 'Units record and grade differently, so many lie outside.')
}

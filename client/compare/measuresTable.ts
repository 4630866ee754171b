import type { Cell, ChartTable } from '../charts/chartTable.ts'
import type { FunnelPlace } from '../graphql/generated/graphql.ts'
import { countOf, numberInWords } from '../parts/numberInWords.ts'
import type { Measures } from './comparedMeasures.ts'
import { inCell, valueInWords } from './measureCells.ts'

type Measure = Measures[number]

/** A row a measure: the value of all units together, and which units lie outside what chance explains, in the API's geographic order. */
export function measuresTable(measures: Measures): ChartTable {
  return {
    columns: [
      { key: 'name', name: 'Measure', holds: 'text' },
      { key: 'overall', name: 'All units with a value', holds: 'text' },
      { key: 'above', name: 'Above what chance explains', holds: 'text' },
      { key: 'below', name: 'Below what chance explains', holds: 'text' },
      { key: 'adjusted', name: 'Still outside with the adjustment', holds: 'text' },
      { key: 'without', name: 'Units without a value', holds: 'number' },
    ],
    rows: measures.map((measure) => {
      const why: Cell = { missing: inCell(measure.whyNoFunnel ?? 'no funnel plot') }
      const { funnel } = measure
      return {
        code: measure.code,
        name: measure.name,
        overall: funnel ? `${valueInWords(measure, funnel.overall)} ${measure.kind === 'RATE' ? measure.measuredIn : ''}`.trim() : why,
        above: funnel ? outsideInWords(measure, 'ABOVE') : why,
        below: funnel ? outsideInWords(measure, 'BELOW') : why,
        adjusted: funnel ? stillOutside(measure) : why,
        without: measure.values.filter(({ value }) => typeof value !== 'number').length,
      }
    }),
  }
}

/** "EMSOU (95%), NWROCU (99.8%)": beyond which limit. */
function outsideInWords({ values }: Measure, side: 'ABOVE' | 'BELOW'): string {
  const outside = values.flatMap(({ unit, funnel }) => (funnel?.place.startsWith(side) ? [named(unit.code, funnel.place)] : []))
  return outside.length > 0 ? outside.join(', ') : 'none'
}

function stillOutside({ values }: Measure): string {
  const outside = values.flatMap(({ unit, funnel }) => (funnel && funnel.adjustedPlace !== 'WITHIN' ? [named(unit.code, funnel.adjustedPlace)] : []))
  return outside.length > 0 ? outside.join(', ') : 'none'
}

function named(code: string, place: FunnelPlace): string {
  return `${code} (${isBeyondWide(place) ? '99.8%' : '95%'})`
}

function isBeyondWide(place: FunnelPlace): boolean {
  return place.endsWith('_998')
}

/** In how many of the measures some unit differs, first with the adjustment, as chance alone explains less than units differ by. */
export function measuresTitle(measures: Measures): string {
  const withFunnel = measures.filter(({ funnel }) => funnel)
  const having = (place: 'place' | 'adjustedPlace') => withFunnel.filter(({ values }) => values.some(({ funnel }) => funnel && isBeyondWide(funnel[place]))).length
  const [adjusted, outside] = [having('adjustedPlace'), having('place')]
  if (withFunnel.length === 0) return 'No measure has a funnel plot for this period'
  const alone = outside === adjusted ? '' : ` (by chance alone in ${outside})`
  return `With the adjustment some unit lies beyond the 99.8% limits in ${adjusted === 0 ? 'none' : adjusted} of ${countOf(withFunnel.length, 'measure')}${alone}`
}

/** How many comparisons of a unit with all together there are, of which some lie outside by chance. */
export function manyComparisons(measures: Measures): string | null {
  const compared = measures.reduce((sum, { funnel, values }) => sum + (funnel ? values.filter((each) => each.funnel).length : 0), 0)
  return compared === 0 ? null : `These are ${countOf(compared, 'comparison')} of a unit with all together. Of so many, about ${numberInWords(Math.max(1, Math.round(compared / 20)))} would lie beyond the 95% limits by chance alone.`
}

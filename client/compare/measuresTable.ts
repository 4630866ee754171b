import type { Cell, ChartTable } from '../charts/chartTable.ts'
import type { FunnelPlace } from '../graphql/generated/graphql.ts'
import { inSentence } from '../parts/numberInWords.ts'
import type { Measures } from './comparedMeasures.ts'
import { valueInWords } from './measureCells.ts'

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
      const why: Cell = { missing: inSentence(measure.whyNoFunnel ?? 'no funnel plot') }
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

/** "EMSOU, NWROCU (99.8%)": those beyond the wider limit are marked. */
function outsideInWords({ values }: Measure, side: 'ABOVE' | 'BELOW'): string {
  const outside = values.flatMap(({ unit, funnel }) => (funnel?.place.startsWith(side) ? [named(unit.code, funnel.place)] : []))
  return outside.length > 0 ? outside.join(', ') : 'none'
}

function stillOutside({ values }: Measure): string {
  const outside = values.flatMap(({ unit, funnel }) => (funnel && funnel.adjustedPlace !== 'WITHIN' ? [named(unit.code, funnel.adjustedPlace)] : []))
  return outside.length > 0 ? outside.join(', ') : 'none'
}

function named(code: string, place: FunnelPlace): string {
  return `${code}${isBeyondWide(place) ? ' (99.8%)' : ''}`
}

function isBeyondWide(place: FunnelPlace): boolean {
  return place.endsWith('_998')
}

/** How many of the measures have a unit that differs by more than chance explains. */
export function measuresTitle(measures: Measures): string {
  const withFunnel = measures.filter(({ funnel }) => funnel)
  const outside = withFunnel.filter(({ values }) => values.some(({ funnel }) => funnel && isBeyondWide(funnel.place)))
  if (withFunnel.length === 0) return 'No measure has a funnel plot for this period'
  return `${outside.length === 0 ? 'In none' : `In ${outside.length}`} of ${withFunnel.length} measures some unit lies beyond the 99.8% limits`
}

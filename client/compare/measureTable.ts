import type { Cell, ChartTable } from '../charts/chartTable.ts'
import type { ComparedMeasureFactsFragment } from '../graphql/generated/graphql.ts'
import { dividedByInWords } from './comparedMeasures.ts'
import { measureCells, roundingOf } from './measureCells.ts'
import { placeInWords } from './placeInWords.ts'
import { reasonsOnce } from './reasonsOnce.ts'

type Measure = Omit<ComparedMeasureFactsFragment, 'definition'>

/** A row a unit, in the API's geographic order: the value, what it is made of, and where it lies in the funnel, without and with the adjustment. */
export function measureTable(measure: Measure): ChartTable {
  const isNoneForOneReason = measure.values.length > 1 && reasonsOnce(measure.values).length === 1 && measure.values.every(({ value }) => typeof value !== 'number')
  const isShare = measure.kind === 'SHARE'
  const divided = dividedByInWords(measure.measuredIn)
  return {
    columns: [
      { key: 'name', name: 'Unit', holds: 'text' },
      { key: 'value', name: isShare ? measure.name : `Rate ${measure.measuredIn}`, ...(isShare ? { unit: '%' } : {}), holds: 'number', limits: { lower: 'valueLower', upper: 'valueUpper' }, ...roundingOf(measure) },
      { key: 'count', name: 'Count', holds: 'number' },
      { key: 'valueOf', name: `Of: ${divided}`, holds: 'number' },
      ...(measure.values.some(({ ofDay }) => ofDay) ? [{ key: 'valueDay', name: 'On', holds: 'day' } as const] : []),
      { key: 'place', name: 'By chance alone', holds: 'text' },
      { key: 'adjustedPlace', name: 'With the adjustment', holds: 'text' },
    ],
    rows: measure.values.map((value) => {
      const { code, region } = value.unit
      // The reason stands in the cell of the value, once.
      const why: Cell = { missing: typeof value.value === 'number' ? 'no funnel plot' : 'no value' }
      const cells = measureCells('value', measure, value)
      return {
        code, name: `${code}: ${region}`,
        ...cells,
        // One that is of all units is said beneath the table.
        ...(isNoneForOneReason ? { value: why } : {}),
        ...(typeof value.value === 'number' ? {} : { valueOf: value.of ?? why, valueDay: value.ofDay ?? why }),
        count: value.count ?? why,
        place: value.funnel ? placeInWords[value.funnel.place] : why,
        adjustedPlace: value.funnel ? placeInWords[value.funnel.adjustedPlace] : why,
      }
    }),
  }
}

import type { ComparedMeasure } from '../../../comparison/measuredUnits.ts'
import { heldMeasureCode } from '../../../comparison/shareMeasures.ts'
import { textColumn } from '../../packColumn.ts'
import type { PackTable } from '../../packContent.ts'
import { measureColumn, overallCell, reasonNotes, valueCell } from './measureCells.ts'
import { allWithValue, geographicOrder } from './namesOfRows.ts'
import { rankingNotes } from './rankingNotes.ts'

/** Whether it is a share of check-backs, which has a table of its own. */
export function isOfCheckBacks({ measure: { definition } }: ComparedMeasure): boolean {
  const [months] = /\d+/.exec(definition.code) ?? []
  return months !== undefined && definition.code === heldMeasureCode(Number(months))
}

/** Every share of each unit but those of check-backs, in percent. Checked in: test/unit/packs/parts/compare/differences.test.ts. */
export function sharesTable(measures: readonly ComparedMeasure[]): PackTable {
  const own = measures.filter((one) => one.measure.kind === 'SHARE' && !isOfCheckBacks(one))
  return {
    code: 'shares',
    title: 'Shares of what each unit did',
    columns: [textColumn('Unit'), ...own.map(measureColumn)],
    rows: [
      ...(own[0]?.values ?? []).map(({ unit }, at) => [unit.code, ...own.flatMap((one) => one.values.slice(at, at + 1).map((each) => valueCell(one, each)))]),
      [allWithValue, ...own.map(overallCell)],
    ],
    notes: ['Limits are 95%: how wide chance alone is. Of how many each share is, is in the table of funnel plots. A share is no target.', geographicOrder, ...reasonNotes(own), ...rankingNotes(own)],
    isOnPage: true,
  }
}

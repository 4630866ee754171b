import type { RateDenominator } from '../../../comparison/comparedMeasure.ts'
import type { ComparedMeasure, MeasureValue } from '../../../comparison/measuredUnits.ts'
import { isKnown } from '../../../comparison/measuredValues.ts'
import { dayColumn, numberColumn, textColumn } from '../../packColumn.ts'
import type { PackCell, PackTable } from '../../packContent.ts'
import { measureColumn, overallCell, reasonNotes, valueCell, whyNoOverall, whyNoValue } from './measureCells.ts'
import { missingCell } from './missingCell.ts'
import { allWithValue, geographicOrder } from './namesOfRows.ts'
import { rankingNotes } from './rankingNotes.ts'

/** Full-time equivalents have parts. */
const tables = {
  RESIDENTS: { code: 'rates-residents', title: 'Rates per million residents', divided: 'Residents', decimals: 0 },
  ACTIVE_OCGS: { code: 'rates-active-groups', title: 'Rates per 100 active groups', divided: 'Active groups', decimals: 0 },
  STAFF: { code: 'rates-staff', title: 'Rates per 100 staff in post', divided: 'Staff in post', decimals: 1 },
} as const satisfies Record<RateDenominator, { code: string; title: string; divided: string; decimals: number }>

/** The table that holds the rates of a denominator. */
export function ratesCode(denominator: RateDenominator): string {
  return tables[denominator].code
}

/**
 * Every grade as a rate of each unit, beside what it is divided by and the day of that; last the rate of all units that have one together.
 *
 * Checked in: test/unit/packs/parts/compare/differences.test.ts.
 */
export function ratesTable(measures: readonly ComparedMeasure[], denominator: RateDenominator): PackTable {
  const { code, title, divided, decimals } = tables[denominator]
  const own = measures.filter(({ measure }) => measure.denominator === denominator)
  const [first] = own
  return {
    code, title,
    columns: [textColumn('Unit'), numberColumn(divided, decimals), dayColumn(`Day of ${divided.toLowerCase()}`), ...own.map(measureColumn)],
    rows: [
      ...(first?.values ?? []).map((value, at) => [value.unit.code, ...dividedBy(value), ...own.flatMap((one) => one.values.slice(at, at + 1).map((each) => valueCell(one, each)))]),
      ...(first ? [[allWithValue, ...dividedByOfAll(first), ...own.map(overallCell)]] : []),
    ],
    notes: [
      'Limits are 95%: how wide chance alone is of the count; the denominator is taken as known. Limits that overlap need not be a difference: whether a unit differs from all together is in the funnel plots.',
      geographicOrder,
      ...reasonNotes(own),
      ...rankingNotes(own),
    ],
    isOnPage: true,
  }
}

function dividedBy(value: MeasureValue): PackCell[] {
  return [value.of ?? whyNoValue(value), value.ofDay ?? whyNoValue(value)]
}

function dividedByOfAll({ values, funnel }: ComparedMeasure): PackCell[] {
  const known = values.flatMap((value) => (isKnown(value) ? [value] : []))
  if (!funnel) return [whyNoOverall({ values }), whyNoOverall({ values })]
  const [day, ...others] = new Set(known.map(({ ofDay }) => ofDay))
  return [known.reduce((sum, { of }) => sum + of, 0), day && others.length === 0 ? day : missingCell('Not one day: each unit has its own')]
}

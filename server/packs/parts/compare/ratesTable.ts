import type { Denominator, RateDenominator } from '../../../comparison/comparedMeasure.ts'
import type { ComparedMeasure, MeasureValue } from '../../../comparison/measuredUnits.ts'
import { isKnown } from '../../../comparison/measuredValues.ts'
import { isPartAlone } from '../../../comparison/returnedOfRecorded.ts'
import { inThousands } from '../../../facts/inThousands.ts'
import { namesInWords } from '../../../measures/namesInWords.ts'
import { dayColumn, numberColumn, textColumn } from '../../packColumn.ts'
import type { PackCell, PackTable } from '../../packContent.ts'
import { measureColumn, overallCell, reasonNotes, valueCell, whyNoOverall, whyNoValue } from './measureCells.ts'
import { missingCell } from './missingCell.ts'
import { allWithValue, geographicOrder } from './namesOfRows.ts'
import { rankingNotes } from './rankingNotes.ts'
import type { ReturnedFacts } from './returnedFacts.ts'

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
export function ratesTable(measures: readonly ComparedMeasure[], denominator: RateDenominator, { denominators, inReturns }: Pick<ReturnedFacts, 'denominators' | 'inReturns'>): PackTable {
  const { code, title, divided, decimals } = tables[denominator]
  const own = measures.filter(({ measure }) => measure.denominator === denominator)
  const [first] = own
  return {
    code, title,
    columns: [textColumn('Unit'), numberColumn(divided, decimals), dayColumn(`Day of ${divided.toLowerCase()}`), ...own.map(measureColumn)],
    rows: [
      ...(first?.values ?? []).map((value, at) => [value.unit.code, ...dividedBy(value, denominators[denominator].get(value.unit.code)), ...own.flatMap((one) => one.values.slice(at, at + 1).map((each) => valueCell(one, each)))]),
      ...(first ? [[allWithValue, ...dividedByOfAll(first), ...own.map(overallCell)]] : []),
    ],
    notes: [
      'Limits are 95%: how wide chance alone is of the count; the denominator is taken as known. Limits that overlap need not be a difference: whether a unit differs from all together is in the funnel plots.',
      geographicOrder,
      ...partNotes(first, inReturns),
      ...reasonNotes(own),
      ...rankingNotes(own),
    ],
    isOnPage: true,
  }
}

/** @param known of a unit whose rate is withheld as a return is missing: what it would be divided by stands all the same */
function dividedBy(value: MeasureValue, known: Denominator | undefined): PackCell[] {
  if (value.of !== null) return [value.of, value.ofDay ?? missingCell('Of no one day')]
  if (!known) return [whyNoValue(value), whyNoValue(value)]
  return 'missing' in known ? [missingCell(known.missing), missingCell(known.missing)] : [known.of, known.ofDay]
}

/** Whose rates are of a part alone of what they recorded. */
function partNotes(compared: ComparedMeasure | undefined, inReturns: ReturnedFacts['inReturns']): string[] {
  const given = new Set(compared?.values.filter(isKnown).map(({ unit }) => unit.code))
  const names = inReturns.filter((one) => isPartAlone(one) && given.has(one.unitCode)).map(({ unitCode, returned, recorded }) => `${unitCode} (${inThousands(returned)} of ${inThousands(recorded)})`)
  const [first, ...others] = names
  if (!first) return []
  const [its, rate] = others.length === 0 ? ['its months', 'Its rates are'] : ['their months', 'Their rates are']
  return [`Less than 90% of the gross disruptions recorded for ${its} is in the returns of ${namesInWords([first, ...others])}. ${rate} of that part alone.`]
}

function dividedByOfAll({ values, funnel }: ComparedMeasure): PackCell[] {
  const known = values.flatMap((value) => (isKnown(value) ? [value] : []))
  if (!funnel) return [whyNoOverall({ values }), whyNoOverall({ values })]
  const [day, ...others] = new Set(known.map(({ ofDay }) => ofDay))
  return [known.reduce((sum, { of }) => sum + of, 0), day && others.length === 0 ? day : missingCell('Not one day: each unit has its own')]
}

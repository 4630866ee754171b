import type { ComparisonFinding } from '../../../comparison/comparisonFinding.ts'
import { differenceOf, meaningOfLimits } from '../../../comparison/differenceFindings.ts'
import type { ComparedMeasure, MeasureValue } from '../../../comparison/measuredUnits.ts'
import { inThousands } from '../../../facts/inThousands.ts'
import type { ComparedFacts } from './comparedFacts.ts'
import { byChance, isBeyondWide, isOutside, stillOutside } from './outsideLimits.ts'

/** So many more are said than the page says; what is beyond them is counted. */
const mostMore = 8

/**
 * Which units differ, for a summary: first those that differ still once the limits allow for how much units differ among themselves, then the
 * others, then what is counted over all measures. In each the order of the page: it is no ranking.
 *
 * Why more than the page says: it speaks of a few measures, and a unit beyond the widened 99.8% limits of any other would stand in a table alone.
 *
 * @returns none where the page says none
 * Checked in: test/unit/packs/parts/compare/summary.test.ts.
 */
export function differencesInSummary({ findings, measures, returned: { inReturns } }: Pick<ComparedFacts, 'findings' | 'measures' | 'returned'>): ComparisonFinding[] {
  // What is of no measure counts the differences of those few measures.
  const own = findings.filter(({ about, measure }) => about === 'DIFFERENCE' && measure !== null)
  if (own.length === 0) return []
  const isSaid = (code: string, value: MeasureValue) => own.some(({ measure, unit }) => measure === code && unit?.code === value.unit.code)
  const more = measures.flatMap((compared) => compared.values
    .filter((value) => stillOutside(value) && isBeyondWide(value.funnel?.adjustedPlace) && !isSaid(compared.measure.definition.code, value))
    .map((value) => differenceOf(compared, value, inReturns)))
  const ofUnits = [...own.filter(({ unit }) => unit !== null), ...more.slice(0, mostMore)]
  const holds = ({ measure, unit }: ComparisonFinding) => {
    const value = measures.find((one) => one.measure.definition.code === measure)?.values.find((one) => one.unit.code === unit?.code)
    return value !== undefined && stillOutside(value)
  }
  return [
    ...ofUnits.filter(holds), ...notSaid(Math.max(0, more.length - mostMore)), ...ofUnits.filter((finding) => !holds(finding)), ...own.filter(({ unit }) => unit === null),
    ...overAllMeasures(measures), ...(ofUnits.length > 0 ? [meaningOfLimits] : []),
  ]
}

const onceAllowed = 'once the limits allow for how much units differ among themselves'

/** How many lie as far out as what is said of measures of which the page says nothing. */
function notSaid(count: number): ComparisonFinding[] {
  if (count === 0) return []
  const lie = count === 1 ? 'more comparison of a unit with all together lies' : 'more comparisons of a unit with all together lie'
  return [{ about: 'DIFFERENCE', measure: null, unit: null, sentence: `${inThousands(count)} ${lie} beyond the 99.8% limits with the adjustment as well; the table has ${count === 1 ? 'it' : 'them'}.` }]
}

function overAllMeasures(measures: readonly ComparedMeasure[]): ComparisonFinding[] {
  const compared = measures.filter(({ funnel }) => funnel)
  const points = compared.flatMap(({ values }) => values.filter(({ funnel }) => funnel))
  if (points.length === 0) return []
  const outside = points.filter(isOutside).length
  const over = `Over ${compared.length === 1 ? 'the one measure' : `all ${compared.length} measures`} with a funnel plot`
  const lie = `${outside === 0 ? 'none' : inThousands(outside)} of ${inThousands(points.length)} comparisons of a unit with all together ${outside < 2 ? 'lies' : 'lie'} beyond the 95% limits of chance alone`
  const still = outside === 0 ? '' : `; ${stillInWords(points.filter(stillOutside).length, outside)} ${onceAllowed}`
  return [{ about: 'DIFFERENCE', measure: null, unit: null, sentence: `${over}, ${lie}, where about ${inThousands(byChance(points.length))} would by chance${still}.` }]
}

/** "11 of them still do" */
function stillInWords(still: number, outside: number): string {
  if (still === 0) return 'none of them still does'
  if (still === outside) return outside === 1 ? 'it still does' : 'all of them still do'
  return `${inThousands(still)} of them still ${still === 1 ? 'does' : 'do'}`
}

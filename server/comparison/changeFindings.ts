import { inThousands } from '../facts/inThousands.ts'
import { besideYearBefore } from '../measures/findings.ts'
import { namesInWords } from '../measures/namesInWords.ts'
import type { YearBeforeComparison } from '../measures/yearBeforeComparison.ts'
import type { Unit } from '../units/referenceData.ts'
import type { ComparisonFinding } from './comparisonFinding.ts'
import type { GrossYearBefore, HeldBack } from './grossYearBefore.ts'
import { whyNotYearBefore } from './whyNotYearBefore.ts'

const measure = 'GROSS_PER_MILLION_RESIDENTS'
type Compared = { unit: Unit; comparison: YearBeforeComparison }

/**
 * How does gross compare with the same days a year before: of all units together, and in which units clearly?
 *
 * Clearly: the exact 95% interval of the ratio does not hold 1. Each such unit has a sentence of its own, in geographic order; those that
 * are not clear are counted, not named. Where the years do not compare it is said why, and of the units that have every return of both what
 * can be said.
 *
 * @param grossInAll of the whole period, be it dated to a month or not
 * Checked in: test/unit/comparison/findings.test.ts.
 */
export function changeFindings({ network, units, heldBack }: GrossYearBefore, grossInAll: number): ComparisonFinding[] {
  const compared = units.flatMap(({ unit, comparison }) => (comparison ? [{ unit, comparison }] : []))
  const clear = compared.filter(({ comparison }) => isMore(comparison) || isFewer(comparison))
  if (typeof network === 'string') {
    const why = whyNotYearBefore(network, grossInAll, compared.length > 0 ? 'All units together are not' : 'Not')
    const inThem = heldBack.length > 0 ? ', and in them at least 90% of what is recorded,' : ''
    const which = network.startsWith('NOT_ALL_RETURNS') ? ` with every return of both years${inThem}` : ''
    return [...(why ? [{ ...sayOf(why), measure: null }] : []), ...(compared.length > 0 ? [sayOf(ofUnits(clear, compared.length, which)), ...clear.map(ofUnit)] : []), ...sayOfHeldBack(heldBack)]
  }
  return [
    sayOf(besideYearBefore(network, grossInAll)),
    ...(compared.length > 1 ? [sayOf(ofUnits(clear, compared.length)), ...clear.map(ofUnit)] : []),
    ...sayOfHeldBack(heldBack),
  ]
}

const isMore = ({ lower }: YearBeforeComparison) => lower > 1
const isFewer = ({ upper }: YearBeforeComparison) => upper < 1

function ofUnits(clear: readonly Compared[], all: number, which = ''): string {
  const beside = `Of ${all} ${all === 1 ? 'unit' : 'units'}${which} beside the same days a year before`
  if (clear.length === 0) return `${beside}, none has clearly more or clearly fewer gross disruptions (95% intervals of the ratios hold 1).`
  const more = clear.filter(({ comparison }) => isMore(comparison)).length
  const fewer = clear.length - more
  const parts = [
    ...(more > 0 ? [`${more} ${more === 1 ? 'has' : 'have'} clearly more gross disruptions`] : []),
    ...(fewer > 0 ? [`${fewer} ${fewer === 1 ? 'has' : 'have'} clearly fewer${more > 0 ? '' : ' gross disruptions'}`] : []),
  ]
  const unclear = all - clear.length
  const rest = unclear > 0 ? `; of ${unclear} ${unclear === 1 ? 'it is' : 'they are'} not clear` : ''
  // Of so many units one in twenty would look clear by chance alone.
  return `${beside}, ${parts.join('; ')}${rest}.${all === 1 ? '' : ` With ${all} units compared at 95%, one now and then looks clear by chance alone.`}`
}

function ofUnit({ unit, comparison }: Compared): ComparisonFinding {
  const { ratio, lower, upper } = comparison
  const ratioInWords = `${ratio.toFixed(2)} times, 95% interval ${lower.toFixed(2)} to ${upper.toFixed(2)}`
  return { about: 'CHANGE', measure, unit, sentence: `${unit.code}: clearly ${isMore(comparison) ? 'more' : 'fewer'} gross disruptions than a year before (${ratioInWords}).` }
}

/** Of whom a ratio is known and not said. */
function sayOfHeldBack(heldBack: readonly HeldBack[]): ComparisonFinding[] {
  if (heldBack.length === 0) return []
  const parts = heldBack.map(({ unit, now, yearBefore }) =>
    `${unit.code} (${inThousands(now.returned)} of ${inThousands(now.recorded)}; a year before ${inThousands(yearBefore.returned)} of ${inThousands(yearBefore.recorded)})`)
  return [sayOf(`Not said of ${namesInWords(parts)}: returns of either year hold less than 90% of the gross disruptions that are recorded for their months. Choose as recorded.`)]
}

function sayOf(sentence: string): ComparisonFinding {
  return { about: 'CHANGE', sentence, measure, unit: null }
}

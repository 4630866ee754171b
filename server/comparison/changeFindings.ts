import { besideYearBefore } from '../measures/findings.ts'
import { namesInWords } from '../measures/namesInWords.ts'
import type { YearBeforeComparison } from '../measures/yearBeforeComparison.ts'
import type { ComparisonFinding } from './comparisonFinding.ts'
import type { GrossYearBefore } from './grossYearBefore.ts'

/**
 * How does gross compare with the same days a year before: of all units together, and in which units clearly?
 *
 * Clearly: the exact 95% interval of the ratio does not hold 1. Units that are not clear are counted, not named. Nothing is said where
 * years do not compare.
 *
 * Checked in: test/unit/comparison/findings.test.ts.
 */
export function changeFindings({ network, units }: GrossYearBefore, grossInAll: number): ComparisonFinding[] {
  const compared = units.flatMap(({ unit, comparison }) => (comparison ? [{ unit, comparison }] : []))
  const clear = (isMore: boolean) =>
    compared.filter(({ comparison: { lower, upper } }) => (isMore ? lower > 1 : upper < 1)).map(({ unit, comparison }) => `${unit.code} ${ratioInWords(comparison)}`)
  return [
    ...(network ? [sayOf(besideYearBefore(network, grossInAll))] : []),
    ...(compared.length > 1 ? [sayOf(ofUnits(clear(true), clear(false), compared.length))] : []),
  ]
}

function ofUnits(more: string[], fewer: string[], all: number): string {
  const beside = `Of ${all} units beside the same days a year before`
  if (more.length + fewer.length === 0) return `${beside}, none has clearly more or clearly fewer gross disruptions (95% intervals of the ratios hold 1).`
  const parts = [
    ...(more.length > 0 ? [`${more.length} ${more.length === 1 ? 'has' : 'have'} clearly more gross disruptions: ${namesInWords(more)}`] : []),
    ...(fewer.length > 0 ? [`${fewer.length} ${fewer.length === 1 ? 'has' : 'have'} clearly fewer: ${namesInWords(fewer)}`] : []),
  ]
  const unclear = all - more.length - fewer.length
  const rest = unclear > 0 ? `; of ${unclear} ${unclear === 1 ? 'it is' : 'they are'} not clear` : ''
  // Of so many units one in twenty would look clear by chance alone.
  return `${beside}, ${parts.join('; ')}${rest}. With ${all} units compared at 95%, one now and then looks clear by chance alone.`
}

function ratioInWords({ ratio, lower, upper }: YearBeforeComparison): string {
  return `${ratio.toFixed(2)} times (95% interval ${lower.toFixed(2)} to ${upper.toFixed(2)})`
}

function sayOf(sentence: string): ComparisonFinding {
  return { about: 'CHANGE', sentence, measure: 'GROSS_PER_MILLION_RESIDENTS', unit: null }
}

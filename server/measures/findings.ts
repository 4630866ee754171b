import { dayInWords } from '../periods/day.ts'
import type { Basis } from './basis.ts'
import type { Headline } from './headline.ts'
import type { NotCompared, YearBeforeComparison } from './yearBeforeComparison.ts'

/**
 * What can be said of the period in at most two sentences: how many major disruptions, and how gross compares with
 * the same days a year before.
 *
 * Why so little: each sentence states a count or a ratio and what chance alone allows. No cause is named, and nothing
 * is said where nothing can be said: no record at all, no year before to compare with.
 *
 * Intervals: 95%, those of the headline and of the comparison.
 * Checked in: test/unit/measures/findings.test.ts.
 */
export function findings(figures: Headline, comparison: YearBeforeComparison | NotCompared, basis: Basis = 'AS_RECORDED'): string[] {
  const recorded = figures.gross.value + figures.negative.value + figures.noImpact.value
  const sentences = recorded === 0 ? [] : [majors(figures, basis)]
  if (typeof comparison !== 'string') sentences.push(besideYearBefore(comparison, figures.gross.value))
  return sentences
}

const verbs = { AS_RECORDED: 'recorded', AS_RETURNED: 'returned', AS_PUBLISHED: 'published' } as const satisfies Record<Basis, string>

function majors({ major }: Headline, basis: Basis): string {
  const noun = major.value === 1 ? 'major disruption' : 'major disruptions'
  const howMany = major.value === 0 ? 'No' : inThousands(major.value)
  return `${howMany} ${noun} ${verbs[basis]}; consistent with an underlying ${inThousands(major.lower)} to ${inThousands(major.upper)}.`
}

/** Gross beside that of the same days a year before, with the ratio and its 95% interval. */
export function besideYearBefore({ gross, grossYearBefore, ratio, lower, upper, lastDay }: YearBeforeComparison, grossInAll: number): string {
  const dated = gross === grossInAll ? '' : ` dated by ${dayInWords(lastDay)}`
  const counts = `Gross ${inThousands(gross)}${dated}, and ${inThousands(grossYearBefore)} in the same days a year before`
  const ratioInWords = `${ratio.toFixed(2)} times, 95% interval ${lower.toFixed(2)} to ${upper.toFixed(2)}`
  if (lower <= 1 && upper >= 1) return `${counts}: no clear difference (${ratioInWords}).`
  return `${counts}: ${ratio > 1 ? 'more' : 'fewer'} than chance alone would give (${ratioInWords}).`
}

function inThousands(count: number): string {
  return Math.round(count).toLocaleString('en-GB')
}

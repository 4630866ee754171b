import type { ComparedMeasureOf, RateDenominator } from '../../../comparison/comparedMeasure.ts'
import { inSentence } from '../inSentence.ts'

type Measure = Pick<ComparedMeasureOf, 'definition' | 'kind' | 'denominator'>

/** What rates are divided by, as rows name it; what each is, sharedRules says once. */
export const denominatorNames = { RESIDENTS: 'Residents', ACTIVE_OCGS: 'Active groups', STAFF: 'Staff in post' } as const satisfies Record<RateDenominator, string>

/**
 * What several definitions share, each once: what all rates count, what each kind of rate is divided by, and by which methods.
 *
 * Why: said at each of some thirty measures it would fill pages.
 *
 * Checked in: test/unit/packs/parts/definitions.test.ts.
 */
export function sharedRules(measures: readonly Measure[]): string[] {
  const [rates, shares] = [measures.filter(({ kind }) => kind === 'RATE'), measures.filter(({ kind }) => kind === 'SHARE')]
  const denominators = Object.entries(denominatorNames).flatMap(([code, name]) => each(rates.filter(({ denominator }) => denominator === code), 'dividedBy').map((is) => `Rates by ${inSentence(name)}: ${inSentence(is)}`))
  return [
    ...(rates.length > 0 ? [`Rates: ${inSentence(sharedBeginning(rates))} that each row names. They are of the whole period, and not made to a year.`] : []),
    ...denominators,
    ...each(rates, 'method').map((method) => `All rates: ${inSentence(method)}`),
    ...each(shares, 'method').map((method) => `Shares by which units are compared: ${inSentence(method)}`),
    'All shares: interval by Wilson’s method, 95%. All counts: Byar’s limits from 10 events, exact Poisson limits below, 95%.',
    'What returns state: as each unit states it in its return, without an interval, as it is stated and not drawn by chance. As returned and as recorded it is that of the return that was accepted last; as published that of the latest edition.',
    'The criteria by which grades are given are not public: the wording here is our own.',
  ]
}

/** What of its counts a rate has alone: "major, moderate or minor". */
export function gradesCounted({ definition }: Measure, rates: readonly Measure[]): string {
  return definition.counts.slice(sharedBeginning(rates).length).trim().replace(/\.$/, '')
}

/** The words with which what all of them count begins. */
function sharedBeginning(rates: readonly Measure[]): string {
  const [first = [], ...others] = each(rates, 'counts').map((counts) => counts.split(' '))
  const differs = first.findIndex((word, at) => others.some((words) => words[at] !== word))
  return first.slice(0, differs < 0 ? first.length : differs).join(' ')
}

/** What they say of themselves, each text once. */
function each(measures: readonly Measure[], what: 'counts' | 'dividedBy' | 'method'): string[] {
  return [...new Set(measures.map(({ definition }) => definition[what]))]
}

import { changeMeasures } from '../comparison/change/changeMeasure.ts'
import { changeGrains } from '../comparison/change/pointPeriods.ts'
import { rateDenominators } from '../comparison/comparedMeasure.ts'
import { bases } from '../measures/basis.ts'

/** Pages whose questions can be saved. */
export const questionPages = ['COMPARE', 'MEASURE', 'CHANGE', 'MIX', 'CAPABILITIES'] as const
export type QuestionPage = (typeof questionPages)[number]

/** What a value of an address looks like: a list it is chosen from, or a kind of code. */
export type ValueRule = readonly string[] | 'PERIOD' | 'MOMENT' | 'UNIT' | 'STRAND' | 'MEASURE' | 'FIGURES'

const figures = { period: 'PERIOD', asAt: 'MOMENT', basis: bases, fill: ['yes'], tables: 'FIGURES' } as const satisfies Record<string, ValueRule>
/** Codes of the figures of these pages, which an address may ask for as tables. Checked in: test/client/questions/figureCodes.test.ts. */
export const figureCodesOfPages: ReadonlySet<string> = new Set([
  'compared-units', 'measures', 'rate-residents', 'rate-active-ocgs', 'rate-staff', 'held-by-unit', 'strands', 'funnel', 'change', 'two-periods',
  'unit-strands', 'threats', 'forces', 'other-forces', 'credit', 'capabilities', 'capabilities-over-time', 'staff', 'staff-over-time', 'budget',
])
/** Units are compared by what they led alone. */
const countsLed = changeMeasures.filter((measure) => measure !== 'SUPPORTED')

/**
 * What the address of each page may ask, name by name, as the pages themselves read it: nothing else is kept in a question, so no
 * text of anybody's gets into one. In this order it is kept.
 *
 * Checked in: test/client/questions/savedAddress.test.ts, against what the pages read.
 */
export const namesOfPages = {
  COMPARE: {
    ...figures, strand: 'STRAND', count: countsLed, per: rateDenominators,
    sort: ['gross', 'negative', 'major', 'moderate', 'minor', 'noImpact', 'rate', 'held', 'outputs', 'reached', 'answered', 'behaviour'], order: ['ascending'],
  },
  MEASURE: { ...figures, measure: 'MEASURE', strand: 'STRAND', adjusted: ['yes'] },
  CHANGE: {
    ...figures, unit: 'UNIT', measure: changeMeasures, strand: 'STRAND', grain: changeGrains,
    earlier: 'PERIOD', later: 'PERIOD',
  },
  MIX: { ...figures, unit: 'UNIT' },
  CAPABILITIES: { ...figures, unit: 'UNIT' },
} as const satisfies Record<QuestionPage, Record<string, ValueRule>>

/** What of an address are dates: a question that is asked with new ones keeps none of it. */
export const namesOfDates: ReadonlySet<string> = new Set(['period', 'asAt', 'earlier', 'later'])

export const pagesInWords = {
  COMPARE: 'Compare units', MEASURE: 'One measure', CHANGE: 'Change over time', MIX: 'The mix', CAPABILITIES: 'Capabilities and means',
} as const satisfies Record<QuestionPage, string>

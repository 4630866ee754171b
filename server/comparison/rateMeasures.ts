import type { GradeCounts } from '../measures/gradeCounts.ts'
import { censusInWords } from '../units/residentsOn.ts'
import type { ComparedMeasureOf, RateDenominator } from './comparedMeasure.ts'

const graded = [
  { code: 'GROSS', grade: 'gross', name: 'Gross', noun: 'gross disruptions' },
  { code: 'MAJOR', grade: 'major', name: 'Major', noun: 'major disruptions' },
  { code: 'MODERATE', grade: 'moderate', name: 'Moderate', noun: 'moderate disruptions' },
  { code: 'MINOR', grade: 'minor', name: 'Minor', noun: 'minor disruptions' },
  { code: 'NEGATIVE', grade: 'negative', name: 'Negative', noun: 'negative disruptions' },
] as const satisfies readonly { code: string; grade: keyof GradeCounts; name: string; noun: string }[]

/** What rates are made of, in the order of the page. */
const denominators = [
  {
    denominator: 'RESIDENTS', suffix: 'PER_MILLION_RESIDENTS', scale: 1_000_000, measuredIn: 'per million residents',
    dividedBy: `Usual residents of the forces that belonged to the unit on the last day of the period that had passed, ${censusInWords}. ` +
      'A unit is kept whole: the City of London, with 8,584 residents, is in the numerator and in the denominator of London; British Transport Police adds no residents.',
  },
  {
    denominator: 'ACTIVE_OCGS', suffix: 'PER_100_ACTIVE_OCGS', scale: 100, measuredIn: 'per 100 active groups',
    dividedBy: 'Organised crime groups that were active and that the unit held on the last day of the period that had passed, as recorded on every basis. A unit that registers more groups has a larger denominator.',
  },
  {
    denominator: 'STAFF', suffix: 'PER_100_STAFF', scale: 100, measuredIn: 'per 100 staff in post',
    dividedBy: 'Full-time equivalents of the unit’s own staff in post, as stated in its latest return in the period: the last accepted one, or the latest published one. A unit whose latest return states none has no value.',
  },
] as const satisfies readonly { denominator: RateDenominator; suffix: string; scale: number; measuredIn: string; dividedBy: string }[]

const method =
  'Interval: Byar’s limits of the count from 10 events, exact Poisson limits below, divided by the denominator (95%). ' +
  'Funnel: exact Poisson limits at 95% and 99.8% around the rate of all units together; over-dispersion by winsorised phi and tau-squared (Spiegelhalter 2005).'

/**
 * The rates by which units are compared: each grade by each denominator.
 *
 * Unit: led disruptions of the period, for so many residents, active groups or staff. Each names its denominator and the day of it.
 * Checked in: test/unit/comparison/measuredValues.test.ts.
 */
export const rateMeasures: readonly ComparedMeasureOf[] = denominators.flatMap(({ denominator, suffix, scale, measuredIn, dividedBy }) =>
  graded.map(({ code, grade, name, noun }): ComparedMeasureOf => ({
    definition: {
      code: `${code}_${suffix}`, name: `${name} ${measuredIn}`, version: 1, dividedBy, method,
      counts: `Disruptions that the unit led, whose days of effect lie wholly in the period, of counted grade ${grade === 'gross' ? 'major, moderate or minor' : grade}.`,
    },
    kind: 'RATE', denominator, measuredIn, scale,
    inSentence: (value) => `${value} ${noun} ${measuredIn}`,
    madeFrom: ['DISRUPTIONS_LED'],
    tellsOfSingleOnes: false,
    whyNotOfStrand: () => null,
    count: async ({ unit, led }, beside) => {
      const count = led[grade]
      const under = await beside.denominatorOf(denominator, unit.code)
      return 'missing' in under ? { missing: under.missing, count } : { count, ...under }
    },
  })),
)

import { cumulativeIncidence } from '../../statistics/cumulativeIncidence.ts'
import { type FollowUp, numberAtRisk } from '../../statistics/followUp.ts'
import { kaplanMeier, type KaplanMeier } from '../../statistics/kaplanMeier.ts'
import { type LongTermScope, tellsOfSingleOnes, whyTooFew, withheld } from './longTermScope.ts'
import { daysOfMonth, inMonths, medianDays as medianOf } from './medianDays.ts'
import { type CurveWords, curveInWords } from './survivalInWords.ts'

/** A curve of time to an event: each list holds one number for each of `days`, those at risk one for each of `atRiskDays`. */
export type SurvivalCurve = {
  total: number | null
  events: number | null
  censored: number | null
  competing: number | null
  days: number[]
  survival: number[]
  lower: number[]
  upper: number[]
  incidence: number[]
  atRiskDays: number[]
  atRisk: number[]
  medianDays: number | null
  medianLower: number | null
  medianUpper: number | null
  /** Why no median is given of a curve; null where there is one, and where there is no curve. */
  whyNoMedian: string | null
  /** Why that median has no upper limit; null where it has one, and where there is no median. */
  whyNoMedianUpper: string | null
  inWords: string
  whyNone: string | null
}

/** At most eight numbers stand under the axis, whole months of 30 days apart. */
const atRiskEvery = [30, 60, 90, 180, 360, 720]

const noCurve = {
  days: [], survival: [], lower: [], upper: [], incidence: [], atRiskDays: [], atRisk: [], medianDays: null, medianLower: null, medianUpper: null,
  whyNoMedian: null, whyNoMedianUpper: null,
}

/**
 * How many days until an event, for all who were followed, however long?
 *
 * Merge and split make the event impossible: the curve takes them as the last that is known, and `incidence` says what share had
 * the event by then where they compete; the median is where that share, or else the curve, reaches one half, if enough were still followed then (medianDays). Limits: 95%, log-log. No curve below the fewest to say. The shares are exact on the days
 * that are given; those who may not open the records get every 30th.
 *
 * Source: statistics/kaplanMeier, statistics/cumulativeIncidence.
 * Checked in: test/unit/measures/longTerm/survivalCurve.test.ts.
 */
export function survivalCurve(followUps: readonly FollowUp[], words: CurveWords, scope: Pick<LongTermScope, 'fewest' | 'mayOpenRecords'>): SurvivalCurve {
  const estimate = kaplanMeier(followUps)
  const { total, events, censored, competing } = estimate
  if (tellsOfSingleOnes(scope, total)) return withheldCurve(words)
  const whyNone = total === 0 ? words.none : whyTooFew(scope, total, words.many)
  const counts = { total, events, censored, competing }
  if (whyNone) return { ...counts, ...noCurve, inWords: `${whyNone}.`, whyNone }

  const { days: medianDays, lower: medianLower, upper: medianUpper, whyNone: whyNoMedian, whyNoUpper } = medianOf(followUps, scope)
  const atRiskDays = daysAtRisk(estimate.lastDay ?? 0)
  return {
    ...counts,
    ...pointsOf(estimate, followUps, scope.mayOpenRecords),
    atRiskDays,
    atRisk: atRiskDays.map((day) => numberAtRisk(followUps, day)),
    medianDays,
    medianLower,
    medianUpper,
    whyNoMedian: whyNoMedian?.inWords ?? null,
    whyNoMedianUpper: whyNoUpper?.inWords ?? null,
    inWords: curveInWords({ ...counts, medianDays, medianLower, medianUpper, whyNoMedian, whyNoUpper, fewest: scope.fewest, isByMonth: !scope.mayOpenRecords }, words),
    whyNone: null,
  }
}

/** What is given of a curve that would tell of single ones: why, and no number. */
export function withheldCurve({ many }: Pick<CurveWords, 'many'>): SurvivalCurve {
  const whyNone = withheld(many)
  return { total: null, events: null, censored: null, competing: null, ...noCurve, inWords: `${whyNone}.`, whyNone }
}

function pointsOf(
  { steps, lastDay }: KaplanMeier,
  followUps: readonly FollowUp[],
  isByDay: boolean,
): Pick<SurvivalCurve, 'days' | 'survival' | 'lower' | 'upper' | 'incidence'> {
  const shares = cumulativeIncidence(followUps).steps
  const end = lastDay ?? 0
  const days = isByDay
    ? [...new Set([0, ...steps.map((step) => step.days), end])]
    : Array.from({ length: inMonths(end) / daysOfMonth + 1 }, (_, month) => month * daysOfMonth)
  const at = days.map((day) => steps.findLast((step) => step.days <= day))
  return {
    days,
    survival: at.map((step) => step?.survival ?? 1),
    lower: at.map((step) => step?.interval.lower ?? 1),
    upper: at.map((step) => step?.interval.upper ?? 1),
    incidence: days.map((day) => shares.findLast((step) => step.days <= day)?.share ?? 0),
  }
}

function daysAtRisk(lastDay: number): number[] {
  const every = atRiskEvery.find((days) => lastDay / days < 8) ?? 720
  return Array.from({ length: Math.floor(lastDay / every) + 1 }, (_, index) => index * every)
}

import jStat from 'jstat'
import type { Interval } from './interval.ts'
import { requireCount } from './requireCount.ts'
import { shareInterval } from './shareInterval.ts'

/** People who answered the same question before and after, by their two answers: `noYes` said no, then yes. */
export type AnswerPairs = { yesYes: number; yesNo: number; noYes: number; noNo: number }

/** Shares are between 0 and 1; `change` is after less before, between -1 and 1; `exactP` is two-sided. */
export type PairedChange = {
  pairs: number
  shareBefore: number
  shareAfter: number
  change: number
  interval: Interval
  exactP: number
}

/**
 * Did the same people answer differently afterwards, by how much, and could chance alone have done it?
 *
 * Why: the two rounds asked the same people, so limits for two separate groups would be wrong.
 * People who answered only once are not here: attrition is reported beside this figure.
 * The interval is approximate and `exactP` errs on the side of caution, so that near 0.05 they may disagree.
 * When nobody changed, `exactP` is 1.
 *
 * @param answers numbers of people; whole numbers, 0 or more, at least one of them above 0
 * @param confidence share between 0 and 1, both exclusive
 * @throws RangeError when an argument is not as said: without pairs there is no change to measure
 * Source: interval: Newcombe 1998, Statistics in Medicine 17:2635-2650, method 10
 * (hybrid score limits, correlation corrected for continuity); p-value: McNemar's test, exact binomial form.
 * Checked in: test/reference/pairedChange.test.ts.
 */
export function pairedChange(answers: AnswerPairs, confidence = 0.95): PairedChange {
  const { yesYes, yesNo, noYes, noNo } = answers
  for (const [name, count] of Object.entries({ yesYes, yesNo, noYes, noNo })) requireCount(`The number ${name}`, count)
  const pairs = yesYes + yesNo + noYes + noNo
  if (pairs === 0) throw new RangeError('There are no pairs: without them there is no change to measure')

  const before = shareInterval(yesYes + yesNo, pairs, confidence)
  const after = shareInterval(yesYes + noYes, pairs, confidence)
  const change = (noYes - yesNo) / pairs
  const correlation = correctedCorrelation(answers)
  const down = reach(after.share - after.interval.lower, before.interval.upper - before.share, correlation)
  const up = reach(after.interval.upper - after.share, before.share - before.interval.lower, correlation)
  return {
    pairs,
    shareBefore: before.share,
    shareAfter: after.share,
    change,
    interval: { lower: Math.max(-1, change - down), upper: Math.min(1, change + up), confidence },
    exactP: exactP(yesNo, noYes),
  }
}

/** How far the limit of a difference lies from it, when its two parts reach this far and move together so much. */
function reach(ofAfter: number, ofBefore: number, correlation: number): number {
  // Never below 0 but for rounding: the correlation lies between -1 and 1.
  return Math.sqrt(Math.max(0, ofAfter ** 2 - 2 * correlation * ofAfter * ofBefore + ofBefore ** 2))
}

/** The phi coefficient of the two answers; a positive one is drawn towards 0, a negative one is not. */
function correctedCorrelation({ yesYes, yesNo, noYes, noNo }: AnswerPairs): number {
  const margins = [yesYes + yesNo, noYes + noNo, yesYes + noYes, yesNo + noNo]
  if (margins.includes(0)) return 0
  const together = yesYes * noNo - yesNo * noYes
  const corrected = together > 0 ? Math.max(0, together - (yesYes + yesNo + noYes + noNo) / 2) : together
  return margins.reduce((product, margin) => product / Math.sqrt(margin), corrected)
}

/** If those who changed were as likely to go one way as the other, how often would they split this unevenly? */
function exactP(yesNo: number, noYes: number): number {
  if (yesNo === noYes) return 1
  const changed = yesNo + noYes
  const fewer = Math.min(yesNo, noYes)
  // Summed here: jstat's binomial.cdf gives 0 for anything below about 1e-10.
  const logOfLast =
    jStat.gammaln(changed + 1) - jStat.gammaln(fewer + 1) - jStat.gammaln(changed - fewer + 1) - changed * Math.LN2
  let relative = 1
  let sum = 1
  for (let k = fewer; k > 0 && relative > sum * Number.EPSILON; k -= 1) {
    relative *= k / (changed - k + 1)
    sum += relative
  }
  return Math.min(1, 2 * Math.exp(logOfLast) * sum)
}

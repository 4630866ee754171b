import { poissonLimits } from '../statistics/poissonLimits.ts'
import { fewestForXmr, xmrLimits } from '../statistics/xmrLimits.ts'

/** How many returns of periods before a figure is compared with. */
export const returnsCompared = fewestForXmr

/** Whether a quantity is unlike those before it, in words; or why that is not said. */
export type Comparison = { is: 'UNUSUAL'; inWords: string } | { is: 'USUAL' } | { is: 'NOT_SAID'; why: string }

/** From this mean on, limits of counts come from how the counts moved, not from chance alone. */
const xmrFrom = 10
/** Rounding of a mean of equal values is no change. */
const rounding = 1e-9

type Limits = { lower: number; upper: number; method: 'XmR' | 'Poisson' }

/**
 * Is a quantity unlike those of the last 12 returns?
 *
 * Why: an unusual figure needs a word before it is sent, and an ordinary up and down does not. Counts with a mean below 10: exact
 * Poisson limits of 99.8% about the mean; other quantities and counts from 10: XmR limits. The mean is taken as it is: that 12 returns
 * know it only roughly is not allowed for, so that somewhat more than 2 in 1,000 ordinary figures ask for a word. Where none was counted in
 * the 12 returns, their sum is taken as half of one: they do not show that there can be none, and a first one is not unusual.
 *
 * @param before in time order, at most 12; periods without a return are left out
 * @param say how the quantity is written
 * Checked in: test/unit/returnFigures/unusual.test.ts.
 */
export function unusual(quantity: number, before: readonly number[], { isCount, say }: { isCount: boolean; say: (quantity: number) => string }): Comparison {
  if (before.length < returnsCompared) return { is: 'NOT_SAID', why: `fewer than ${returnsCompared} returns to compare with` }
  const { lower, upper, method } = limitsOf(before, isCount)
  if (quantity >= lower - rounding && quantity <= upper + rounding) return { is: 'USUAL' }
  const [from, to] = isCount ? [Math.max(0, Math.ceil(lower - rounding)), Math.floor(upper + rounding)] : [Math.max(0, lower), upper]
  const side = quantity > upper ? 'above' : 'below'
  return { is: 'UNUSUAL', inWords: `${say(quantity)} is ${side} what the last ${returnsCompared} returns let expect (${say(from)} to ${say(to)}, ${method})` }
}

function limitsOf(before: readonly number[], isCount: boolean): Limits {
  const mean = before.reduce((sum, value) => sum + value, 0) / before.length
  if (isCount && mean < xmrFrom) return { ...poissonLimits(mean === 0 ? 0.5 / before.length : mean), method: 'Poisson' }
  return { ...xmrLimits(before), method: 'XmR' }
}

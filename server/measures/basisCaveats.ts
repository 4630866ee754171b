import type { BasisOfFigures } from './figuresOnBasis.ts'
import { returnsSentence } from './returnsBehind.ts'

/** What figures on each basis are made from. */
export const madeFrom = {
  AS_RECORDED: 'Figures are as recorded: what is recorded or corrected later changes them.',
  AS_RETURNED: 'Figures are as returned: those with which returns were accepted. What is recorded or corrected later changes them only when a return is accepted again.',
  AS_PUBLISHED: 'Figures are as published: those of returns in the latest edition of each period. Nothing that is recorded, corrected or accepted later changes them until it is published.',
} as const

/** What is in no return though it was recorded. */
export const overTheEnd = 'A record whose days reach over the end of a period of returns is in no return, though figures as recorded count it in longer periods.'

/**
 * What must a reader know of the basis of figures, and of the returns behind them? In words.
 *
 * Checked in: test/unit/measures/caveats.test.ts.
 */
export function basisCaveats({ basis, returns, gaps, gapsFilled, notAsked }: Pick<BasisOfFigures, 'basis' | 'returns' | 'gaps' | 'gapsFilled' | 'notAsked'>): string[] {
  if (basis === 'AS_RECORDED') return [`${madeFrom.AS_RECORDED} ${returnsSentence(returns)}.`]
  const [one, are] = [gaps.length === 1, gaps.length === 1 ? 'return is' : 'returns are']
  return [
    madeFrom[basis],
    ...(gaps.length > 0 && !gapsFilled ? [`${gaps.length} ${are} not there on this basis and in no sum: what ${one ? 'it' : 'they'} would add is not known, which is not 0.`] : []),
    ...(gapsFilled ? [`${gaps.length} ${are} not there on this basis: ${one ? 'its place is' : 'their places are'} filled with what is recorded, as you asked.`] : []),
    overTheEnd,
    ...(notAsked.length > 0 ? [`Not all of these returns asked for every figure: ${notAsked.join('; ')}. What was not asked is in no sum.`] : []),
  ]
}

import { type FigureCode, figureCatalogue } from '../returnFigures/figureCatalogue.ts'

/**
 * Why figures made from these are not given: not every return behind them was asked for each. Null where every one was.
 *
 * Why: what a return was not asked is in no sum, so that a 0 or a share would say what nobody knows.
 *
 * @param codes the first that was not asked is named
 * @param notAsked names of figures, as BasisOfFigures has them
 * Checked in: test/unit/comparison/whyNotAllAsked.test.ts.
 */
export function whyNotAllAsked(codes: readonly FigureCode[], notAsked: readonly string[]): string | null {
  const code = codes.find((one) => notAsked.includes(figureCatalogue[one].name))
  return code ? `Not all returns of this period asked for “${figureCatalogue[code].name}”` : null
}

export type LogRankShown = { chiSquare: number; degreesOfFreedom: number; p: number }

/** Below this, two curves are said to differ. A convention of statistics, not of policing. */
const level = 0.05

/**
 * What a comparison of two curves says, and what it does not.
 *
 * @param facts `isShown` whether both curves are shown: there are enough in each to say anything
 * Checked in: test/unit/measures/longTerm/longTermWords.test.ts.
 */
export function comparisonInWords({ one, other, isShown, logRank }: { one: string; other: string; isShown: boolean; logRank: LogRankShown | null }): string {
  const names = `“${one}” and “${other}”`
  if (!isShown) return `Too few to say whether ${names} differ.`
  if (!logRank) return `Whether ${names} differ cannot be tested: no score came back while both were followed.`
  const test = `log-rank test, chi-square ${logRank.chiSquare.toFixed(2)}, ${pInWords(logRank.p)}`
  return logRank.p < level
    ? `The two curves, ${names}, lie further apart than chance alone would often bring (${test}). What was chosen is associated with it, and not shown to be the reason.`
    : `No clear difference between ${names} (${test}). That does not show that they are alike.`
}

function pInWords(p: number): string {
  return p < 0.001 ? 'p below 0.001' : `p = ${p.toFixed(3)}`
}

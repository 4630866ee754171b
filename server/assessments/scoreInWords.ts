/** A score as people write it: "1,062.5". Scores have at most three decimals. */
export function scoreInWords(score: number): string {
  return score.toLocaleString('en-GB', { maximumFractionDigits: 3 })
}

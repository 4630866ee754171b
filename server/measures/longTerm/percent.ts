/** "58%", "2.4%", "0%": a share in whole percent, below 10% to a tenth: more would say more than is known, less would make small ones read alike. */
export function percent(share: number): string {
  const inHundred = share * 100
  const digits = inHundred > 0 && inHundred < 9.95 ? 1 : 0
  return `${inHundred.toFixed(digits)}%`
}

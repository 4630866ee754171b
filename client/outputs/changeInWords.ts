const points = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0, signDisplay: 'exceptZero' })

/**
 * "+33 percentage points (+22 to +43)": a difference of two shares, with its interval.
 * Nobody who answered both times: there is nothing to compare, and the page says so.
 */
export function changeInWords(change: { change: number; lower: number; upper: number } | null): string {
  if (!change) return 'Nobody answered both times, so no change can be given'
  const inPoints = (share: number) => points.format(share * 100)
  return `${inPoints(change.change)} percentage points (${inPoints(change.lower)} to ${inPoints(change.upper)})`
}

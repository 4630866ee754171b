/**
 * Moves labels apart so that none covers another, keeping their order and staying as near as
 * possible to where each belongs.
 *
 * @param wanted places from the top, in pixels, in any order
 * @param gap least distance between two labels, in pixels
 * @param bottom lowest place allowed, in pixels
 */
export function spreadLabels(wanted: readonly number[], gap: number, bottom: number): number[] {
  const order = wanted.map((_, index) => index).sort((one, other) => (wanted[one] ?? 0) - (wanted[other] ?? 0))
  const placed: number[] = []
  let lowest = Number.NEGATIVE_INFINITY
  for (const index of order) {
    lowest = Math.max(wanted[index] ?? 0, lowest + gap)
    placed[index] = lowest
  }
  let highest = bottom
  for (const index of order.toReversed()) {
    const place = Math.min(placed[index] ?? 0, highest)
    placed[index] = place
    highest = place - gap
  }
  return placed
}

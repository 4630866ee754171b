/**
 * Which places, in pixels from left to right, can carry a label so that no two run into each other. The last one
 * always can, as it is of the latest year.
 *
 * @param room width of a label
 * @returns indexes of the places
 */
export function spacedOut(places: readonly number[], room: number): Set<number> {
  const chosen = new Set<number>()
  let edge = Number.POSITIVE_INFINITY
  for (const [index, place] of [...places.entries()].toReversed()) {
    if (place > edge - room) continue
    chosen.add(index)
    edge = place
  }
  return chosen
}

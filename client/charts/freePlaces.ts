/** In pixels from the top left. */
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

export function areApart(one: Box, other: Box): boolean {
  return one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top
}

/** The first place that covers nothing; undefined where each would. */
export function firstFree<Place extends { box: Box }>(places: readonly Place[], taken: readonly Box[]): Place | undefined {
  return places.find(({ box }) => taken.every((other) => areApart(box, other)))
}

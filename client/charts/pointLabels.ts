import { firstFree, type Box } from './freePlaces.ts'

export interface LabelledPoint {
  name: string
  x: number
  y: number
}

/** Where the words of a point begin and on which line they stand; `isAway` where a thin line must lead to them. */
export interface PointLabel extends LabelledPoint {
  label: { x: number; y: number; isAway: boolean }
}

/** In pixels, of capitals at 13 px. */
const letterWidth = 9
const lineHeight = 15
const markSize = 8
/** How far from the mark a name may stand: the nearest free place is taken. */
const distances = [4, 16, 30, 46, 64, 84, 108]
/** A name goes no farther than this to stand free of lines. */
const farthestFromLines = 30

/**
 * The name of each point beside it, horizontally, where it covers neither another mark nor another name.
 *
 * @param room in which names may stand
 * @param lines what a name covers only where it has no place near its mark that is free of them
 */
export function pointLabels(points: readonly LabelledPoint[], room: Box, lines: readonly Box[] = []): PointLabel[] {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - markSize, right: x + markSize, top: y - markSize, bottom: y + markSize }))
  return points.map((point) => {
    const places = placesAround(point)
    const inside = places.filter(({ box }) => box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom)
    const near = inside.filter(({ distance }) => distance <= farthestFromLines)
    const place = firstFree(near, [...taken, ...lines]) ?? firstFree(inside, taken) ?? firstFree(places, taken) ?? places[0]
    if (!place) throw new RangeError('A point needs a place for its name')
    taken.push(place.box)
    return { ...point, label: { x: place.box.left, y: (place.box.top + place.box.bottom) / 2, isAway: place.isAway } }
  })
}

function placesAround({ name, x, y }: LabelledPoint): { box: Box; distance: number; isAway: boolean }[] {
  const width = name.length * letterWidth
  return distances.flatMap((distance, index) => {
    const [beside, over] = [markSize + distance, markSize + distance / 2 + lineHeight / 2]
    const centres: [number, number][] = [
      [x + beside + width / 2, y], [x - beside - width / 2, y], [x, y - over], [x, y + over],
      [x + beside + width / 2, y - over], [x + beside + width / 2, y + over], [x - beside - width / 2, y - over], [x - beside - width / 2, y + over],
    ]
    return centres.map(([middle, line]) => ({
      box: { left: middle - width / 2, right: middle + width / 2, top: line - lineHeight / 2, bottom: line + lineHeight / 2 }, distance, isAway: index > 0,
    }))
  })
}

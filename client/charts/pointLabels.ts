import { boldWidth } from './boldWidth.ts'
import { areApart, firstFree, type Box } from './freePlaces.ts'
import { lineBoxes } from './lineBoxes.ts'

export interface LabelledPoint {
  name: string
  x: number
  y: number
}

interface Place {
  x: number
  y: number
}

/** Where the words of a point begin and on which line they stand, the box that they fill, and the thin line that leads to them where they had to move away. */
export interface PointLabel extends LabelledPoint {
  label: { x: number; y: number; box: Box; leader: [from: Place, to: Place] | null }
}

export interface LabelSurroundings {
  /** In which names may stand. */
  room: Box
  /** What no name may cover, besides the points that are named. */
  marks?: readonly Box[]
  /** What a name covers only where it has no place near its mark that is free of them. */
  lines?: readonly Box[]
  /** Where there is a choice: beside the mark, or over it. */
  best?: 'BESIDE' | 'OVER'
}

/** In pixels: the size of names, which are bold. */
export const nameSize = 13
const lineHeight = 15
/** Left free at each side of a name. */
const around = 2
const markSize = 8
/** How far from the mark a name may stand: the nearest free place is taken. */
const distances = [4, 16, 30, 46, 64, 84, 108]
/** A name goes no farther than this to stand free of lines. */
const farthestFromLines = 30

/** The name of each point near it, horizontally, where it covers neither another mark nor another name, and no line that leads to one. */
export function pointLabels(points: readonly LabelledPoint[], { room, marks = [], lines = [], best = 'BESIDE' }: LabelSurroundings): PointLabel[] {
  const own = points.map(({ x, y }): Box => ({ left: x - markSize, right: x + markSize, top: y - markSize, bottom: y + markSize }))
  const names: Box[] = []
  const leaders: Box[] = []
  return points.map((point, at) => {
    const others = [...marks.filter((mark) => !holds(mark, point)), ...own.filter((_, index) => index !== at), ...names]
    const taken = [...others, ...own]
    const places = placesAround(point, best)
    const inside = places.filter(({ box }) => box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom)
    const near = inside.filter(({ distance }) => distance <= farthestFromLines)
    const place = firstFree(ledPast(near, others), [...taken, ...leaders, ...lines]) ?? firstFree(ledPast(inside, others), [...taken, ...leaders])
      ?? firstFree(ledPast(inside, names), [...taken, ...leaders]) ?? firstFree(inside, taken) ?? firstFree(places, taken) ?? places[0]
    if (!place) throw new RangeError('A point needs a place for its name')
    const { box, leader } = place
    names.push(box)
    if (leader) leaders.push(...lineBoxes(leader))
    return { ...point, label: { x: box.left + around, y: (box.top + box.bottom) / 2, box, leader } }
  })
}

interface NamePlace {
  box: Box
  distance: number
  leader: [Place, Place] | null
}

/** Those to which no line must lead over any of the boxes. */
function ledPast(places: readonly NamePlace[], boxes: readonly Box[]): NamePlace[] {
  return places.filter(({ leader }) => !leader || lineBoxes(leader).every((piece) => boxes.every((box) => areApart(piece, box))))
}

function placesAround(point: LabelledPoint, best: 'BESIDE' | 'OVER'): NamePlace[] {
  const { name, x, y } = point
  const width = boldWidth(name, nameSize) + 2 * around
  return distances.flatMap((distance, index) => {
    const [beside, over] = [markSize + distance + width / 2, markSize + distance / 2 + lineHeight / 2]
    const sides = [[x + beside, y], [x - beside, y]] as const
    const ends = [[x, y - over], [x, y + over]] as const
    const corners = [[x + beside, y - over], [x + beside, y + over], [x - beside, y - over], [x - beside, y + over]] as const
    return [...(best === 'BESIDE' ? [...sides, ...ends] : [...ends, ...sides]), ...corners].map(([middle, line]) => {
      const box = { left: middle - width / 2, right: middle + width / 2, top: line - lineHeight / 2, bottom: line + lineHeight / 2 }
      return { box, distance, leader: index > 0 ? leaderTo(point, box) : null }
    })
  })
}

/** From the edge of a mark to the nearest place of a name. */
function leaderTo({ x, y }: LabelledPoint, { left, right, top, bottom }: Box): [Place, Place] {
  const to = { x: Math.max(left, Math.min(x, right)), y: Math.max(top, Math.min(y, bottom)) }
  const length = Math.hypot(to.x - x, to.y - y) || 1
  return [{ x: x + ((to.x - x) * markSize) / length, y: y + ((to.y - y) * markSize) / length }, to]
}

function holds({ left, right, top, bottom }: Box, { x, y }: Place): boolean {
  return left <= x && x <= right && top <= y && y <= bottom
}

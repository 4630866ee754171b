import type { Box } from './freePlaces.ts'

/** In pixels: a line is taken to be this far from a name that does not touch it. */
const around = 2
/** In pixels: a line is taken for boxes no longer than this. */
const step = 6

/** What a drawn line of straight pieces covers, as a row of small boxes. */
export function lineBoxes(points: readonly { x: number; y: number }[]): Box[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step))
    return Array.from({ length: steps }, (_, at) => boxOf(between(from, to, at / steps), between(from, to, (at + 1) / steps)))
  })
}

function between(from: { x: number; y: number }, to: { x: number; y: number }, share: number): { x: number; y: number } {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

function boxOf(one: { x: number; y: number }, other: { x: number; y: number }): Box {
  return { left: Math.min(one.x, other.x) - around, right: Math.max(one.x, other.x) + around, top: Math.min(one.y, other.y) - around, bottom: Math.max(one.y, other.y) + around }
}

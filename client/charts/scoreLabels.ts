import { firstFree } from './freePlaces.ts'
import type { Box } from './freePlaces.ts'
import type { ScoreEvent } from './scoreStepsEvents.ts'

export interface ScorePoint {
  event: ScoreEvent
  x: number
  y: number
}

/** A score, and where its words begin: nowhere where there is no room for them. */
export type LabelledScore = ScorePoint & { label: { x: number; y: number } | null }

interface Room {
  left: number
  right: number
  top: number
  bottom: number
}

/** In pixels, of bold letters. */
const letterWidth = 7.2
const ascent = 10
const descent = 3

/**
 * Score and band beside a point, where they cover neither a line nor another point nor other words; the last score has them always.
 *
 * @param runs points by one method, joined as steps, earliest first
 * @param others what stands in the room already
 */
export function scoreLabels(runs: readonly (readonly ScorePoint[])[], room: Room, others: readonly Box[]): LabelledScore[] {
  const taken = [...others, ...runs.flatMap(stepBoxes)]
  const points = runs.flat()
  const labelled = points.toReversed().map((point, index): LabelledScore => {
    const places = placesAround(point, room)
    const free = firstFree(places, taken) ?? (index === 0 ? places[0] : undefined)
    if (!free) return { ...point, label: null }
    taken.push(free.box)
    return { ...point, label: { x: free.box.left, y: free.box.bottom - descent } }
  })
  return labelled.toReversed()
}

export function scoreLabel({ score, band }: ScoreEvent): string {
  return `${score} ${band.length > 14 ? `${band.slice(0, 12)}…` : band}`
}

function placesAround({ event, x, y }: ScorePoint, { left, right, top, bottom }: Room): { box: Box }[] {
  const width = scoreLabel(event).length * letterWidth
  const within = (start: number) => Math.max(left, Math.min(start, right - width))
  const starts = [within(x + 6), within(x - 6 - width)]
  const lines = [y - 8, y + 18]
  return lines
    .flatMap((line) => starts.map((start) => ({ box: { left: start, right: start + width, top: line - ascent, bottom: line + descent } })))
    .filter(({ box }, index) => index === 0 || (box.top >= top && box.bottom <= bottom))
}

/** The points, and the lines to and from each: thin boxes. */
function stepBoxes(points: readonly ScorePoint[]): Box[] {
  return points.flatMap(({ x, y }, index) => {
    const dot = { left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }
    const before = points[index - 1]
    if (!before) return [dot]
    return [
      dot,
      { left: before.x, right: x, top: before.y - 1, bottom: before.y + 1 },
      { left: x - 2, right: x + 2, top: Math.min(y, before.y), bottom: Math.max(y, before.y) },
    ]
  })
}

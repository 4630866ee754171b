import { firstFree } from './freePlaces.ts'
import { markRows, markSize } from './markRows.ts'
import type { Gathered, RowMark } from './markRows.ts'
import { isBelowAxis } from './scoreStepsEvents.ts'
import type { DisruptionEvent } from './scoreStepsEvents.ts'

/** A mark of one or more disruptions of one grade, and its first tactic where there is room for it; in pixels from the top left. */
export type DisruptionMark = RowMark<DisruptionEvent> & { y: number; label: { x: number; y: number; words: string } | null }

export interface DisruptionLane {
  marks: DisruptionMark[]
  /** In pixels from the axis: rows of marks and the words over or under them. */
  height: number
  gathered: Gathered
}

interface Lane {
  across: (day: string) => number
  left: number
  right: number
  isBelow: boolean
}

const letterWidth = 6.4
const lineHeight = 15
const mostRows = 4

/** The disruptions over the axis, or those under it: no impact and negative, each a mark of its own. `y` counts from the axis. */
export function disruptionMarks(events: readonly DisruptionEvent[], { across, left, right, isBelow }: Lane): DisruptionLane {
  const own = events.filter(({ grade }) => isBelowAxis(grade) === isBelow)
  const { marks, rows, gathered } = markRows(own, { across, right, mostRows, kindOf: ({ grade }) => grade })
  const away = isBelow ? 1 : -1
  const placed = marks.map((mark) => ({ ...mark, y: away * (13 + mark.row * markSize) }))
  const taken = placed.map(({ x, y, countSide }) => ({
    left: x - markSize / 2 - (countSide === 'left' ? markSize : 0), right: x + markSize / 2 + (countSide === 'right' ? markSize : 0), top: y - 9, bottom: y + 9,
  }))
  const named = placed.map((mark): DisruptionMark => {
    const words = tacticInWords(mark.events)
    const half = (words.length * letterWidth) / 2
    const x = Math.min(Math.max(mark.x, left - 8 + half), right - half)
    const y = mark.y + away * (9 + lineHeight / 2)
    const free = words ? firstFree([{ box: { left: x - half - 4, right: x + half + 4, top: y - lineHeight / 2, bottom: y + lineHeight / 2 } }], taken) : undefined
    if (!free) return { ...mark, label: null }
    taken.push(free.box)
    return { ...mark, label: { x, y, words } }
  })
  return { marks: named, height: 22 + Math.max(0, rows - 1) * markSize + lineHeight + 3, gathered }
}

/** The first tactic of one disruption; of several the table names all. */
function tacticInWords([event, ...others]: readonly DisruptionEvent[]): string {
  const [tactic = '', ...more] = event && others.length === 0 ? event.tactics : []
  return `${tactic.length > 22 ? `${tactic.slice(0, 20)}…` : tactic}${more.length > 0 ? ` +${more.length}` : ''}`
}

import type { ChartRow } from './chartTable.ts'
import type { Box } from './freePlaces.ts'
import type { SeriesBreakMark } from './seriesBreakMarks.ts'
import { placeOfDay } from './xmrLayout.ts'

interface BreaksOnRows {
  breaks: readonly SeriesBreakMark[]
  rows: readonly ChartRow[]
  /** Of a place along the rows, in pixels. */
  xOf: (place: number) => number
}

/** A line with a letter for each break. */
export function XmrBreaks({ breaks, rows, xOf, top, bottom }: BreaksOnRows & { top: number; bottom: number }) {
  return placesOf({ breaks, rows, xOf }).map(({ letter, x }) => (
    <g key={letter} aria-hidden="true">
      <path d={`M${x},${top - 8} V${bottom}`} stroke="var(--chart-text)" strokeWidth={1.5} strokeDasharray="1 4" />
      <text x={x} y={top - 13} textAnchor="middle" fontSize={14} fontWeight={700} fill="var(--chart-text)">{letter}</text>
    </g>
  ))
}

/** What the letters cover. */
export function letterBoxes(on: BreaksOnRows, top: number): Box[] {
  return placesOf(on).map(({ x }) => ({ left: x - 7, right: x + 7, top: 0, bottom: top - 8 }))
}

function placesOf({ breaks, rows, xOf }: BreaksOnRows): { letter: string; x: number }[] {
  return breaks.flatMap(({ letter, day }) => {
    const place = placeOfDay(rows, day)
    return place === null ? [] : [{ letter, x: xOf(place) }]
  })
}

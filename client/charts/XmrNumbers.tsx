import { causeNumbers } from './causeNumbers.ts'
import { ChartNames } from './ChartNames.tsx'
import { drawnNumber, textOf, type ChartRow } from './chartTable.ts'
import type { Box } from './freePlaces.ts'
import { lineBoxes } from './lineBoxes.ts'
import { pointLabels } from './pointLabels.ts'
import { runsOf } from './xmrLayout.ts'

interface XmrNumbersProps {
  rows: readonly ChartRow[]
  /** Of a place along the rows and of a value, in pixels. */
  xOf: (place: number) => number
  yOf: (value: number) => number
  /** Between the top of the drawing and the line at zero. */
  room: Box
  /** Lines across that numbers should not cover, by their values. */
  across: readonly number[]
  /** Where letters of breaks stand already. */
  letters: readonly Box[]
}

/** The number of each special cause at its first point, over or under it where it covers no other point. */
export function XmrNumbers({ rows, xOf, yOf, room, across, letters }: XmrNumbersProps) {
  const points = rows.flatMap((row, index) => {
    const value = drawnNumber(row, 'value')
    return value === null ? [] : [{ index, x: xOf(index + 0.5), y: yOf(value), size: textOf(row, 'shape') === 'NONE' ? 5 : 8 }]
  })
  const numbers = causeNumbers(rows)
  const named = points.flatMap(({ index, x, y }) => (numbers[index] ? [{ name: numbers[index], x, y }] : []))
  const marks = points.map(({ x, y, size }): Box => ({ left: x - size, right: x + size, top: y - size, bottom: y + size }))
  const series = runsOf(rows, 'value').flatMap(({ from, values }) => lineBoxes(values.map((value, index) => ({ x: xOf(from + index + 0.5), y: yOf(value) }))))
  const limits = across.map((value): Box => ({ left: room.left, right: room.right, top: yOf(value) - 1, bottom: yOf(value) + 1 }))
  return <ChartNames labels={pointLabels(named, { room, marks: [...marks, ...letters], lines: [...series, ...limits], best: 'OVER' })} />
}

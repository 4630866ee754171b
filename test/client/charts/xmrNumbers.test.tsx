import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { causeNumbers } from '../../../client/charts/causeNumbers.ts'
import type { ChartRow } from '../../../client/charts/chartTable.ts'
import { areApart } from '../../../client/charts/freePlaces.ts'
import { XmrNumbers } from '../../../client/charts/XmrNumbers.tsx'

const rowsOf = (points: readonly [value: number, marks: string][]): ChartRow[] => points.map(([value, marks]) => ({ value, marks, shape: marks ? 'OUTSIDE_LIMITS' : 'NONE', phase: '1' }))

test('a special cause has its number once, at its first point, however many points it has', () => {
  expect(causeNumbers(rowsOf([[0, '1, 2'], [0, '2, 3'], [0, '2'], [9, ''], [9, '4'], [9, ''], [9, '4']]))).toEqual(['1, 2', '3', '', '', '4', '', ''])
})

test('numbers of neighbouring points cover neither each other nor a point, and are said once each', () => {
  const rows = rowsOf([[0, '1, 2'], [0, '2, 3'], [0, '2, 4'], [0, '2, 5'], [44, ''], [77, '6'], [38, ''], [68, '7'], [64, '7']])
  const [xOf, yOf] = [(place: number) => 52 + place * 17, (value: number) => 130 - value]
  const drawn = renderToStaticMarkup(<svg><XmrNumbers rows={rows} xOf={xOf} yOf={yOf} room={{ left: 52, right: 400, top: 0, bottom: 130 }} across={[45, 18, 72]} letters={[]} /></svg>)
  expect([...drawn.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual(['1, 2', '3', '4', '5', '6', '7'])
  const boxes = [...drawn.matchAll(/<rect x="([^"]+)" y="([^"]+)" width="([^"]+)" height="([^"]+)"/g)].map(([, x, y, width, height]) => ({ left: Number(x), right: Number(x) + Number(width), top: Number(y), bottom: Number(y) + Number(height) }))
  const points = rows.map((row, index) => ({ left: xOf(index + 0.5) - 5, right: xOf(index + 0.5) + 5, top: yOf(Number(row['value'])) - 5, bottom: yOf(Number(row['value'])) + 5 }))
  boxes.forEach((box, index) => expect([...boxes.slice(index + 1), ...points].every((other) => areApart(box, other)), `number ${index}`).toBe(true))
  expect(drawn).not.toContain('paint-order')
})

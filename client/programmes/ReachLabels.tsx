import { useXAxisScale, useYAxisScale } from 'recharts'
import { drawnNumber, textOf } from '../charts/chartTable.ts'
import type { ChartRow } from '../charts/chartTable.ts'
import { numberInWords } from '../parts/numberInWords.ts'
import { spacedOut } from './spacedOut.ts'

/** In pixels, of a digit or comma in the labels' letters. */
const digit = 7.2

/** The number over each bar for which there is room. */
export function ReachLabels({ rows }: { rows: readonly ChartRow[] }) {
  const across = useXAxisScale()
  const up = useYAxisScale()
  if (!across || !up) return null
  const bars = rows.flatMap((row) => {
    const value = drawnNumber(row, 'reached')
    const code = textOf(row, 'code')
    return value === null ? [] : [{ code, words: numberInWords(value), x: across(code, { position: 'middle' }) ?? 0, y: up(value) ?? 0 }]
  })
  const longest = Math.max(0, ...bars.map(({ words }) => words.length))
  const labelled = spacedOut(bars.map(({ x }) => x), longest * digit + 6)
  return (
    <g aria-hidden="true" fontSize={12} fontWeight={700} fill="var(--chart-text)">
      {bars.map(({ code, words, x, y }, index) => (labelled.has(index) ? <text key={code} x={x} y={y - 6} textAnchor="middle">{words}</text> : null))}
    </g>
  )
}

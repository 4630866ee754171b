import { useXAxisScale, useYAxisScale } from 'recharts'
import { drawnNumber, textOf } from '../charts/chartTable.ts'
import type { ChartRow } from '../charts/chartTable.ts'
import { numberInWords } from '../parts/numberInWords.ts'

/** The number over each bar, or over every so many where there is no room for all. */
export function ReachLabels({ rows, every }: { rows: readonly ChartRow[]; every: number }) {
  const across = useXAxisScale()
  const up = useYAxisScale()
  if (!across || !up) return null
  return (
    <g aria-hidden="true" fontSize={12} fontWeight={700} fill="var(--chart-text)">
      {rows.map((row, index) => {
        const value = drawnNumber(row, 'reached')
        return value === null || index % every > 0 ? null : (
          <text key={textOf(row, 'code')} x={across(textOf(row, 'code'), { position: 'middle' })} y={(up(value) ?? 0) - 6} textAnchor="middle">
            {numberInWords(value)}
          </text>
        )
      })}
    </g>
  )
}

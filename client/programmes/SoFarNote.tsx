import { useId } from 'react'
import { textOf } from '../charts/chartTable.ts'
import type { ChartRow } from '../charts/chartTable.ts'
import { SoFarPattern } from './SoFarPattern.tsx'

/** What hatching, and a hollow mark on a dashed interval, say: the year is not over. */
export function SoFarNote({ rows }: { rows: readonly ChartRow[] }) {
  const pattern = useId()
  const running = rows.find((row) => textOf(row, 'soFar') !== '')
  if (!running) return null
  return (
    <ul className="lv-legend lv-panels__so-far">
      <li>
        <svg width="18" height="18" aria-hidden="true" focusable="false">
          <SoFarPattern id={pattern} />
          <rect x="2" y="2" width="14" height="14" fill={`url(#${pattern})`} stroke="var(--programme-reach)" strokeWidth={2} />
        </svg>
        {textOf(running, 'shortYear')} is not over: {textOf(running, 'soFar')}, hatched, and dashed where there is an interval
      </li>
    </ul>
  )
}

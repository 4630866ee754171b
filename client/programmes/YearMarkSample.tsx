import { markPath } from './yearMarks.ts'
import type { YearMark } from './yearMarks.ts'

export function YearMarkSample({ mark }: { mark: YearMark }) {
  return (
    <svg width="18" height="18" aria-hidden="true" focusable="false">
      <path d={markPath(mark.shape, 9, 9)} fill={mark.shape === 'ring' ? 'var(--chart-ground)' : mark.colour} stroke={mark.colour} strokeWidth={2} />
    </svg>
  )
}

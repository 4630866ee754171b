import { gradeWords } from '../parts/gradeWords.ts'
import type { DisruptionMark } from './disruptionMarks.ts'
import { GradeShape } from './ScoreStepsMarks.tsx'

interface MarkCountProps {
  count: number
  side: 'left' | 'right' | null
  x: number
  y: number
}

/** How many a mark stands for, beside it; nothing for one. */
export function MarkCount({ count, side, x, y }: MarkCountProps) {
  if (side === null) return null
  return <text x={side === 'right' ? x + 10 : x - 10} y={y} dy="0.36em" textAnchor={side === 'right' ? 'start' : 'end'} className="lv-life__count">{count}</text>
}

/** A disruption, or as many of one grade as stand together, with the days and tactics of each. */
export function DisruptionSign({ mark: { events, x, y, label, countSide } }: { mark: DisruptionMark }) {
  const [first] = events
  if (!first) return null
  return (
    <g>
      <title>{events.map(({ daysInWords, grade, tactics, reference }) => `${daysInWords}: ${gradeWords[grade]}, ${tactics.join(', ')} (${reference})`).join('\n')}</title>
      <GradeShape grade={first.grade} x={x} y={y} />
      <MarkCount count={events.length} side={countSide} x={x} y={y} />
      {label && <text x={label.x} y={label.y} dy="0.35em" textAnchor="middle" className="lv-life__small">{label.words}</text>}
    </g>
  )
}

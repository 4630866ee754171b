import { useId } from 'react'
import { fillOf, type GradeMark } from './gradeMarks.ts'
import { GradePatterns } from './GradePatterns.tsx'

interface LegendProps {
  marks: readonly GradeMark[]
  drawnAs: 'line' | 'bar'
  /** What stands after a name, as its number: "Major 31". */
  countOf?: ((mark: GradeMark) => string) | undefined
}

/** Names every line or bar with a sample of its dash or pattern. */
export function Legend({ marks, drawnAs, countOf }: LegendProps) {
  return (
    <ul className="lv-legend">
      {marks.map((mark) => (
        <li key={mark.key}>
          {drawnAs === 'line' ? <LineSample mark={mark} /> : <BarSample mark={mark} />}
          <span>{mark.name}{countOf && <> <strong>{countOf(mark)}</strong></>}</span>
        </li>
      ))}
    </ul>
  )
}

function LineSample({ mark }: { mark: GradeMark }) {
  return (
    <svg width="30" height="10" aria-hidden="true" focusable="false">
      <line x1="0" y1="5" x2="30" y2="5" stroke={mark.colour} strokeWidth={mark.width} strokeDasharray={mark.dash} />
    </svg>
  )
}

function BarSample({ mark }: { mark: GradeMark }) {
  const drawing = useId()
  return (
    <svg width="16" height="16" aria-hidden="true" focusable="false">
      <GradePatterns drawing={drawing} />
      <rect width="16" height="16" fill={fillOf(mark, drawing)} stroke={mark.colour} />
    </svg>
  )
}

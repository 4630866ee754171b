import type { Grade } from '../graphql/generated/graphql.ts'
import { gradeWords } from './gradeWords.ts'

const filledBars: Record<Grade, number> = { MAJOR: 3, MODERATE: 2, MINOR: 1, NO_IMPACT: 0, NEGATIVE: 0 }

/** A grade as a word and a mark: bars for more impact, a downward arrow for a negative. Never colour alone. */
export function GradeTag({ grade }: { grade: Grade }) {
  return (
    <strong className={`lv-grade lv-grade--${grade.toLowerCase().replace('_', '-')}`}>
      <svg className="lv-grade__mark" viewBox="0 0 14 12" width="14" height="12" aria-hidden="true" focusable="false">
        {grade === 'NEGATIVE' ? <path d="M1 2h12L7 12z" fill="currentColor" /> : <Bars filled={filledBars[grade]} />}
      </svg>
      {gradeWords[grade]}
    </strong>
  )
}

function Bars({ filled }: { filled: number }) {
  return [0, 1, 2].map((bar) => (
    <rect
      key={bar}
      x={bar * 5 + 0.5}
      y={8 - bar * 3.5 + 0.5}
      width="3"
      height={bar * 3.5 + 3}
      fill={bar < filled ? 'currentColor' : 'none'}
      stroke="currentColor"
    />
  ))
}

import { gradesInOrder, gradeWords } from '../parts/gradeWords.ts'
import { checkBackMarkWords, eventsOf } from './scoreStepsEvents.ts'
import type { CheckBackMark, LifeEvent } from './scoreStepsEvents.ts'
import { CheckBackShape, GradeShape } from './ScoreStepsMarks.tsx'

const marksInOrder = Object.keys(checkBackMarkWords) as CheckBackMark[]

/** The marks that stand in the drawing, with their words. */
export function ScoreStepsLegend({ events }: { events: readonly LifeEvent[] }) {
  const grades = new Set(eventsOf(events, 'DISRUPTION').map(({ grade }) => grade))
  const marks = new Set(eventsOf(events, 'CHECK_BACK').map(({ mark }) => mark))
  if (grades.size + marks.size === 0) return null
  return (
    <ul className="lv-legend lv-life__legend">
      {gradesInOrder.filter((grade) => grades.has(grade)).map((grade) => (
        <li key={grade}>
          <svg width="20" height="20" aria-hidden="true" focusable="false"><GradeShape grade={grade} x={10} y={10} /></svg>
          {gradeWords[grade]}
        </li>
      ))}
      {marksInOrder.filter((mark) => marks.has(mark)).map((mark) => (
        <li key={mark}>
          <svg width="18" height="18" aria-hidden="true" focusable="false"><CheckBackShape mark={mark} x={9} y={9} /></svg>
          {checkBackMarkWords[mark]}
        </li>
      ))}
    </ul>
  )
}

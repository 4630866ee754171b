import type { Grade, OcgStatus } from '../graphql/generated/graphql.ts'
import type { CheckBackMark } from './scoreStepsEvents.ts'

interface MarkProps {
  x: number
  y: number
}

/** A disruption by its grade: each a shape of its own, so that the hue only repeats it. A negative is ringed. */
export function GradeShape({ grade, x, y }: MarkProps & { grade: Grade }) {
  const at = `translate(${x} ${y})`
  if (grade === 'NEGATIVE') {
    return (
      <g transform={at} className="lv-life__negative">
        <circle r="8" fill="var(--chart-ground)" strokeWidth="2.5" />
        <path d="M-4,-3 H4 L0,4.5 Z" stroke="none" />
      </g>
    )
  }
  if (grade === 'NO_IMPACT') return <circle transform={at} r="5.5" fill="var(--chart-ground)" stroke="var(--chart-text)" strokeWidth="1.75" />
  if (grade === 'MAJOR') return <path transform={at} d="M0,-9 L9,0 L0,9 L-9,0 Z" fill="var(--chart-major)" stroke="var(--chart-ground)" />
  if (grade === 'MODERATE') return <rect transform={at} x="-6.5" y="-6.5" width="13" height="13" fill="var(--chart-moderate)" stroke="var(--chart-text)" />
  return <circle transform={at} r="5" fill="var(--chart-minor)" stroke="var(--chart-text)" />
}

/** What a check-back found: a sign of its own for each. */
export function CheckBackShape({ mark, x, y }: MarkProps & { mark: CheckBackMark }) {
  const isAnswer = mark === 'HELD' || mark === 'PARTLY_HELD' || mark === 'LOST'
  return (
    <g transform={`translate(${x} ${y})`} className={`lv-life__check-back lv-life__check-back--${mark.toLowerCase().replace('_', '-')}`}>
      {isAnswer ? <rect x="-7" y="-7" width="14" height="14" rx="2" /> : <circle r="7" />}
      {mark === 'HELD' && <path d="M-4,0 L-1,3.5 L4.5,-4" fill="none" />}
      {mark === 'PARTLY_HELD' && <path d="M-7,0 H7 V5 A2,2 0 0 1 5,7 H-5 A2,2 0 0 1 -7,5 Z" className="lv-life__half" />}
      {mark === 'LOST' && <path d="M-4,-4 L4,4 M4,-4 L-4,4" fill="none" />}
      {mark === 'UNKNOWN' && <text dy="0.36em" textAnchor="middle" fontSize="12" fontWeight="700">?</text>}
      {mark === 'DUE' && <path d="M0,-4 V0 L3,2" fill="none" />}
      {mark === 'OVERDUE' && <text dy="0.36em" textAnchor="middle" fontSize="12" fontWeight="700">!</text>}
    </g>
  )
}

/** Fills of the strip of status, for one drawing. */
export function StatusPatterns({ drawing }: { drawing: string }) {
  return (
    <defs>
      <pattern id={`${drawing}-monitored`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" fill="var(--chart-ground)" />
        <line x1="0" y1="0" x2="0" y2="7" stroke="var(--chart-grid)" strokeWidth="5" />
      </pattern>
    </defs>
  )
}

export function statusFill(status: OcgStatus, drawing: string): string {
  if (status === 'MONITORED') return `url(#${drawing}-monitored)`
  return status === 'ACTIVE' ? 'var(--chart-grid)' : 'var(--chart-ground)'
}

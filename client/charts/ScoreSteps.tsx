import { useId } from 'react'
import { gradeWords } from '../parts/gradeWords.ts'
import { dayInWords } from '../periods/dayInWords.ts'
import { ChartSpace } from './ChartSpace.tsx'
import { checkBackMarkWords } from './scoreStepsEvents.ts'
import type { DisruptionEvent, LifeEvent } from './scoreStepsEvents.ts'
import { scoreLabel, scoreStepsLayout } from './scoreStepsLayout.ts'
import type { Placed, ScoreStepsLayout } from './scoreStepsLayout.ts'
import { ScoreStepsLegend } from './ScoreStepsLegend.tsx'
import { CheckBackShape, GradeShape, StatusPatterns, statusFill } from './ScoreStepsMarks.tsx'
import './scoreSteps.css'

interface ScoreStepsProps {
  /** By day, earliest first; all of them within the period, but for what began before it. */
  events: readonly LifeEvent[]
  period: { from: string; lastDay: string }
  title: string
  statusWords: Readonly<Record<'ACTIVE' | 'MONITORED' | 'ARCHIVED', string>>
}

/** In pixels, while the room for it is not measured. */
const usualHeight = 330

/**
 * A group's life on one axis of time: its score as steps, its disruptions by grade with the negative ones below the axis,
 * then its status and what check-backs found. Scores of different methods are not joined, and after the last score nothing is drawn.
 */
export function ScoreSteps({ events, period, title, statusWords }: ScoreStepsProps) {
  return (
    <>
      <ScoreStepsLegend events={events} />
      <ChartSpace height={usualHeight}>
        {(width) => <Drawing {...{ events, title, width, statusWords }} layout={scoreStepsLayout(events, period, width)} />}
      </ChartSpace>
    </>
  )
}

type DrawingProps = Omit<ScoreStepsProps, 'period'> & { layout: ScoreStepsLayout; width: number }

function Drawing({ layout, title, width, statusWords }: DrawingProps) {
  const drawing = useId()
  const { left, right, height, axis } = layout
  return (
    <svg className="lv-life" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${drawing}-title ${drawing}-desc`}>
      <title id={`${drawing}-title`}>{title}</title>
      <desc id={`${drawing}-desc`}>Score, disruptions, status and check-backs on one axis of time; choose Table for the same in words.</desc>
      <StatusPatterns drawing={drawing} />
      <g className="lv-life__lanes">{layout.lanes.map(({ name, y }) => <text key={name} x={0} y={y} dy="0.35em">{name}</text>)}</g>
      {layout.scoreTicks.map(({ y, score }) => (
        <g key={score}>
          <line x1={left} x2={right} y1={y} y2={y} stroke="var(--chart-grid)" />
          <text x={left - 6} y={y} dy="0.35em" textAnchor="end" className="lv-life__small">{score}</text>
        </g>
      ))}
      {[...layout.above, ...layout.below].map(({ event, x }) => (
        <line key={event.reference} x1={x} x2={x} y1={22} y2={axis} stroke="var(--chart-axis)" strokeWidth="0.75" strokeDasharray="2 3" />
      ))}
      {layout.breaks.map(({ x, method }) => (
        <g key={`${x} ${method}`}>
          <line x1={x} x2={x} y1={4} y2={axis - 40} stroke="var(--chart-text)" strokeWidth="1.5" strokeDasharray="6 3" />
          <text x={x - 4} y={8} textAnchor="end" dy="0.35em" className="lv-life__small">method changed</text>
        </g>
      ))}
      {layout.steps.map((path, index) => <path key={index} d={path} fill="none" stroke="var(--chart-text)" strokeWidth="2.5" />)}
      {layout.scores.map(({ event, x, y, labelX }) => (
        <g key={`${event.day} ${event.method}`}>
          <title>{`${dayInWords(event.day)}: score ${event.score}, band ${event.band}, by ${event.method}`}</title>
          <circle cx={x} cy={y} r="4" fill="var(--chart-text)" />
          {labelX !== null && <text x={labelX} y={y - 8} className="lv-life__score">{scoreLabel(event)}</text>}
        </g>
      ))}
      <line x1={left} x2={right} y1={axis} y2={axis} stroke="var(--chart-text)" />
      {layout.above.map((mark) => <DisruptionMark key={mark.event.reference} mark={mark} axis={axis} labelY={axis - 30} right={right} />)}
      {layout.below.map((mark) => <DisruptionMark key={mark.event.reference} mark={mark} axis={axis} labelY={axis + 32} right={right} />)}
      {layout.timeTicks.map(({ x, label }) => (
        <g key={label}>
          <line x1={x} x2={x} y1={axis} y2={axis + 4} stroke="var(--chart-text)" />
          <text x={x} y={layout.timeY} textAnchor={x > right - 30 ? 'end' : x < left + 20 ? 'start' : 'middle'} className="lv-life__small">{label}</text>
        </g>
      ))}
      {layout.spells.map(({ event, x, width: room }) => (
        <g key={event.day}>
          <title>{`${statusWords[event.status]} from ${dayInWords(event.day)}${event.lastDay ? ` to ${dayInWords(event.lastDay)}` : ''}`}</title>
          <rect x={x} y={layout.spellY} width={room} height={18} fill={statusFill(event.status, drawing)} stroke="var(--chart-axis)" />
          {room >= statusWords[event.status].length * 7.5 && <text x={x + 5} y={layout.spellY + 9} dy="0.36em" className="lv-life__spell">{statusWords[event.status]}</text>}
        </g>
      ))}
      {layout.checkBacks.map(({ event, x, y }) => (
        <g key={`${event.reference} ${event.months}`}>
          <title>{`${event.reference} after ${event.months} months: ${checkBackMarkWords[event.mark]}, ${dayInWords(event.day)}`}</title>
          <CheckBackShape mark={event.mark} x={x} y={y} />
        </g>
      ))}
    </svg>
  )
}

interface DisruptionMarkProps {
  mark: Placed<DisruptionEvent> & { label: string | null }
  axis: number
  labelY: number
  right: number
}

function DisruptionMark({ mark: { event, x, markX, y, label }, axis, labelY, right }: DisruptionMarkProps) {
  const { reference, grade, tactics, daysInWords } = event
  const half = ((label?.length ?? 0) * 6.4) / 2
  const labelX = Math.min(Math.max(markX, half), right + 12 - half)
  return (
    <g>
      <title>{`${daysInWords}: ${gradeWords[grade]}, ${tactics.join(', ')} (${reference})`}</title>
      {Math.abs(x - markX) > 1 && <line x1={x} x2={markX} y1={axis} y2={y} stroke="var(--chart-axis)" />}
      <GradeShape grade={grade} x={markX} y={y} />
      {label !== null && <text x={labelX} y={labelY} dy="0.35em" textAnchor="middle" className="lv-life__small">{label}</text>}
    </g>
  )
}

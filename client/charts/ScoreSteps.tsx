import { useId } from 'react'
import { dayInWords } from '../periods/dayInWords.ts'
import { ChartSpace } from './ChartSpace.tsx'
import { checkBackMarkWords } from './scoreStepsEvents.ts'
import type { LifeEvent } from './scoreStepsEvents.ts'
import { scoreLabel } from './scoreLabels.ts'
import { DisruptionSign, MarkCount } from './ScoreStepsCounts.tsx'
import { scoreStepsLayout } from './scoreStepsLayout.ts'
import type { ScoreStepsLayout } from './scoreStepsLayout.ts'
import { ScoreStepsLegend } from './ScoreStepsLegend.tsx'
import { CheckBackShape, StatusPatterns, statusFill } from './ScoreStepsMarks.tsx'
import './scoreSteps.css'

interface ScoreStepsProps {
  /** By day, earliest first; all of them within the period, but for what began before it. */
  events: readonly LifeEvent[]
  period: { from: string; lastDay: string }
  title: string
  statusWords: Readonly<Record<'ACTIVE' | 'MONITORED' | 'ARCHIVED', string>>
}

/** Days of more disruptions would hide the score: they are strokes on the axis alone. */
const mostThroughScore = 12

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
      {layout.days.map((x, index) => (
        <line key={index} x1={x} x2={x} y1={layout.days.length > mostThroughScore ? axis - 5 : 22} y2={axis} stroke="var(--chart-axis)" strokeWidth="0.75" {...(layout.days.length > mostThroughScore ? {} : { strokeDasharray: '2 3' })} />
      ))}
      {layout.breaks.map(({ x, method }) => (
        <g key={`${x} ${method}`}>
          <line x1={x} x2={x} y1={4} y2={axis - 40} stroke="var(--chart-text)" strokeWidth="1.5" strokeDasharray="6 3" />
          <text x={x - 4} y={8} textAnchor="end" dy="0.35em" className="lv-life__small">method changed</text>
        </g>
      ))}
      {layout.steps.map((path, index) => <path key={index} d={path} fill="none" stroke="var(--chart-text)" strokeWidth="2.5" />)}
      {layout.scores.map(({ event, x, y }) => (
        <g key={`${event.day} ${event.method}`}>
          <title>{`${dayInWords(event.day)}: score ${event.score}, band ${event.band}, by ${event.method}`}</title>
          <circle cx={x} cy={y} r="4" fill="var(--chart-text)" />
        </g>
      ))}
      {layout.scores.map(({ event, label }) => label && (
        <text key={`${event.day} ${event.method}`} x={label.x} y={label.y} className="lv-life__score">{scoreLabel(event)}</text>
      ))}
      <line x1={left} x2={right} y1={axis} y2={axis} stroke="var(--chart-text)" />
      {[...layout.above, ...layout.below].map((mark) => <DisruptionSign key={`${mark.x} ${mark.y}`} mark={mark} />)}
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
      {layout.checkBacks.map(({ events, x, y, countSide }) => events.slice(0, 1).map(({ mark }) => (
        <g key={`${x} ${y}`}>
          <title>{events.map(({ reference, months, day }) => `${reference} after ${months} months: ${checkBackMarkWords[mark]}, ${dayInWords(day)}`).join('\n')}</title>
          <CheckBackShape mark={mark} x={x} y={y} />
          <MarkCount count={events.length} side={countSide} x={x} y={y} />
        </g>
      )))}
      {layout.gatheredInWords && <text x={left > 60 ? left : 0} y={height - 5} className="lv-life__small">{layout.gatheredInWords}</text>}
    </svg>
  )
}

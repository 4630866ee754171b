import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import type { GradeMark } from './gradeMarks.ts'
import { numberInWords } from '../parts/numberInWords.ts'
import { spreadLabels } from './spreadLabels.ts'

export interface EndLabel {
  mark: GradeMark
  /** Where its line ends: days since 1 January 1970, and the height on the axis, below zero for negatives. */
  endDay: number
  drawnAt: number
  count: number
}

/** Each line's name and last number, beside its end: no need to look it up in a legend. */
export function EndLabels({ labels }: { labels: readonly EndLabel[] }) {
  const plot = usePlotArea()
  const across = useXAxisScale()
  const scale = useYAxisScale()
  if (!plot || !across || !scale) return null
  const places = spreadLabels(labels.map((label) => scale(label.drawnAt) ?? plot.y), 17, plot.y + plot.height + 8)
  const x = plot.x + plot.width
  return (
    <g aria-hidden="true">
      {labels.map((label, index) => {
        const end = scale(label.drawnAt) ?? plot.y
        const y = places[index] ?? end
        const endX = across(label.endDay) ?? x
        return (
          <g key={label.mark.key}>
            {endX < x - 2 && <path d={`M${endX + 3},${end} H${x}`} stroke="var(--chart-axis)" strokeWidth={0.75} strokeDasharray="1 4" />}
            <path d={`M${x + 2},${end} L${x + 10},${y} H${x + 26}`} fill="none" stroke={label.mark.colour}
              strokeWidth={Math.min(label.mark.width, 2)} strokeDasharray={label.mark.dash} />
            <text x={x + 31} y={y} dy="0.34em" fontSize={14} fill="var(--chart-text)">
              {label.mark.name} <tspan fontWeight={700}>{numberInWords(label.count)}</tspan>
            </text>
          </g>
        )
      })}
    </g>
  )
}

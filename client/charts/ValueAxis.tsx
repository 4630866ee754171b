import { numberInWords } from '../parts/numberInWords.ts'

interface ValueAxisProps {
  ticks: readonly number[]
  /** Height of a value, in pixels. */
  yOf: (value: number) => number
  left: number
  right: number
  /** After each number: "%". */
  suffix?: string
}

/** Numbers at the left and a line across for each; the line at zero is the darkest. */
export function ValueAxis({ ticks, yOf, left, right, suffix = '' }: ValueAxisProps) {
  return (
    <g aria-hidden="true" fontSize={13} fill="var(--chart-label)">
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${left},${yOf(tick)} H${right}`} stroke={tick === 0 ? 'var(--chart-text)' : 'var(--chart-grid)'} />
          <text x={left - 6} y={yOf(tick)} dy="0.35em" textAnchor="end">{numberInWords(tick)}{suffix}</text>
        </g>
      ))}
    </g>
  )
}

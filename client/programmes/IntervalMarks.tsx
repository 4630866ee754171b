import { useXAxisScale, useYAxisScale } from 'recharts'
import { drawnNumber, textOf } from '../charts/chartTable.ts'
import type { ChartRow } from '../charts/chartTable.ts'
import { markPath } from './yearMarks.ts'
import type { YearMark } from './yearMarks.ts'

/** Pixels between two marks of one year; less where years stand closer. */
const apart = 28

interface IntervalMarksProps {
  rows: readonly ChartRow[]
  marks: readonly YearMark[]
  /** Every how many years the number is written. */
  every: number
}

/** A point for each year and mark, with its 95% interval as a bar and its number above; nothing where there is no number. */
export function IntervalMarks({ rows, marks, every }: IntervalMarksProps) {
  const across = useXAxisScale()
  const up = useYAxisScale()
  if (!across || !up) return null
  return (
    <g aria-hidden="true" fontSize={12} fill="var(--chart-text)">
      {rows.flatMap((row, place) => {
        const middle = across(textOf(row, 'code'), { position: 'middle' })
        // Two numbers a year run into each other where years stand close; the table has them.
        const isNumbered = place % every === 0 && (every === 1 || marks.length === 1)
        return marks.map((mark, index) => {
          const [value, lower, upper] = [drawnNumber(row, mark.key), drawnNumber(row, `${mark.key}Lower`), drawnNumber(row, `${mark.key}Upper`)]
          if (middle === undefined || value === null || lower === null || upper === null) return null
          const x = middle + (index - (marks.length - 1) / 2) * (every > 1 ? apart / 3 : apart)
          const [y = 0, bottom = 0, top = 0] = [up(value), up(lower), up(upper)]
          return (
            <g key={`${textOf(row, 'code')} ${mark.key}`}>
              <path d={`M${x},${top} V${bottom} M${x - 4},${top} h8 M${x - 4},${bottom} h8`} stroke={mark.colour} strokeWidth={2} fill="none" />
              <path d={markPath(mark.shape, x, y)} fill={mark.shape === 'ring' ? 'var(--chart-ground)' : mark.colour} stroke={mark.colour} strokeWidth={2} />
              {isNumbered && (
                <text x={x} y={Math.min(top, y - 6) - 6} textAnchor="middle" fontWeight={700}>{valueInWords(value, mark)}</text>
              )}
            </g>
          )
        })
      })}
    </g>
  )
}

function valueInWords(value: number, { isSigned }: YearMark): string {
  const whole = Math.round(value)
  return isSigned && whole > 0 ? `+${whole}` : `${whole}${isSigned ? '' : '%'}`
}

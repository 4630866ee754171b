import { useXAxisScale, useYAxisScale } from 'recharts'
import { drawnNumber, textOf } from '../charts/chartTable.ts'
import type { ChartRow } from '../charts/chartTable.ts'
import { spacedOut } from './spacedOut.ts'
import { markPath } from './yearMarks.ts'
import type { YearMark } from './yearMarks.ts'

/** Pixels between two marks of one year, and the width of a number over one; less where years stand closer. */
const apart = 30

interface IntervalMarksProps {
  rows: readonly ChartRow[]
  marks: readonly YearMark[]
  /** Years stand closer than the marks of one year can. */
  isCrowded: boolean
}

/** A point for each year and mark, with its 95% interval as a bar, and its number where there is room; nothing where there is no number. */
export function IntervalMarks({ rows, marks, isCrowded }: IntervalMarksProps) {
  const across = useXAxisScale()
  const up = useYAxisScale()
  if (!across || !up) return null
  const points = rows.flatMap((row) => marks.flatMap((mark, index) => {
    const middle = across(textOf(row, 'code'), { position: 'middle' })
    const [value, lower, upper] = [drawnNumber(row, mark.key), drawnNumber(row, `${mark.key}Lower`), drawnNumber(row, `${mark.key}Upper`)]
    if (middle === undefined || value === null || lower === null || upper === null) return []
    const x = middle + (index - (marks.length - 1) / 2) * (isCrowded ? apart / 3 : apart)
    return [{ mark, value, x, y: up(value) ?? 0, bottom: up(lower) ?? 0, top: up(upper) ?? 0, code: textOf(row, 'code'), isSoFar: textOf(row, 'soFar') !== '' }]
  }))
  const numbered = spacedOut(points.map(({ x }) => x), apart)
  return (
    <g aria-hidden="true" fontSize={12} fill="var(--chart-text)">
      {points.map(({ mark, value, x, y, bottom, top, code, isSoFar }, index) => (
        <g key={`${code} ${mark.key}`} stroke={mark.colour} strokeWidth={2}>
          <path d={`M${x},${top} V${bottom}`} fill="none" {...(isSoFar ? { strokeDasharray: '3 3' } : {})} />
          <path d={`M${x - 4},${top} h8 M${x - 4},${bottom} h8`} fill="none" />
          <path d={markPath(mark.shape, x, y)} fill={mark.shape === 'ring' || isSoFar ? 'var(--chart-ground)' : mark.colour} />
          {numbered.has(index) && (
            <text x={x} y={Math.min(top, y - 6) - 6} textAnchor="middle" fontWeight={700} stroke="none">{valueInWords(value, mark)}</text>
          )}
        </g>
      ))}
    </g>
  )
}

function valueInWords(value: number, { isSigned }: YearMark): string {
  const whole = Math.round(value)
  return isSigned && whole > 0 ? `+${whole}` : `${whole}${isSigned ? '' : '%'}`
}

import { axisText } from '../charts/axisText.ts'

interface YearTickProps {
  x: number | string
  y: number | string
  /** "2025 to 2026" */
  year: string
  /** The year is not over. */
  isSoFar: boolean
}

/** "2025 to" over "2026", and "so far" under a year that is not over: a financial year in the width of a bar. */
export function YearTick({ x, y, year, isSoFar }: YearTickProps) {
  const [from = '', to] = year.split(' to ')
  return (
    <text x={x} y={y} textAnchor="middle" fontSize={12} fill={axisText.fill}>
      <tspan x={x} dy="0.9em">{to ? `${from} to` : from}</tspan>
      {to ? <tspan x={x} dy="1.15em">{to}</tspan> : null}
      {isSoFar ? <tspan x={x} dy="1.15em">so far</tspan> : null}
    </text>
  )
}

import { axisText } from '../charts/axisText.ts'

/** "2025 to" over "2026": a financial year in the width of a bar. */
export function YearTick({ x, y, year }: { x: number | string; y: number | string; year: string }) {
  const [from = '', to] = year.split(' to ')
  return (
    <text x={x} y={y} textAnchor="middle" fontSize={12} fill={axisText.fill}>
      <tspan x={x} dy="0.9em">{to ? `${from} to` : from}</tspan>
      {to ? <tspan x={x} dy="1.15em">{to}</tspan> : null}
    </text>
  )
}

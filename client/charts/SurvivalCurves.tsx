import { numberInWords } from '../parts/numberInWords.ts'
import { ChartSpace } from './ChartSpace.tsx'
import { drawnNumber, textOf, type ChartRow, type ChartTable } from './chartTable.ts'
import { countedDays, dayTicks } from './dayTicks.ts'
import { SurvivalCurve } from './SurvivalCurve.tsx'
import { ValueAxis } from './ValueAxis.tsx'
import './lastingCharts.css'

const height = 290
const room = { top: 10, bottom: 28, left: 52, right: 18 }
/** In pixels: the head of a curve's numbers at risk, and the numbers. */
const riskHeight = 40

export interface CurveName {
  code: string
  name: string
}

interface SurvivalCurvesProps {
  /** A row a curve and day: `code`, `day`, `share` in percent with `shareLower` and `shareUpper`, and `atRisk` where it was counted. */
  table: ChartTable
  /** One or two. */
  curves: readonly CurveName[]
  /** Of the share: "% not recovered so far". */
  unit: string
  /** Of the days: "Days after the disruption". */
  daysName: string
  title: string
}

/** Steps down from 100% with limits, one half marked, and how many were still followed under the axis. */
export function SurvivalCurves({ table: { rows }, curves, unit, daysName, title }: SurvivalCurvesProps) {
  const rowsOf = (code: string) => rows.filter((row) => textOf(row, 'code') === code)
  const lastDay = Math.max(1, ...rows.map((row) => drawnNumber(row, 'day') ?? 0))
  const whole = height + curves.length * riskHeight
  return (
    <>
      <p className="lv-chart__unit">{unit}. Dotted: 95% limits. Dashed across: one half.</p>
      {curves.length > 1 && <ul className="lv-legend">{curves.map(({ code, name }, index) => <li key={code}><CurveSample index={index} />{name}</li>)}</ul>}
      <ChartSpace height={whole}>
        {(width) => {
          const xOf = (day: number) => room.left + (day / lastDay) * (width - room.left - room.right)
          const yOf = (share: number) => room.top + (1 - share / 100) * (height - room.top - room.bottom)
          const counted = countedDays(curves.map(({ code }) => rowsOf(code).filter((row) => drawnNumber(row, 'atRisk') !== null).map((row) => drawnNumber(row, 'day') ?? 0)))
          const ticks = dayTicks(counted, lastDay, Math.floor((width - room.left) / 64))
          return (
            <svg className="lv-chart__drawing" width={width} height={whole} role="img" aria-label={title}>
              <desc>Shares as steps down from 100% with their limits; choose Table for the numbers.</desc>
              <ValueAxis ticks={[0, 25, 50, 75, 100]} yOf={yOf} left={room.left} right={width - room.right} suffix="%" />
              <path d={`M${room.left},${yOf(50)} H${width - room.right}`} stroke="var(--chart-axis)" strokeDasharray="7 5" />
              {curves.map(({ code }, index) => <SurvivalCurve key={code} rows={rowsOf(code)} index={index} xOf={xOf} yOf={yOf} />)}
              <g aria-hidden="true" fontSize={13} fill="var(--chart-label)" textAnchor="middle">
                {ticks.map((day) => <text key={day} x={xOf(day)} y={height - 10}>{numberInWords(day)}</text>)}
              </g>
              {curves.map((curve, index) => (
                <AtRisk key={curve.code} rows={rowsOf(curve.code)} ticks={ticks} xOf={xOf} top={height + index * riskHeight + 12}
                  name={curves.length > 1 ? `Still followed: ${curve.name}` : 'Still followed'} />
              ))}
            </svg>
          )
        }}
      </ChartSpace>
      <p className="lv-chart__unit">{daysName}, and how many were still followed then.</p>
    </>
  )
}

interface AtRiskProps {
  rows: readonly ChartRow[]
  ticks: readonly number[]
  xOf: (day: number) => number
  top: number
  name: string
}

function AtRisk({ rows, ticks, xOf, top, name }: AtRiskProps) {
  return (
    <g aria-hidden="true" fontSize={13} fill="var(--chart-text)">
      <text x={0} y={top} fontWeight={700}>{name}</text>
      {ticks.map((day) => {
        const count = rows.map((row) => (drawnNumber(row, 'day') === day ? drawnNumber(row, 'atRisk') : null)).find((each) => each !== null)
        return count === undefined ? null : <text key={day} x={xOf(day)} y={top + 17} textAnchor="middle">{numberInWords(count)}</text>
      })}
    </g>
  )
}

function CurveSample({ index }: { index: number }) {
  return (
    <svg width="30" height="10" aria-hidden="true" focusable="false">
      <path d="M0,5 H30" stroke={index === 0 ? 'var(--lasting-one)' : 'var(--lasting-other)'} strokeWidth={3} strokeDasharray={index === 0 ? undefined : '8 4'} />
    </svg>
  )
}

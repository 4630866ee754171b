import { useId } from 'react'
import { numberInWords } from '../parts/numberInWords.ts'
import { ChartSpace } from './ChartSpace.tsx'
import { drawnNumber, textOf, type ChartRow, type ChartTable } from './chartTable.ts'
import { HatchPattern } from './HatchPattern.tsx'
import { PeriodBar } from './PeriodBar.tsx'
import { roundScale } from './roundScale.ts'
import { ValueAxis } from './ValueAxis.tsx'
import './lastingCharts.css'

const height = 230
const room = { top: 22, bottom: 26, right: 8 }
/** In pixels: a period's name needs this much. */
const nameWidth = 66
const shareTicks = [0, 25, 50, 75, 100]

export interface PeriodPanel {
  code: string
  name: string
}

interface PeriodPanelsProps {
  /** A row a panel and period: `panel`, `period`, `shortPeriod`, `value` with `lower` and `upper` where it has limits, `provisional` 'yes' or 'no'. */
  table: ChartTable
  panels: readonly PeriodPanel[]
  /** Values are percentages, so that the axis goes to 100. */
  isShare: boolean
  /** Of the values: "% of check-backs with an answer". */
  unit: string
  /** Of what is hatched. */
  provisionalNote: string
}

/** One panel of bars a horizon, all on one scale, with intervals; provisional bars are hatched. */
export function PeriodPanels({ table: { rows }, panels, isShare, unit, provisionalNote }: PeriodPanelsProps) {
  const values = rows.map((row) => drawnNumber(row, 'value') ?? 0)
  const scale = roundScale(values, [], 4)
  const ticks = isShare ? shareTicks : scale.ticks
  const top = isShare ? 100 : scale.domain[1]
  const hasProvisional = rows.some((row) => isProvisional(row) && drawnNumber(row, 'value') !== null)
  return (
    <>
      <p className="lv-chart__unit">{unit}</p>
      {hasProvisional && <ProvisionalKey note={provisionalNote} />}
      <ol className="lv-periods">
        {panels.map((panel) => (
          <li key={panel.code} className="lv-periods__panel">
            <OnePanel panel={panel} rows={rows.filter((row) => textOf(row, 'panel') === panel.code)} {...{ ticks, top, isShare }} />
          </li>
        ))}
      </ol>
    </>
  )
}

interface OnePanelProps {
  panel: PeriodPanel
  rows: readonly ChartRow[]
  ticks: readonly number[]
  top: number
  isShare: boolean
}

function OnePanel({ panel, rows, ticks, top, isShare }: OnePanelProps) {
  const hatch = useId()
  const without = rows.filter((row) => drawnNumber(row, 'value') === null).length
  // Room for the longest number on the axis.
  const left = 14 + 8 * Math.max(...ticks.map((tick) => numberInWords(tick).length))
  const yOf = (value: number) => room.top + (1 - value / top) * (height - room.top - room.bottom)
  return (
    <>
      <p className="lv-periods__name"><strong>{panel.name}</strong></p>
      <ChartSpace height={height}>
        {(width) => {
          const each = (width - left - room.right) / Math.max(rows.length, 1)
          const named = Math.max(1, Math.ceil(nameWidth / each))
          return (
            <svg className="lv-chart__drawing" width={width} height={height} role="img" aria-label={panel.name}>
              <desc>A bar for each period with its interval; choose Table for the numbers.</desc>
              <HatchPattern id={hatch} />
              <ValueAxis ticks={ticks} yOf={yOf} left={left} right={width - room.right} suffix={isShare ? '%' : ''} />
              {rows.map((row, index) => (
                <PeriodBar key={textOf(row, 'period')} row={row} middle={left + (index + 0.5) * each} width={Math.min(each * 0.7, 46)} yOf={yOf}
                  fill={isProvisional(row) ? `url(#${hatch})` : 'var(--lasting-one)'} name={index % named === 0 ? textOf(row, 'shortPeriod') : null} foot={height - 8} />
              ))}
            </svg>
          )
        }}
      </ChartSpace>
      {without > 0 && <p className="lv-chart__unit">{without === rows.length ? 'No figure for any of these: the table says why.' : `No figure for ${without} of ${rows.length}: the table says why.`}</p>}
    </>
  )
}

function isProvisional(row: ChartRow): boolean {
  return row['provisional'] === 'yes'
}

function ProvisionalKey({ note }: { note: string }) {
  const hatch = useId()
  return (
    <ul className="lv-legend">
      <li>
        <svg width="16" height="16" aria-hidden="true" focusable="false">
          <HatchPattern id={hatch} />
          <rect width="16" height="16" fill={`url(#${hatch})`} stroke="var(--lasting-one)" />
        </svg>
        <span>{note}</span>
      </li>
    </ul>
  )
}

import { ChartSpace } from './ChartSpace.tsx'
import { drawnNumber, textOf, type ChartRow, type ChartTable } from './chartTable.ts'
import { roundScale } from './roundScale.ts'
import './lastingCharts.css'
import { ShareMark, type ShareShape } from './ShareMark.tsx'

/** From this width on a name stands beside its marks; below, over them, so that it stays whole at 320 px. */
const wide = 620
const namesWidth = 300
const axisHeight = 26
const lineHeight = 15

export interface SharePart {
  /** Under which the row has a percentage; with limits under `Lower` and `Upper` where it has an interval. */
  key: string
  name: string
  shape: ShareShape
}

interface SharePairsProps {
  /** A row a set of marks: `code`, `name`, and the percentages of the parts. */
  table: ChartTable
  /** Two to four shares that are set beside each other; none may be called the measure of another. */
  parts: readonly SharePart[]
  title: string
}

/** Shares set beside each other for each row, each with a shape of its own and its 95% interval where it has one. */
export function SharePairs({ table: { rows }, parts, title }: SharePairsProps) {
  const most = Math.max(...rows.flatMap((row) => parts.flatMap(({ key }) => [drawnNumber(row, key) ?? 0, drawnNumber(row, `${key}Upper`) ?? 0])))
  const scale = roundScale([Math.max(most, 10)], [], 4)
  const top = Math.min(scale.domain[1], 100)
  const ticks = scale.ticks.filter((tick) => tick <= top)
  const rowHeight = (width: number) => parts.length * lineHeight + (width < wide ? 28 : 12)
  return (
    <>
      <ul className="lv-legend">
        {parts.map(({ key, name, shape }) => (
          <li key={key}><svg width="18" height="16" aria-hidden="true" focusable="false"><ShareMark x={9} y={8} shape={shape} /></svg><span>{name}, %</span></li>
        ))}
      </ul>
      <ChartSpace height={rows.length * rowHeight(wide) + axisHeight}>
        {(width) => {
          const left = width < wide ? 8 : namesWidth
          const each = rowHeight(width)
          const foot = rows.length * each
          const xOf = (percent: number) => left + (percent / top) * (width - left - 24)
          return (
            <svg className="lv-chart__drawing" width={width} height={foot + axisHeight} role="img" aria-label={title}>
              <desc>Marks with their intervals for each row; choose Table for the numbers.</desc>
              <g aria-hidden="true" fontSize={13} fill="var(--chart-label)" textAnchor="middle">
                {ticks.map((tick) => (
                  <g key={tick}>
                    <path d={`M${xOf(tick)},0 V${foot}`} stroke={tick === 0 ? 'var(--chart-text)' : 'var(--chart-grid)'} />
                    <text x={xOf(tick)} y={foot + 18}>{tick}%</text>
                  </g>
                ))}
              </g>
              {rows.map((row, index) => <OneRow key={textOf(row, 'code')} row={row} parts={parts} xOf={xOf} top={index * each} isBeside={width >= wide} height={each} />)}
            </svg>
          )
        }}
      </ChartSpace>
    </>
  )
}

interface OneRowProps {
  row: ChartRow
  parts: readonly SharePart[]
  xOf: (percent: number) => number
  top: number
  height: number
  isBeside: boolean
}

function OneRow({ row, parts, xOf, top, height, isBeside }: OneRowProps) {
  const first = top + (isBeside ? 6 : 24) + lineHeight / 2
  return (
    <g aria-hidden="true" fontSize={14} fill="var(--chart-text)">
      <text x={isBeside ? 0 : 8} y={isBeside ? top + height / 2 : top + 16} dy={isBeside ? '0.36em' : 0}>{textOf(row, 'name')}</text>
      {parts.map(({ key, shape }, index) => {
        const y = first + index * lineHeight
        const [share, lower, upper] = [drawnNumber(row, key), drawnNumber(row, `${key}Lower`), drawnNumber(row, `${key}Upper`)]
        if (share === null) return <text key={key} x={xOf(0) + 8} y={y} dy="0.34em" fontSize={12} fill="var(--chart-label)">{textOf(row, key)}</text>
        return (
          <g key={key}>
            {lower !== null && upper !== null && <path d={`M${xOf(lower)},${y} H${xOf(upper)} M${xOf(lower)},${y - 4} v8 M${xOf(upper)},${y - 4} v8`} stroke={shape === 'circle' || shape === 'triangle' ? 'var(--lasting-one)' : 'var(--chart-axis)'} strokeWidth={2} />}
            <ShareMark x={xOf(share)} y={y} shape={shape} />
          </g>
        )
      })}
    </g>
  )
}

import { ChartSpace } from './ChartSpace.tsx'
import { drawnNumber, isMissing, shortReason, textOf, type ChartRow, type ChartTable } from './chartTable.ts'
import { numberInWords } from '../parts/numberInWords.ts'
import './lastingCharts.css'

/** From this width on a name stands beside its mark; below, over it, so that it stays whole at 320 px. */
const wide = 620
const namesWidth = 300
const axisHeight = 26
/** Room above the rows for the name of the line across them. */
const overallHeight = 22
const percentages: IntervalScale = { ticks: [0, 25, 50, 75, 100], suffix: '%' }

interface IntervalScale {
  /** From the least to the most that is drawn. */
  ticks: readonly number[]
  suffix: string
}

interface IntervalRowsProps {
  /** A row a mark: `code`, `name`, and a number under `value` with its limits under `Lower` and `Upper`; words where it has none. */
  table: ChartTable
  value: string
  unit: string
  title: string
  /** Of percentages where left out. */
  scale?: IntervalScale
  /** A line across all rows with its name: "all units 105". */
  overall?: { value: number; name: string } | null
}

/** A point with its 95% interval for each row, in the order of the table; words where there is no number. */
export function IntervalRows({ table: { rows }, value, unit, title, scale: { ticks, suffix } = percentages, overall = null }: IntervalRowsProps) {
  const [from = 0, to = 1] = [ticks[0], ticks.at(-1)]
  const head = overall ? overallHeight : 0
  return (
    <>
      <p className="lv-chart__unit">{unit}</p>
      <ChartSpace height={rows.length * 34 + axisHeight + head}>
        {(width) => {
          const left = width < wide ? 20 : namesWidth
          const rowHeight = width < wide ? 48 : 34
          const foot = head + rows.length * rowHeight
          const xOf = (drawn: number) => left + ((drawn - from) / (to - from)) * (width - left - 24)
          return (
            <svg className="lv-chart__drawing" width={width} height={foot + axisHeight} role="img" aria-label={title}>
              <desc>A point with its interval for each row; choose Table for the numbers.</desc>
              <g aria-hidden="true" fontSize={13} fill="var(--chart-label)" textAnchor="middle">
                {ticks.map((tick) => (
                  <g key={tick}>
                    <path d={`M${xOf(tick)},${head} V${foot}`} stroke={tick === 0 ? 'var(--chart-text)' : 'var(--chart-grid)'} />
                    <text x={xOf(tick)} y={foot + 18}>{numberInWords(tick)}{suffix}</text>
                  </g>
                ))}
                {overall && <OverallLine x={xOf(overall.value)} name={overall.name} foot={foot} isRight={xOf(overall.value) > (left + width) / 2} />}
              </g>
              {rows.map((row, index) => (
                <OneRow key={textOf(row, 'code')} row={row} value={value} start={xOf(from)} xOf={xOf} isBeside={width >= wide}
                  middle={head + (width < wide ? index * rowHeight + 34 : (index + 0.5) * rowHeight)} />
              ))}
            </svg>
          )
        }}
      </ChartSpace>
    </>
  )
}

/** Named at its top, on the side where there is room. */
function OverallLine({ x, name, foot, isRight }: { x: number; name: string; foot: number; isRight: boolean }) {
  return (
    <>
      <path d={`M${x},4 V${foot}`} stroke="var(--chart-text)" strokeWidth={1.5} strokeDasharray="6 4" />
      <text x={isRight ? x - 6 : x + 6} y={13} textAnchor={isRight ? 'end' : 'start'} fill="var(--chart-text)">{name}</text>
    </>
  )
}

/** Words stay legible where a line runs behind them. */
const overLines = { stroke: 'var(--chart-ground)', strokeWidth: 5, strokeLinejoin: 'round', paintOrder: 'stroke' } as const

interface OneRowProps {
  row: ChartRow
  value: string
  /** Where the scale begins, in pixels. */
  start: number
  xOf: (drawn: number) => number
  middle: number
  isBeside: boolean
}

function OneRow({ row, value, start, xOf, middle, isBeside }: OneRowProps) {
  const [share, lower, upper] = [drawnNumber(row, value), drawnNumber(row, `${value}Lower`), drawnNumber(row, `${value}Upper`)]
  const cell = row[value]
  return (
    <g aria-hidden="true" fontSize={14} fill="var(--chart-text)">
      <text x={isBeside ? 0 : 8} y={isBeside ? middle : middle - 15} dy={isBeside ? '0.36em' : 0} {...overLines}>{textOf(row, 'name')}</text>
      {cell !== undefined && isMissing(cell) && <text x={start + 8} y={middle} dy="0.36em" fill="var(--chart-label)" {...overLines}>{shortened(shortReason(cell))}</text>}
      {lower !== null && upper !== null && (
        <path d={`M${xOf(lower)},${middle} H${xOf(upper)} M${xOf(lower)},${middle - 5} v10 M${xOf(upper)},${middle - 5} v10`} stroke="var(--lasting-one)" strokeWidth={2} />
      )}
      {share !== null && <circle cx={xOf(share)} cy={middle} r={6} fill="var(--lasting-one)" stroke="var(--chart-ground)" />}
    </g>
  )
}

/** "too few to say: 4 of at least 10 sequences" is whole in the table; here the first of it. */
function shortened(words: string): string {
  return words.split(':')[0] ?? words
}

import { useId } from 'react'
import { numberInWords } from '../parts/numberInWords.ts'
import { ChartSpace } from './ChartSpace.tsx'
import { drawnNumber, textOf, type ChartRow, type ChartTable } from './chartTable.ts'
import { HatchPattern } from './HatchPattern.tsx'
import './lastingCharts.css'

/** From this width on a name stands beside its bar; below, over it, so that it stays whole at 320 px. */
const wide = 620
const namesWidth = 250
const barHeight = 20

/** How the bar of a row is filled: its kind stands under `look` of the row. */
const looks: Readonly<Record<string, { colour: string; isHatched?: boolean; isHollow?: boolean }>> = {
  full: { colour: 'var(--lasting-one)' },
  hatched: { colour: 'var(--lasting-one)', isHatched: true },
  plain: { colour: 'var(--chart-comparator)' },
  worse: { colour: 'var(--lasting-worse)', isHatched: true },
  hollow: { colour: 'var(--chart-axis)', isHollow: true },
}

interface RowBarsProps {
  /** A row a bar: `code`, `name`, `look`, and its number under `value`. */
  table: ChartTable
  value: string
  title: string
}

/** A bar for each row from zero with its number, in the order of the table. */
export function RowBars({ table: { rows }, value, title }: RowBarsProps) {
  const drawing = useId()
  const most = Math.max(1, ...rows.map((row) => drawnNumber(row, value) ?? 0))
  const rowHeight = (width: number) => (width < wide ? 50 : 34)
  return (
    <ChartSpace height={rows.length * 34}>
      {(width) => {
        const left = width < wide ? 0 : namesWidth
        const lengthOf = (row: ChartRow) => ((drawnNumber(row, value) ?? 0) / most) * Math.max(width - left - 60, 20)
        return (
          <svg className="lv-chart__drawing" width={width} height={rows.length * rowHeight(width)} role="img" aria-label={title}>
            <desc>A bar for each row; choose Table for the numbers.</desc>
            {Object.entries(looks).map(([look, { colour }]) => <HatchPattern key={look} id={`${drawing}-${look}`} colour={colour} />)}
            {rows.map((row, index) => {
              const look = textOf(row, 'look')
              const { colour = 'var(--lasting-one)', isHatched = false, isHollow = false } = looks[look] ?? {}
              const foot = (index + 1) * rowHeight(width) - 8
              const number = drawnNumber(row, value)
              return (
                <g key={textOf(row, 'code')} aria-hidden="true" fontSize={14} fill="var(--chart-text)">
                  <text x={0} y={width < wide ? foot - barHeight - 5 : foot - barHeight / 2} dy={width < wide ? 0 : '0.36em'}>{textOf(row, 'name')}</text>
                  <rect x={left + 1} y={foot - barHeight} width={Math.max(lengthOf(row), 0.1)} height={barHeight} stroke={colour} strokeWidth={number === 0 ? 0 : 1.5}
                    fill={isHatched ? `url(#${drawing}-${look})` : isHollow ? 'var(--chart-ground)' : colour} />
                  <path d={`M${left + 0.5},${foot - barHeight - 3} v${barHeight + 6}`} stroke="var(--chart-text)" />
                  <text x={left + lengthOf(row) + 8} y={foot - barHeight / 2} dy="0.36em" fontWeight={700}>{number === null ? textOf(row, value) : numberInWords(number)}</text>
                </g>
              )
            })}
          </svg>
        )
      }}
    </ChartSpace>
  )
}

import { numberInWords } from '../parts/numberInWords.ts'
import { ChartSpace } from './ChartSpace.tsx'
import { drawnNumber, isMissing, shortReason, textOf, type ChartRow, type ChartTable } from './chartTable.ts'
import './lastingCharts.css'

const rowHeight = 24
const barHeight = 15
const namesWidth = 82
/** In pixels, of digits and small letters at 13 px. */
const letterWidth = 7.4

interface StrandPanelsProps {
  /** A row a unit and strand: `code` of the unit, `strand`, `gross` and `negative`; words where there is no number. */
  table: ChartTable
  strands: readonly { code: string; name: string }[]
}

/** One panel of bars a strand, the same units in the same order in each, all on one scale; negatives beside the gross in words. */
export function StrandPanels({ table: { rows }, strands }: StrandPanelsProps) {
  const most = Math.max(1, ...rows.map((row) => drawnNumber(row, 'gross') ?? 0))
  // All panels on one scale: what stands beside the longest bar of any must fit.
  const numbersWidth = 10 + letterWidth * Math.max(0, ...rows.map((row) => `${numberInWords(drawnNumber(row, 'gross') ?? 0)}${negativeBeside(row)}`.length))
  return (
    <ol className="lv-periods">
      {strands.map((strand) => (
        <li key={strand.code} className="lv-periods__panel">
          <p className="lv-periods__name"><strong>{strand.name}</strong></p>
          <OnePanel name={strand.name} rows={rows.filter((row) => textOf(row, 'strand') === strand.code)} most={most} numbersWidth={numbersWidth} />
        </li>
      ))}
    </ol>
  )
}

function OnePanel({ name, rows, most, numbersWidth }: { name: string; rows: readonly ChartRow[]; most: number; numbersWidth: number }) {
  const height = rows.length * rowHeight
  return (
    <ChartSpace height={height}>
      {(width) => (
        <svg className="lv-chart__drawing" width={width} height={height} role="img" aria-label={`${name}, gross by unit`}>
          <desc>A bar for each unit; choose Table for the numbers.</desc>
          {rows.map((row, index) => {
            const gross = drawnNumber(row, 'gross')
            const length = ((gross ?? 0) / most) * Math.max(width - namesWidth - numbersWidth, 10)
            const middle = (index + 0.5) * rowHeight
            return (
              <g key={textOf(row, 'code')} aria-hidden="true" fontSize={13} fill="var(--chart-text)">
                <text x={0} y={middle} dy="0.36em">{textOf(row, 'code')}</text>
                {gross !== null && <rect x={namesWidth} y={middle - barHeight / 2} width={Math.max(length, 0.1)} height={barHeight} fill="var(--lasting-one)" />}
                <path d={`M${namesWidth - 0.5},${middle - rowHeight / 2} v${rowHeight}`} stroke="var(--chart-axis)" />
                {gross === null
                  ? <text x={namesWidth + 6} y={middle} dy="0.36em" fill="var(--chart-label)">{whyNone(row)}</text>
                  : <text x={namesWidth + length + 6} y={middle} dy="0.36em"><tspan fontWeight={700}>{numberInWords(gross)}</tspan>{negativeBeside(row)}</text>}
              </g>
            )
          })}
        </svg>
      )}
    </ChartSpace>
  )
}

function negativeBeside(row: ChartRow): string {
  const negative = drawnNumber(row, 'negative') ?? 0
  return negative > 0 ? `, ${numberInWords(negative)} negative` : ''
}

function whyNone(row: ChartRow): string {
  const cell = row['gross'] ?? ''
  return isMissing(cell) ? shortReason(cell) : ''
}

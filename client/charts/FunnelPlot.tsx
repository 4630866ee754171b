import { CartesianGrid, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts'
import { numberInWords } from '../parts/numberInWords.ts'
import { axisText } from './axisText.ts'
import { ChartSpace } from './ChartSpace.tsx'
import { drawnNumber, textOf, type ChartRow, type ChartTable } from './chartTable.ts'
import { ChartTip } from './ChartTip.tsx'
import { FunnelLegend } from './FunnelLegend.tsx'
import { limitLines, limitPoints, type FunnelLimits } from './funnelLines.ts'
import { FunnelMark, type FunnelMarkPlace } from './FunnelMark.tsx'
import { FunnelNames } from './FunnelNames.tsx'
import { funnelAcross, funnelUp } from './funnelScales.ts'
import './lastingCharts.css'

const usualHeight = 420
/** Below this there is room for few numbers under the axis. */
const narrow = 560
/** In pixels: a name may stand over a mark at the top. */
const roomAbove = 26

interface FunnelPlotProps {
  /** A row a unit: `code`, `value`, its denominator under `valueOf`, and `placeCode`; words where there is no value. */
  table: ChartTable
  limits: FunnelLimits
  /** The line across: whose it is, and its value as it is drawn and said. */
  overall: { value: number; name: string; inWords: string }
  /** Of the values: "per million residents". */
  unit: string
  /** Of the denominators: "residents". */
  divided: string
  /** "%" after each value, or nothing. */
  suffix: string
  title: string
  /** Whether it names its lines and marks; several beside each other have one legend. */
  hasLegend?: boolean
  /** In pixels. */
  height?: number
}

/** Each unit by what its value is divided by, among the limits that chance alone would keep it within. */
export function FunnelPlot(props: FunnelPlotProps) {
  const { table, overall, unit, divided, hasLegend = true, height = usualHeight } = props
  const rows = table.rows.filter((row) => drawnNumber(row, 'value') !== null && drawnNumber(row, 'valueOf') !== null)
  return (
    <>
      {hasLegend && <FunnelLegend places={rows.map(placeOf)} overall={overall} />}
      <p className="lv-chart__unit">Upwards: {unit}. To the right: {divided}.</p>
      <ChartSpace height={height}>{(width, drawnHeight) => <Plot {...props} rows={rows} width={width} height={drawnHeight} />}</ChartSpace>
    </>
  )
}

function Plot({ table, rows, limits, overall, suffix, title, width, height }: FunnelPlotProps & { rows: readonly ChartRow[]; width: number; height: number }) {
  const isNarrow = width < narrow
  const of = (row: ChartRow) => drawnNumber(row, 'valueOf') ?? 0
  const value = (row: ChartRow) => drawnNumber(row, 'value') ?? 0
  const across = funnelAcross([...limits.of, ...rows.map(of)], isNarrow ? 3 : 6)
  const up = funnelUp([...limits.lower998, ...limits.upper998, ...rows.map(value), overall.value], { steps: 6, isShare: suffix === '%' })
  const [first = 0, last = 0] = [limits.of[0], limits.of.at(-1)]
  const lines = [
    { key: 'overall', points: [{ of: first, value: overall.value }, { of: last, value: overall.value }], look: limitLines[0] },
    ...(['lower95', 'upper95'] as const).map((key) => ({ key, points: limitPoints(limits, key), look: limitLines[1] })),
    ...(['lower998', 'upper998'] as const).map((key) => ({ key, points: limitPoints(limits, key), look: limitLines[2] })),
  ]
  return (
    <ScatterChart width={width} height={height} title={title} role="img" accessibilityLayer={false}
      desc="Each unit by what its value is divided by, with limits; its table has the numbers." margin={{ top: roomAbove, right: isNarrow ? 16 : 40, bottom: 4, left: 0 }}>
      <CartesianGrid stroke="var(--chart-grid)" />
      <XAxis type="number" dataKey="of" domain={across.domain} ticks={across.ticks} interval={0} tickFormatter={shortNumber} tick={axisText} stroke="var(--chart-axis)" />
      <YAxis type="number" dataKey="value" width={58} domain={up.domain} ticks={up.ticks} interval={0} tickFormatter={(tick: number) => `${numberInWords(tick)}${suffix}`}
        tick={axisText} stroke="var(--chart-axis)" axisLine={false} tickLine={false} />
      <Tooltip isAnimationActive={false} cursor={false} content={({ active, payload }) => {
        const row = (payload[0]?.payload as { row?: ChartRow } | undefined)?.row
        return active && row ? <ChartTip columns={table.columns} row={row} /> : null
      }} />
      {lines.map(({ key, points, look }) => (
        <Scatter key={key} data={points} line={{ stroke: look.colour, strokeWidth: look.width, ...(look.dash ? { strokeDasharray: look.dash } : {}) }}
          shape={() => <g />} tooltipType="none" legendType="none" isAnimationActive={false} />
      ))}
      <Scatter data={rows.map((row) => ({ of: of(row), value: value(row), row }))} isAnimationActive={false}
        shape={({ cx = 0, cy = 0, index }) => {
          const row = rows[index]
          return row ? <FunnelMark place={placeOf(row)} x={cx} y={cy} /> : <g />
        }} />
      <FunnelNames rows={rows} lines={lines.map(({ points }) => points)} beyond={isNarrow ? 12 : 36} above={roomAbove} />
    </ScatterChart>
  )
}

function placeOf(row: ChartRow): FunnelMarkPlace {
  return textOf(row, 'placeCode') as FunnelMarkPlace
}

/** "4m", "1.5m", "800": short enough to stand beside others under an axis. */
function shortNumber(value: number): string {
  return value >= 1_000_000 ? `${numberInWords(value / 1_000_000)}m` : numberInWords(value)
}

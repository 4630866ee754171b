import { Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import { axisText, countOnAxis } from './axisText.ts'
import { ChartSpace } from './ChartSpace.tsx'
import { drawnBelow, drawnNumber, textOf, type ChartRow, type ChartTable } from './chartTable.ts'
import { dayNumber, shortMonth } from '../periods/dayInWords.ts'
import { grossMark, negativeMark } from './gradeMarks.ts'
import { Legend } from './Legend.tsx'
import { countOf, numberInWords } from '../parts/numberInWords.ts'
import { hasGap } from './hasGap.ts'
import { roundScale, type RoundScale } from './roundScale.ts'
import { startAtNone } from './startAtNone.ts'
import './smallMultiples.css'

const height = 150
const panelMarks = [grossMark, negativeMark]

export interface Panel {
  code: string
  name: string
  /** Why it has no curve, said in its place. */
  whyNoCurve: string | null
  /** What the curve leaves out, said under it. */
  note?: string | null
  /** False where there is no number of it at all. */
  hasCounts?: boolean
}

interface SmallMultiplesProps {
  /** Rows with `unit` (the panel's code), `day`, `gross` and `negative`, days ascending within a panel; one without a day where there is no curve. */
  table: ChartTable
  /** In the order in which they stand: geographic, never by size. */
  panels: readonly Panel[]
  period: { from: string; lastDay: string }
}

/** One small running-total panel a unit, all on one scale. */
export function SmallMultiples({ table, panels, period }: SmallMultiplesProps) {
  const scale = roundScale(table.rows.map((row) => drawnNumber(row, 'gross') ?? 0), table.rows.map((row) => drawnNumber(row, 'negative') ?? 0), 3)
  return (
    <>
      {panels.some((panel) => panel.whyNoCurve === null) && <Legend marks={panelMarks} drawnAs="line" />}
      <ol className="lv-panels">
        {panels.map((panel) => (
          <li key={panel.code} className="lv-panels__panel">
            <OnePanel panel={panel} rows={table.rows.filter((row) => textOf(row, 'unit') === panel.code)} period={period} scale={scale} />
          </li>
        ))}
      </ol>
    </>
  )
}

interface OnePanelProps {
  panel: Panel
  rows: ChartRow[]
  period: { from: string; lastDay: string }
  scale: RoundScale
}

function OnePanel({ panel, rows, period, scale }: OnePanelProps) {
  const gross = lastCount(rows, 'gross')
  const negative = lastCount(rows, 'negative')
  return (
    <>
      <p className="lv-panels__name"><strong>{panel.code}</strong> {panel.name}</p>
      {panel.hasCounts !== false && (
        <p className="lv-panels__counts">
          <strong>{numberInWords(gross)}</strong> gross, <strong>{numberInWords(negative)}</strong> negative
        </p>
      )}
      {panel.whyNoCurve === null ? <Curve {...{ panel, rows, period, scale, gross, negative }} /> : <p className="lv-panels__why">{panel.whyNoCurve}</p>}
      {panel.note && <p className="lv-panels__why">{panel.note}</p>}
    </>
  )
}

function Curve({ panel, rows, period, scale, gross, negative }: OnePanelProps & { gross: number; negative: number }) {
  const ends = [period.from, period.lastDay]
  const dot = hasGap(rows, 'gross') ? { r: 2 } : false
  return (
    <ChartSpace height={height}>
      {(width) => (
        <LineChart width={width} height={height} data={startAtNone(rows, ['gross', 'negative'], period.from)} role="img" accessibilityLayer={false}
          title={`${panel.code}: ${countOf(gross, 'disruption')} gross, ${numberInWords(negative)} negative`}
          desc="Running totals as steps; choose Table for the numbers." margin={{ top: 8, right: 10, bottom: 0, left: 0 }}>
          <XAxis type="number" scale="linear" dataKey={(row: ChartRow) => dayNumber(textOf(row, 'day'))}
            domain={[dayNumber(period.from), dayNumber(period.lastDay)]} ticks={ends.map(dayNumber)} interval={0}
            tick={(end: { x: number | string; y: number | string; index: number }) => <EndOfPeriod {...end} day={ends[end.index] ?? period.lastDay} />} stroke="var(--chart-axis)" />
          <YAxis width={44} domain={scale.domain} ticks={scale.ticks} interval={0} tickFormatter={countOnAxis}
            tick={{ ...axisText, fontSize: 12 }} stroke="var(--chart-axis)" axisLine={false} tickLine={false} />
          {scale.ticks.map((tick) => (
            <ReferenceLine key={tick} y={tick} stroke={tick === 0 ? 'var(--chart-text)' : 'var(--chart-grid)'} zIndex={0} />
          ))}
          <Line type="stepAfter" dataKey={(row: ChartRow) => drawnNumber(row, 'gross')} stroke={grossMark.colour} strokeWidth={2.5}
            dot={dot} isAnimationActive={false} />
          <Line type="stepAfter" dataKey={(row: ChartRow) => drawnBelow(row, 'negative')} stroke={negativeMark.colour} strokeWidth={2.5}
            strokeDasharray="3 2" dot={dot} isAnimationActive={false} />
        </LineChart>
      )}
    </ChartSpace>
  )
}

/** The first and last month under a panel, kept inside it. */
function EndOfPeriod({ x, y, index, day }: { x: number | string; y: number | string; index: number; day: string }) {
  return (
    <text x={x} y={y} dy="0.9em" textAnchor={index === 0 ? 'start' : 'end'} fontSize={12} fill={axisText.fill}>{shortMonth(day)}</text>
  )
}

function lastCount(rows: readonly ChartRow[], key: string): number {
  const last = rows.findLast((row) => drawnNumber(row, key) !== null)
  return last ? (drawnNumber(last, key) ?? 0) : 0
}

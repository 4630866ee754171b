import { Bar, BarChart, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import { axisText } from '../charts/axisText.ts'
import { ChartSpace } from '../charts/ChartSpace.tsx'
import { drawnNumber, textOf } from '../charts/chartTable.ts'
import type { ChartRow, ChartTable } from '../charts/chartTable.ts'
import { roundScale } from '../charts/roundScale.ts'
import { numberInWords } from '../parts/numberInWords.ts'
import { IntervalMarks } from './IntervalMarks.tsx'
import { ReachLabels } from './ReachLabels.tsx'
import { YearTick } from './YearTick.tsx'
import { gapsInWords } from './gapsInWords.ts'
import type { PanelMark } from './gapsInWords.ts'
import { answeredMark, behaviourMark, intentionMark, reachedMark } from './yearMarks.ts'
import type { YearMark } from './yearMarks.ts'
import { YearMarkSample } from './YearMarkSample.tsx'
import '../charts/smallMultiples.css'
import './programmePanels.css'

const height = 230
const margin = { top: 22, right: 10, bottom: 18, left: 0 }
const small = { ...axisText, fontSize: 12 }

interface ProgrammePanelsProps {
  /** A row a financial year: `year`, `code`, `reached`, and `share`, `intention`, `behaviour` with their limits. */
  table: ChartTable
  /** In per cent; none when the unit stated none. */
  statedTargetPercent: number | null
}

/** Reach, answers and change in three panels on the same years: three scales, so no line invites to compare their heights. */
export function ProgrammePanels({ table, statedTargetPercent }: ProgrammePanelsProps) {
  const { rows } = table
  return (
    <ol className="lv-panels lv-panels--three">
      <li className="lv-panels__panel">
        <PanelHead name="People reached" unit="where somebody counted" rows={rows} marks={[reachedMark]} />
        <ChartSpace height={height}>{(width) => <ReachPanel rows={rows} width={width} />}</ChartSpace>
      </li>
      <li className="lv-panels__panel">
        <PanelHead name="Answered" unit="% of questionnaires sent, with 95% interval" rows={rows} marks={[answeredMark]} />
        <ChartSpace height={height}>{(width) => <MarksPanel rows={rows} marks={[answeredMark]} width={width} title="Share answered" />}</ChartSpace>
      </li>
      <li className="lv-panels__panel">
        <PanelHead name="Changed" unit="percentage points more saying yes, with 95% interval" rows={rows} marks={[intentionMark, behaviourMark]} />
        <ChartSpace height={height}>
          {(width) => <MarksPanel rows={rows} marks={[intentionMark, behaviourMark]} width={width} title="Change in the share saying yes" target={statedTargetPercent} />}
        </ChartSpace>
        <ul className="lv-legend">
          {[intentionMark, behaviourMark].map((mark) => <li key={mark.key}><YearMarkSample mark={mark} />{mark.name}</li>)}
        </ul>
      </li>
    </ol>
  )
}

/** Names a panel, and says in words what it cannot draw. */
function PanelHead({ name, unit, rows, marks }: { name: string; unit: string; rows: readonly ChartRow[]; marks: readonly PanelMark[] }) {
  const gaps = gapsInWords(rows, marks)
  return (
    <div className="lv-panels__head">
      <p className="lv-panels__name"><strong>{name}</strong></p>
      <p className="lv-panels__counts">{[unit, ...gaps].join('. ')}{gaps.length > 0 ? '.' : ''}</p>
    </div>
  )
}

function ReachPanel({ rows, width }: { rows: readonly ChartRow[]; width: number }) {
  const scale = roundScale(rows.map((row) => drawnNumber(row, 'reached') ?? 0), [], 4)
  return (
    <BarChart width={width} height={height} data={[...rows]} title="People reached" role="img" accessibilityLayer={false}
      desc="A bar for each financial year; choose Table for the numbers." margin={margin} barCategoryGap="30%">
      <XAxis {...yearAxis(rows, width)} />
      <YAxis {...valueAxis(scale)} />
      {gridAt(scale.ticks)}
      <Bar dataKey={(row: ChartRow) => drawnNumber(row, 'reached')} fill="var(--programme-reach)" maxBarSize={56} isAnimationActive={false} />
      <ReachLabels rows={rows} every={namedYears(rows, width)} />
    </BarChart>
  )
}

interface MarksPanelProps {
  rows: readonly ChartRow[]
  marks: readonly YearMark[]
  width: number
  title: string
  target?: number | null
}

function MarksPanel({ rows, marks, width, title, target = null }: MarksPanelProps) {
  const drawn = (end: 'Upper' | 'Lower') => rows.flatMap((row) => marks.map((mark) => drawnNumber(row, `${mark.key}${end}`) ?? 0))
  const scale = roundScale([...drawn('Upper'), target ?? 0], drawn('Lower').map((lower) => Math.max(0, -lower)), 4)
  return (
    <LineChart width={width} height={height} data={[...rows]} title={title} role="img" accessibilityLayer={false}
      desc="A point with its interval for each financial year; choose Table for the numbers." margin={margin}>
      <XAxis {...yearAxis(rows, width)} padding={marksRoom(rows, width)} />
      <YAxis {...valueAxis(scale)} />
      {gridAt(scale.ticks)}
      {target !== null && (
        <ReferenceLine y={target} stroke="var(--chart-text)" strokeDasharray="6 4"
          label={{ value: `Stated target ${target}%`, position: 'insideTopLeft', fill: 'var(--chart-text)', fontSize: 12 }} />
      )}
      {marks.map((mark) => (
        <Line key={mark.key} dataKey={(row: ChartRow) => drawnNumber(row, mark.key)} stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
      ))}
      <IntervalMarks rows={rows} marks={marks} every={namedYears(rows, width)} />
    </LineChart>
  )
}

/** In pixels: a year in two lines, or a number over its bar, needs this much room. */
const roomOfYear = 50

/** Every how many years one is named and numbered, so that no two run into each other. */
function namedYears(rows: readonly ChartRow[], width: number): number {
  return Math.max(1, Math.ceil((rows.length * roomOfYear) / Math.max(width - 60, roomOfYear)))
}

/** Two marks of the first or last year stand beside its middle, and must not leave the drawing. */
function marksRoom(rows: readonly ChartRow[], width: number) {
  const room = namedYears(rows, width) > 1 ? 8 : 30
  return { left: room, right: room }
}

function yearAxis(rows: readonly ChartRow[], width: number) {
  const names = new Map(rows.map((row) => [textOf(row, 'code'), textOf(row, 'year')]))
  return {
    dataKey: (row: ChartRow) => textOf(row, 'code'), type: 'category', interval: namedYears(rows, width) - 1, stroke: 'var(--chart-axis)', tickLine: false,
    tick: (tick: { x: number | string; y: number | string; payload: { value: string } }) => <YearTick x={tick.x} y={tick.y} year={names.get(tick.payload.value) ?? ''} />,
  } as const
}

function valueAxis({ domain, ticks }: { domain: [number, number]; ticks: number[] }) {
  return {
    width: 52, domain, ticks, interval: 0, tickFormatter: numberInWords, tick: small, stroke: 'var(--chart-axis)', axisLine: false, tickLine: false,
  } as const
}

function gridAt(ticks: readonly number[]) {
  return ticks.map((tick) => <ReferenceLine key={tick} y={tick} stroke={tick === 0 ? 'var(--chart-text)' : 'var(--chart-grid)'} zIndex={0} />)
}

import { useId } from 'react'
import type { ReactNode } from 'react'
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
import { SoFarNote } from './SoFarNote.tsx'
import { SoFarPattern } from './SoFarPattern.tsx'
import { YearMarkSample } from './YearMarkSample.tsx'
import '../charts/smallMultiples.css'
import './programmePanels.css'

const height = 230
/** Room for three lines under the axis: a year, and that it is not over. */
const margin = { top: 22, right: 10, bottom: 18, left: 0 }
const changeMarks = [intentionMark, behaviourMark]
const small = { ...axisText, fontSize: 12 }

interface ProgrammePanelsProps {
  /** A row a financial year: `shortYear`, `soFar`, `code`, `reached`, and `share`, `intention`, `behaviour` with their limits. */
  table: ChartTable
}

/** Reach, answers and change in three panels on the same years: three scales, so no line invites to compare their heights. */
export function ProgrammePanels({ table: { rows } }: ProgrammePanelsProps) {
  return (
    <>
      <ol className="lv-panels lv-panels--three">
        <Panel name="People reached" unit="where somebody counted" rows={rows} marks={[reachedMark]} draw={(width) => <ReachPanel rows={rows} width={width} />} />
        <Panel name="Answered" unit="% of questionnaires sent, with 95% interval" rows={rows} marks={[answeredMark]}
          draw={(width) => <MarksPanel rows={rows} marks={[answeredMark]} width={width} title="Share answered" />} />
        <Panel name="Changed" unit="percentage points more saying yes, with 95% interval" rows={rows} marks={changeMarks} legend={changeMarks}
          draw={(width) => <MarksPanel rows={rows} marks={changeMarks} width={width} title="Change in the share saying yes" />} />
      </ol>
      <SoFarNote rows={rows} />
    </>
  )
}

interface PanelProps {
  name: string
  unit: string
  rows: readonly ChartRow[]
  marks: readonly PanelMark[]
  /** Where the marks need telling apart. */
  legend?: readonly YearMark[]
  draw: (width: number) => ReactNode
}

/** One quantity: its name, its drawing, and under it what the drawing cannot show. */
function Panel({ name, unit, rows, marks, legend = [], draw }: PanelProps) {
  return (
    <li className="lv-panels__panel">
      <div>
        <p className="lv-panels__name"><strong>{name}</strong></p>
        <p className="lv-panels__counts">{unit}</p>
      </div>
      <ChartSpace height={height}>{draw}</ChartSpace>
      <div>
        {legend.length > 0 && (
          <ul className="lv-legend">{legend.map((mark) => <li key={mark.key}><YearMarkSample mark={mark} />{mark.name}</li>)}</ul>
        )}
        {gapsInWords(rows, marks).map((gap) => <p key={gap} className="lv-panels__counts">{gap}</p>)}
      </div>
    </li>
  )
}

function ReachPanel({ rows, width }: { rows: readonly ChartRow[]; width: number }) {
  const soFar = useId()
  const reachedIn = (isSoFar: boolean) => (row: ChartRow) => (isSoFar === (textOf(row, 'soFar') !== '') ? drawnNumber(row, 'reached') : null)
  const scale = roundScale(rows.map((row) => drawnNumber(row, 'reached') ?? 0), [], 4)
  return (
    <BarChart width={width} height={height} data={[...rows]} title="People reached" role="img" accessibilityLayer={false}
      desc="A bar for each financial year; choose Table for the numbers." margin={margin} barCategoryGap="30%">
      <XAxis {...yearAxis(rows, width)} />
      <YAxis {...valueAxis(scale)} />
      {gridAt(scale.ticks)}
      <SoFarPattern id={soFar} />
      <Bar stackId="reached" dataKey={reachedIn(false)} fill="var(--programme-reach)" maxBarSize={56} isAnimationActive={false} />
      <Bar stackId="reached" dataKey={reachedIn(true)} fill={`url(#${soFar})`} stroke="var(--programme-reach)" strokeWidth={2} maxBarSize={56} isAnimationActive={false} />
      <ReachLabels rows={rows} />
    </BarChart>
  )
}

interface MarksPanelProps {
  rows: readonly ChartRow[]
  marks: readonly YearMark[]
  width: number
  title: string
}

function MarksPanel({ rows, marks, width, title }: MarksPanelProps) {
  const drawn = (end: 'Upper' | 'Lower') => rows.flatMap((row) => marks.map((mark) => drawnNumber(row, `${mark.key}${end}`) ?? 0))
  const scale = roundScale(drawn('Upper'), drawn('Lower').map((lower) => Math.max(0, -lower)), 4)
  return (
    <LineChart width={width} height={height} data={[...rows]} title={title} role="img" accessibilityLayer={false}
      desc="A point with its interval for each financial year; choose Table for the numbers." margin={margin}>
      <XAxis {...yearAxis(rows, width)} padding={marksRoom(rows, width)} />
      <YAxis {...valueAxis(scale)} />
      {gridAt(scale.ticks)}
      {marks.map((mark) => (
        <Line key={mark.key} dataKey={(row: ChartRow) => drawnNumber(row, mark.key)} stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
      ))}
      <IntervalMarks rows={rows} marks={marks} isCrowded={namedYears(rows, width) > 1} />
    </LineChart>
  )
}

/** In pixels: a year in two lines needs this much room. */
const roomOfYear = 50

/** Every how many years one is named, so that no two run into each other. */
function namedYears(rows: readonly ChartRow[], width: number): number {
  return Math.max(1, Math.ceil((rows.length * roomOfYear) / Math.max(width - 60, roomOfYear)))
}

/** Two marks of the first or last year stand beside its middle, and must not leave the drawing. */
function marksRoom(rows: readonly ChartRow[], width: number) {
  const room = namedYears(rows, width) > 1 ? 8 : 30
  return { left: room, right: room }
}

function yearAxis(rows: readonly ChartRow[], width: number) {
  const byCode = new Map(rows.map((row) => [textOf(row, 'code'), { year: textOf(row, 'shortYear'), isSoFar: textOf(row, 'soFar') !== '' }]))
  return {
    dataKey: (row: ChartRow) => textOf(row, 'code'), type: 'category', interval: namedYears(rows, width) - 1, stroke: 'var(--chart-axis)', tickLine: false,
    tick: (tick: { x: number | string; y: number | string; payload: { value: string } }) => <YearTick x={tick.x} y={tick.y} {...(byCode.get(tick.payload.value) ?? { year: '', isSoFar: false })} />,
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

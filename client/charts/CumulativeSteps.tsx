import { CartesianGrid, Line, LineChart, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts'
import { axisText, countOnAxis } from './axisText.ts'
import { ChartSpace } from './ChartSpace.tsx'
import { drawnBelow, drawnNumber, textOf, type ChartRow, type ChartTable } from './chartTable.ts'
import { ChartTip } from './ChartTip.tsx'
import { dayNumber } from '../periods/dayInWords.ts'
import { EndLabels, type EndLabel } from './EndLabels.tsx'
import { grossGradeMarks, grossMark, grossYearBeforeMark, negativeMark, type GradeMark } from './gradeMarks.ts'
import { hasGap } from './hasGap.ts'
import { Legend } from './Legend.tsx'
import { numberInWords } from '../parts/numberInWords.ts'
import type { SeriesBreakMark } from './seriesBreakMarks.ts'
import { roundScale } from './roundScale.ts'
import { startAtNone } from './startAtNone.ts'
import { timeTicks } from './timeTicks.ts'

const height = 380
/** Below this there is no room beside the lines: their names go above. */
const narrow = 560
/** In the order in which they are drawn: the year before lies under the rest. */
const marks: readonly GradeMark[] = [grossYearBeforeMark, grossMark, ...grossGradeMarks, negativeMark]
const namedOrder: readonly GradeMark[] = [grossMark, ...grossGradeMarks, negativeMark, grossYearBeforeMark]

interface CumulativeStepsProps {
  /** A row a day with the running totals `gross`, `major`, `moderate`, `minor`, `negative`, and `grossYearBefore` where that is a column. */
  table: ChartTable
  period: { from: string; lastDay: string }
  breaks: readonly SeriesBreakMark[]
  title: string
}

/** Running totals as steps: grades upwards from zero, negatives downwards, the year before in grey dashes. */
export function CumulativeSteps({ table, period, breaks, title }: CumulativeStepsProps) {
  const ends = marks.flatMap((mark) => endOf(table.rows, mark))
  return (
    <ChartSpace height={height}>
      {(width) => (
        <>
          {width < narrow && <Legend marks={namedOrder.filter((mark) => table.columns.some((column) => column.key === mark.key))} drawnAs="line" countOf={(mark) => lastInWords(ends, mark)} />}
          <Steps {...{ table, period, breaks, title, ends, width }} />
        </>
      )}
    </ChartSpace>
  )
}

type StepsProps = CumulativeStepsProps & { ends: readonly EndLabel[]; width: number }

function Steps({ table, period, breaks, title, ends, width }: StepsProps) {
  const isNarrow = width < narrow
  const ticks = timeTicks(period.from, period.lastDay, Math.floor(width / (isNarrow ? 90 : 105)))
  const counts = (key: string) => table.rows.map((row) => drawnNumber(row, key) ?? 0)
  const scale = roundScale([...counts('gross'), ...counts('grossYearBefore')], counts('negative'))
  const labels = new Map(ticks.map((tick) => [tick.at, tick.label]))
  return (
    <LineChart width={width} height={height} data={startAtNone(table.rows, marks.map((mark) => mark.key), period.from)} title={title} role="img" accessibilityLayer={false}
      desc="Running totals as steps; choose Table for the numbers." margin={{ top: 14, right: isNarrow ? 16 : 220, bottom: 4, left: 0 }}>
      <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
      <XAxis type="number" dataKey={(row: ChartRow) => dayNumber(textOf(row, 'day'))} scale="linear"
        domain={[dayNumber(period.from), dayNumber(period.lastDay)]} ticks={ticks.map((tick) => tick.at)} interval={0}
        tickFormatter={(at: number) => labels.get(at) ?? ''} tick={axisText} stroke="var(--chart-axis)" />
      <YAxis width={48} domain={scale.domain} ticks={scale.ticks} interval={0} tickFormatter={countOnAxis} tick={axisText} stroke="var(--chart-axis)" axisLine={false} tickLine={false} />
      <ReferenceLine y={0} stroke="var(--chart-text)" />
      {breaks.map((mark) => (
        <ReferenceLine key={mark.letter} x={dayNumber(mark.day)} stroke="var(--chart-text)" strokeDasharray="1 3"
          label={{ value: mark.letter, position: 'top', fill: 'var(--chart-text)', fontSize: 13 }} />
      ))}
      <Tooltip isAnimationActive={false} cursor={{ stroke: 'var(--chart-axis)' }}
        content={({ active, payload }) => {
          const row = payload[0]?.payload as ChartRow | undefined
          // The beginning of a line is no row of the table.
          return active && row && table.rows.includes(row) ? <ChartTip columns={table.columns} row={row} /> : null
        }} />
      {marks.map((mark) => (
        <Line key={mark.key} type="stepAfter" name={mark.name} dataKey={drawnBy(mark)} dot={hasGap(table.rows, mark.key) && mark.key !== grossYearBeforeMark.key ? { r: 3, fill: mark.colour, strokeDasharray: '0' } : false} activeDot={{ r: 3 }}
          connectNulls={mark.key === grossYearBeforeMark.key} stroke={mark.colour} strokeWidth={mark.width} {...(mark.dash ? { strokeDasharray: mark.dash } : {})} isAnimationActive={false} />
      ))}
      {!isNarrow && <EndLabels labels={ends} />}
    </LineChart>
  )
}

function drawnBy(mark: GradeMark): (row: ChartRow) => number | null {
  return (row) => (mark.key === negativeMark.key ? drawnBelow(row, mark.key) : drawnNumber(row, mark.key))
}

/** The last number of a line; none when it has no number at all. */
function endOf(rows: readonly ChartRow[], mark: GradeMark): EndLabel[] {
  const last = rows.findLast((row) => drawnNumber(row, mark.key) !== null)
  const count = last && drawnNumber(last, mark.key)
  if (!last || typeof count !== 'number') return []
  return [{ mark, count, endDay: dayNumber(textOf(last, 'day')), drawnAt: drawnBy(mark)(last) ?? 0 }]
}

function lastInWords(ends: readonly EndLabel[], mark: GradeMark): string {
  const end = ends.find((each) => each.mark === mark)
  return end ? numberInWords(end.count) : ''
}

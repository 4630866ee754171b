import { useId } from 'react'
import { Bar, BarChart, CartesianGrid, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts'
import { axisText, countOnAxis } from './axisText.ts'
import { ChartSpace } from './ChartSpace.tsx'
import { drawnBelow, drawnNumber, isMissing, textOf, type ChartRow, type ChartTable } from './chartTable.ts'
import { ChartTip } from './ChartTip.tsx'
import { fillOf, grossGradeMarks, negativeMark } from './gradeMarks.ts'
import { GradePatterns } from './GradePatterns.tsx'
import { Legend } from './Legend.tsx'
import { roundScale } from './roundScale.ts'
import type { SeriesBreakMark } from './seriesBreakMarks.ts'
import { shortMonth } from '../periods/dayInWords.ts'

const height = 300
/** In pixels a month. */
const roomForWords = 64

interface MonthlyBarsProps {
  /** A row a month, YYYY-MM in `month`, with `major`, `moderate`, `minor` and `negative`, and `part` ("9 of 10") where some units' returns are missing; other rows are left to the table. */
  table: ChartTable
  breaks: readonly SeriesBreakMark[]
  title: string
}

/** A bar a month: the grades of the gross stacked above zero, negatives below. */
export function MonthlyBars({ table, breaks, title }: MonthlyBarsProps) {
  const rows = table.rows.filter((row) => /^\d{4}-\d{2}$/.test(textOf(row, 'month')))
  const isShort = rows.some((row) => row['part'] !== undefined)
  const drawing = useId()
  const scale = roundScale(rows.map(grossOf), rows.map((row) => drawnNumber(row, 'negative') ?? 0), 4)
  return (
    <>
      <Legend marks={[...grossGradeMarks, negativeMark]} drawnAs="bar" />
      {isShort ? <p className="lv-figure__subtitle">Over a month stands how many units’ returns its bar holds, or * where there is no room: the others are not known, which is not 0.</p> : null}
      <ChartSpace height={height}>
        {(width) => (
          <BarChart width={width} height={height} data={rows} stackOffset="sign" title={title} role="img" accessibilityLayer={false}
            desc="A stacked bar for each month; choose Table for the numbers." margin={{ top: 14, right: 8, bottom: 4, left: 0 }}
            barCategoryGap="22%">
            <GradePatterns drawing={drawing} />
            <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
            <XAxis dataKey={(row: ChartRow) => textOf(row, 'month')} tickFormatter={(month: string) => shortMonth(`${month}-01`)}
              interval={everyNth(rows.length, Math.floor(width / 78)) - 1} tick={axisText} stroke="var(--chart-axis)" tickLine={false} />
            <YAxis width={48} domain={scale.domain} ticks={scale.ticks} interval={0} tickFormatter={countOnAxis} tick={axisText} stroke="var(--chart-axis)" axisLine={false} tickLine={false} />
            <Tooltip isAnimationActive={false} cursor={{ fill: 'var(--chart-grid)', fillOpacity: 0.4 }}
              content={({ active, payload }) => (active && payload[0] ? <ChartTip columns={table.columns} row={payload[0].payload as ChartRow} /> : null)} />
            {grossGradeMarks.map((mark) => (
              <Bar key={mark.key} stackId="month" name={mark.name} dataKey={(row: ChartRow) => drawnNumber(row, mark.key)}
                fill={fillOf(mark, drawing)} stroke="var(--chart-ground)" strokeWidth={1} maxBarSize={64} isAnimationActive={false} />
            ))}
            <Bar stackId="month" name={negativeMark.name} dataKey={(row: ChartRow) => drawnBelow(row, negativeMark.key)}
              fill={fillOf(negativeMark, drawing)} maxBarSize={64} isAnimationActive={false} />
            <ReferenceLine y={0} stroke="var(--chart-text)" />
            {rows.map((row) => {
              if (row['part'] !== undefined) {
                return (
                  <ReferenceLine key={textOf(row, 'month')} x={textOf(row, 'month')} stroke="none"
                    label={{ value: width / rows.length > roomForWords ? textOf(row, 'part') : '*', position: 'top', fill: 'var(--chart-text)', fontSize: 12 }} />
                )
              }
              const gross = row['gross']
              if (gross === undefined || !isMissing(gross)) return null
              return (
                <ReferenceLine key={textOf(row, 'month')} x={textOf(row, 'month')} stroke="none"
                  label={{ value: gross.missing, position: 'center', angle: -90, fill: 'var(--chart-text)', fontSize: 12 }} />
              )
            })}
            {breaks.map((mark) => (
              <ReferenceLine key={mark.letter} x={mark.day.slice(0, 7)} position="start" stroke="var(--chart-text)" strokeDasharray="1 3"
                label={{ value: mark.letter, position: 'top', fill: 'var(--chart-text)', fontSize: 13 }} />
            ))}
          </BarChart>
        )}
      </ChartSpace>
    </>
  )
}

/** The height of a month's stack. */
function grossOf(row: ChartRow): number {
  return grossGradeMarks.reduce((sum, mark) => sum + (drawnNumber(row, mark.key) ?? 0), 0)
}

/** Every how many months one is named, so that at most `most` are. */
function everyNth(months: number, most: number): number {
  return [1, 2, 3, 6, 12, 24, 60].find((step) => Math.ceil(months / step) <= Math.max(most, 1)) ?? 120
}

import { useId } from 'react'
import { Bar, BarChart, XAxis, YAxis, usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { ChartSpace } from './ChartSpace.tsx'
import { drawnBelow, drawnNumber, textOf, type ChartRow, type ChartTable } from './chartTable.ts'
import { fillOf, grossGradeMarks, negativeMark } from './gradeMarks.ts'
import { GradePatterns } from './GradePatterns.tsx'
import { Legend } from './Legend.tsx'
import { numberInWords } from '../parts/numberInWords.ts'

/** From this width on a name stands beside its bar; below, over it, so that long names stay whole at 320 px. */
const wide = 700
const namesWidth = 330
const barHeight = 16

interface BreakdownBarsProps {
  /** A row a bar, named by `name`, with `code`, `major`, `moderate`, `minor`, `gross` and `negative`. */
  table: ChartTable
  title: string
}

/** Bars from zero: the grades of the gross to the right, negatives to the left, both with their number. */
export function BreakdownBars({ table, title }: BreakdownBarsProps) {
  const drawing = useId()
  const rows = [...table.rows]
  const heightAt = (width: number) => rows.length * (width < wide ? 50 : 32) + 8
  const most = Math.max(1, ...rows.map((row) => drawnNumber(row, 'gross') ?? 0))
  const mostNegative = Math.max(0, ...rows.map((row) => drawnNumber(row, 'negative') ?? 0))
  return (
    <>
      <Legend marks={[...grossGradeMarks, negativeMark]} drawnAs="bar" />
      <ChartSpace height={heightAt(wide)}>
        {(width) => (
          <BarChart width={width} height={heightAt(width)} data={rows} layout="vertical" stackOffset="sign" title={title} role="img"
            accessibilityLayer={false} desc="A bar for each row; choose Table for the numbers."
            margin={{ top: width < wide ? 14 : 0, right: 52, bottom: 0, left: (width < wide ? 0 : namesWidth) + (mostNegative > 0 ? 30 : 0) }}>
            <GradePatterns drawing={drawing} />
            <XAxis type="number" hide domain={[-mostNegative, most]} />
            <YAxis type="category" hide dataKey={(row: ChartRow) => textOf(row, 'code')} />
            {grossGradeMarks.map((mark) => (
              <Bar key={mark.key} stackId="row" name={mark.name} dataKey={(row: ChartRow) => drawnNumber(row, mark.key)} barSize={barHeight}
                fill={fillOf(mark, drawing)} stroke="var(--chart-ground)" strokeWidth={1} isAnimationActive={false} />
            ))}
            <Bar stackId="row" name={negativeMark.name} dataKey={(row: ChartRow) => drawnBelow(row, negativeMark.key)} barSize={barHeight}
              fill={fillOf(negativeMark, drawing)} isAnimationActive={false} />
            <BarWords rows={rows} isBeside={width >= wide} />
          </BarChart>
        )}
      </ChartSpace>
    </>
  )
}

/** The name over or beside each bar, the gross at its right end and the negatives at its left end. */
function BarWords({ rows, isBeside }: { rows: readonly ChartRow[]; isBeside: boolean }) {
  const plot = usePlotArea()
  const across = useXAxisScale()
  const down = useYAxisScale()
  if (!plot || !across || !down) return null
  return (
    <g aria-hidden="true" fontSize={14} fill="var(--chart-text)">
      {rows.map((row) => {
        const middle = down(textOf(row, 'code'), { position: 'middle' }) ?? 0
        const gross = drawnNumber(row, 'gross') ?? 0
        const negative = drawnNumber(row, 'negative') ?? 0
        return (
          <g key={textOf(row, 'code')}>
            <text x={0} y={isBeside ? middle : middle - barHeight} dy={isBeside ? '0.36em' : 0}>{textOf(row, 'name')}</text>
            <path d={`M${across(0) ?? plot.x},${middle - barHeight / 2 - 3} v${barHeight + 6}`} stroke="var(--chart-text)" />
            <text x={(across(gross) ?? plot.x) + 6} y={middle} dy="0.36em" fontWeight={700}>{numberInWords(gross)}</text>
            {negative > 0 && (
              <text x={(across(-negative) ?? plot.x) - 5} y={middle} dy="0.36em" textAnchor="end" fill="var(--chart-negative)" fontWeight={700}>
                {numberInWords(negative)}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}

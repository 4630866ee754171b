import { numberInWords } from '../parts/numberInWords.ts'
import { saidNumber } from './cellInWords.ts'
import { ChartSpace } from './ChartSpace.tsx'
import { drawnNumber, textOf, type ChartRow, type ChartTable } from './chartTable.ts'
import { roundScale } from './roundScale.ts'
import type { SeriesBreakMark } from './seriesBreakMarks.ts'
import { spreadLabels } from './spreadLabels.ts'
import { ValueAxis } from './ValueAxis.tsx'
import { phaseLines, runsOf, type PhaseLines } from './xmrLayout.ts'
import { letterBoxes, XmrBreaks } from './XmrBreaks.tsx'
import { XmrLegend } from './XmrLegend.tsx'
import { XmrNumbers } from './XmrNumbers.tsx'
import { XmrShape } from './XmrShape.tsx'
import './lastingCharts.css'
import './xmrChart.css'

const usualHeight = 340
const room = { top: 26, bottom: 26, left: 52 }
/** In pixels: the name of a month needs this much. */
const nameWidth = 70
/** Below this there is no room beside the lines: their numbers go above. */
const narrow = 620
const labelsWidth = 140

interface XmrChartProps {
  /**
   * A row a month or quarter: `value`, `mean`, `lower`, `upper` where they are known, `phase`, `limits`, `day`, `lastDay`, `shortPeriod`,
   * `shape` (a rule, or NONE) and `marks`, the numbers of its special causes.
   */
  table: ChartTable
  breaks: readonly SeriesBreakMark[]
  /** Words of each rule, for the legend. */
  ruleWords: Readonly<Record<string, string>>
  title: string
  /** Whether it names its lines and shapes; several beside each other have one legend. */
  hasLegend?: boolean
  /** In pixels. */
  height?: number
}

/** Counts in their order, with mean and limits of each phase; special causes by shape and number. */
export function XmrChart({ table: { columns, rows }, breaks, ruleWords, title, hasLegend = true, height: usedHeight = usualHeight }: XmrChartProps) {
  const mean = columns.find(({ key }) => key === 'mean')
  const say = (value: number) => (mean ? saidNumber(value, mean) : numberInWords(value))
  const lines = phaseLines(rows)
  const last = lines.at(-1)
  const values = rows.flatMap((row) => [drawnNumber(row, 'value'), drawnNumber(row, 'upper')]).map((value) => value ?? 0)
  const scale = roundScale(values, [], 4)
  const without = rows.filter((row) => drawnNumber(row, 'value') === null).length
  return (
    <>
      {hasLegend && <XmrLegend lines={lines} rules={[...new Set(rows.map((row) => textOf(row, 'shape')))].filter((rule) => rule !== 'NONE')} ruleWords={ruleWords} />}
      {without < rows.length && <ChartSpace height={usedHeight}>
        {(width, height) => {
          const right = width < narrow ? 8 : labelsWidth
          const each = (width - room.left - right) / Math.max(rows.length, 1)
          const xOf = (place: number) => room.left + place * each
          const yOf = (value: number) => room.top + (1 - value / scale.domain[1]) * (height - room.top - room.bottom)
          const named = Math.max(1, Math.ceil(nameWidth / each))
          return (
            <svg className="lv-chart__drawing" width={width} height={height} role="img" aria-label={title}>
              <desc>A point for each period with mean and limits as lines; its table has the numbers.</desc>
              <ValueAxis ticks={scale.ticks} yOf={yOf} left={room.left} right={width - right} />
              <XmrBreaks {...{ breaks, rows, xOf }} top={room.top} bottom={height - room.bottom} />
              {lines.map((line) => <Limits key={line.phase} line={line} xOf={xOf} yOf={yOf} />)}
              {runsOf(rows, 'value').map(({ from, values: run }) => (
                <polyline key={from} fill="none" stroke="var(--lasting-one)" strokeWidth={2} points={run.map((value, index) => `${xOf(from + index + 0.5)},${yOf(value)}`).join(' ')} />
              ))}
              {rows.map((row, index) => (
                <OnePoint key={textOf(row, 'day')} row={row} x={xOf(index + 0.5)} yOf={yOf} foot={height - 9} name={index % named === 0 ? textOf(row, 'shortPeriod') : null} />
              ))}
              <XmrNumbers {...{ rows, xOf, yOf }} room={{ left: room.left, right: width, top: 0, bottom: height - room.bottom }}
                across={lines.flatMap(({ mean: middle, lower, upper }) => [middle, lower, upper])} letters={letterBoxes({ breaks, rows, xOf }, room.top)} />
              {last && width >= narrow && <LimitLabels line={last} x={width - right + 8} yOf={yOf} height={height} say={say} />}
            </svg>
          )
        }}
      </ChartSpace>}
      {last && <p className="lv-chart__unit lv-xmr__numbers">{`Mean ${say(last.mean)}, ${last.isTrial ? 'trial limits' : 'limits'} ${say(last.lower)} to ${say(last.upper)}${lines.length > 1 ? ', at the right' : ''}.`}</p>}
      {without > 0 && <p className="lv-chart__unit">{without === rows.length ? 'No figure for any of these: the table says why.' : `No figure for ${without} of ${rows.length}: the table says why.`}</p>}
    </>
  )
}

interface Places {
  xOf: (place: number) => number
  yOf: (value: number) => number
}

function Limits({ line, xOf, yOf }: { line: PhaseLines } & Places) {
  const [from, to] = [xOf(line.first), xOf(line.last + 1)]
  return (
    <g aria-hidden="true">
      <path d={`M${from},${yOf(line.mean)} H${to}`} stroke="var(--chart-text)" strokeWidth={1.5} />
      {[line.lower, line.upper].map((limit, index) => (
        <path key={index} d={`M${from},${yOf(limit)} H${to}`} stroke="var(--xmr-limit)" strokeWidth={2.5} strokeDasharray={line.isTrial ? '8 5' : undefined} />
      ))}
    </g>
  )
}

function OnePoint({ row, x, yOf, foot, name }: { row: ChartRow; x: number; yOf: Places['yOf']; foot: number; name: string | null }) {
  const value = drawnNumber(row, 'value')
  return (
    <g aria-hidden="true" fontSize={13} textAnchor="middle">
      {value !== null && <XmrShape x={x} y={yOf(value)} rule={textOf(row, 'shape')} />}
      {name !== null && <text x={x} y={foot} fill="var(--chart-label)">{name}</text>}
    </g>
  )
}

/** The numbers of the last lines, beside their ends. */
function LimitLabels({ line, x, yOf, height, say }: { line: PhaseLines; x: number; yOf: Places['yOf']; height: number; say: (value: number) => string }) {
  const words = line.isTrial ? 'Trial limit' : 'Limit'
  const labels = [
    { name: words, value: line.upper }, { name: 'Mean', value: line.mean }, { name: words, value: line.lower },
  ]
  const places = spreadLabels(labels.map(({ value }) => yOf(value)), 17, height - room.bottom)
  return (
    <g aria-hidden="true" fontSize={13} fill="var(--chart-text)">
      {labels.map(({ name, value }, index) => <text key={index} x={x} y={places[index] ?? yOf(value)} dy="0.35em">{name} <tspan fontWeight={700}>{say(value)}</tspan></text>)}
    </g>
  )
}

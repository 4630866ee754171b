import { drawnNumber, type ChartRow } from './chartTable.ts'

interface PeriodBarProps {
  row: ChartRow
  /** In pixels. */
  middle: number
  width: number
  yOf: (value: number) => number
  fill: string
  /** Under the bar; none where its neighbour's is enough. */
  name: string | null
  foot: number
}

/** One bar from zero with its interval; nothing but its name where there is no number. */
export function PeriodBar({ row, middle, width, yOf, fill, name, foot }: PeriodBarProps) {
  const [value, lower, upper] = ['value', 'lower', 'upper'].map((key) => drawnNumber(row, key))
  return (
    <g aria-hidden="true">
      {typeof value === 'number' && (
        <rect x={middle - width / 2} width={width} y={yOf(value)} height={Math.max(yOf(0) - yOf(value), 1)} fill={fill} stroke="var(--lasting-one)" strokeWidth={1.5} />
      )}
      {typeof lower === 'number' && typeof upper === 'number' && <Interval middle={middle} top={yOf(upper)} bottom={yOf(lower)} />}
      {name !== null && <text x={middle} y={foot} textAnchor="middle" fontSize={13} fill="var(--chart-label)">{name}</text>}
    </g>
  )
}

/** Light under dark, so that it shows on the bar and above it. */
function Interval({ middle, top, bottom }: { middle: number; top: number; bottom: number }) {
  const path = `M${middle},${top} V${bottom} M${middle - 4},${top} h8 M${middle - 4},${bottom} h8`
  return (
    <>
      <path d={path} stroke="var(--chart-ground)" strokeWidth={4} fill="none" />
      <path d={path} stroke="var(--chart-text)" strokeWidth={1.5} fill="none" />
    </>
  )
}

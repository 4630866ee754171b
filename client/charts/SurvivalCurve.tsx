import { drawnNumber, type ChartRow } from './chartTable.ts'
import { stepBand, stepPath, type Step } from './stepPath.ts'

interface SurvivalCurveProps {
  /** Days ascending. */
  rows: readonly ChartRow[]
  /** 0 is the first curve: a full line; the second is dashed. */
  index: number
  xOf: (day: number) => number
  yOf: (share: number) => number
}

/** One curve as steps, its limits dotted and shaded between; each to its own last day. */
export function SurvivalCurve({ rows, index, xOf, yOf }: SurvivalCurveProps) {
  const stepsOf = (key: string): Step[] => rows.flatMap((row) => {
    const [day, share] = [drawnNumber(row, 'day'), drawnNumber(row, key)]
    return day === null || share === null ? [] : [{ x: xOf(day), y: yOf(share) }]
  })
  const endX = xOf(drawnNumber(rows.at(-1) ?? {}, 'day') ?? 0)
  const [share, lower, upper] = [stepsOf('share'), stepsOf('shareLower'), stepsOf('shareUpper')]
  const colour = index === 0 ? 'var(--lasting-one)' : 'var(--lasting-other)'
  return (
    <g fill="none" stroke={colour}>
      <path d={stepBand(upper, lower, endX)} fill={colour} fillOpacity={0.1} stroke="none" />
      {[lower, upper].map((limit, at) => <path key={at} d={stepPath(limit, endX)} strokeWidth={1.25} strokeDasharray="1 3" />)}
      <path d={stepPath(share, endX)} strokeWidth={3} strokeDasharray={index === 0 ? undefined : '8 4'} />
    </g>
  )
}

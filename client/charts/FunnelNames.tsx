import { DefaultZIndexes, usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import { ChartNames } from './ChartNames.tsx'
import { drawnNumber, textOf, type ChartRow } from './chartTable.ts'
import type { LimitPoint } from './funnelLines.ts'
import { lineBoxes } from './lineBoxes.ts'
import { pointLabels } from './pointLabels.ts'

interface FunnelNamesProps {
  rows: readonly ChartRow[]
  lines: readonly (readonly LimitPoint[])[]
  /** In pixels: so much room there is right of the plot, and over it. */
  beyond: number
  above: number
}

/** Each unit's code near its mark. */
export function FunnelNames({ rows, lines, beyond, above }: FunnelNamesProps) {
  const plot = usePlotArea()
  const across = useXAxisScale()
  const up = useYAxisScale()
  if (!plot || !across || !up) return null
  const points = rows.map((row) => ({ name: textOf(row, 'code'), x: across(drawnNumber(row, 'valueOf') ?? 0) ?? plot.x, y: up(drawnNumber(row, 'value') ?? 0) ?? plot.y }))
  const drawn = lines.map((line) => line.map(({ of, value }) => ({ x: across(of) ?? plot.x, y: up(value) ?? plot.y })))
  const room = { left: plot.x, right: plot.x + plot.width + beyond, top: plot.y - above, bottom: plot.y + plot.height }
  return <ZIndexLayer zIndex={DefaultZIndexes.label}><ChartNames labels={pointLabels(points, { room, lines: drawn.flatMap(lineBoxes) })} /></ZIndexLayer>
}

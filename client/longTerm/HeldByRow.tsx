import { lazy, Suspense } from 'react'
import { drawnNumber, type ChartTable } from '../charts/chartTable.ts'
import { DrawingChart } from '../charts/DrawingChart.tsx'
import { Figure } from '../charts/Figure.tsx'
import type { FigureOrigin } from '../charts/figureOrigin.ts'
import type { FigureViews } from '../measures/figureViews.ts'

const IntervalRows = lazy(() => import('../charts/IntervalRows.tsx').then((module) => ({ default: module.IntervalRows })))

interface HeldByRowProps {
  /** "tactic", in addresses and file names. */
  code: string
  table: ChartTable
  origin: FigureOrigin
  views: FigureViews
}

/** One column of the table drawn: the share that held, with how wide chance alone is. Nothing where no row has one. */
export function HeldByRow({ code, table: { columns, rows }, origin, views }: HeldByRowProps) {
  const shares = rows.flatMap((row) => drawnNumber(row, 'held') ?? [])
  if (shares.length === 0) return null
  const table = { columns: columns.filter(({ key }) => ['name', 'held', 'heldOf'].includes(key)), rows }
  const held = columns.find(({ key }) => key === 'held')?.name ?? ''
  const title = `${held}: from ${Math.min(...shares)}% to ${Math.max(...shares)}%, where there is enough to say`
  const figure = `held-by-${code}`
  return (
    <Figure
      code={figure}
      title={title}
      measure={`Share of check-backs that found the effect held, by ${code}`}
      origin={origin}
      table={table}
      chart={<Suspense fallback={<DrawingChart height={rows.length * 34} />}><IntervalRows table={table} value="held" unit="% held, with 95% interval" title={title} /></Suspense>}
      view={views.viewOf(figure)}
      onView={(view) => views.show(figure, view)}
      howToRead="A point is the share of check-backs that found the effect held; the line is its 95% interval. The order is that of the list. Intervals that overlap need not be a difference."
    />
  )
}

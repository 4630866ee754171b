import { lazy, Suspense } from 'react'
import { DrawingChart } from '../charts/DrawingChart.tsx'
import { Figure } from '../charts/Figure.tsx'
import type { FigureOrigin } from '../charts/figureOrigin.ts'
import type { FigureViews } from '../measures/figureViews.ts'
import { curveTable, type NamedCurve } from './curveTable.ts'

const SurvivalCurves = lazy(() => import('../charts/SurvivalCurves.tsx').then((module) => ({ default: module.SurvivalCurves })))

interface CurveFigureProps {
  /** In addresses and file names. */
  code: string
  title: string
  measure: string
  /** One or two; each with a curve. */
  curves: readonly NamedCurve[]
  words: { without: string; had: string; daysName: string }
  howToRead: string
  caveats?: readonly string[]
  origin: FigureOrigin
  views: FigureViews
}

/** Time to an event as a curve: the share without it so far, limits, and how many were still followed. */
export function CurveFigure({ code, title, measure, curves, words, howToRead, caveats = [], origin, views }: CurveFigureProps) {
  const drawn = curves.filter(({ curve }) => !curve.whyNone)
  const table = curveTable(drawn, words)
  return (
    <Figure
      code={code}
      title={title}
      measure={measure}
      origin={origin}
      table={table}
      chart={(
        <Suspense fallback={<DrawingChart height={340} />}>
          <SurvivalCurves table={table} curves={drawn} unit={`% ${words.without.toLowerCase()}`} daysName={words.daysName} title={title} />
        </Suspense>
      )}
      view={views.viewOf(code)}
      onView={(view) => views.show(code, view)}
      howToRead={howToRead}
      caveats={caveats}
    />
  )
}

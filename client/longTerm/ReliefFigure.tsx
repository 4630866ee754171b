import { lazy, Suspense } from 'react'
import { textOf } from '../charts/chartTable.ts'
import { DrawingChart } from '../charts/DrawingChart.tsx'
import { Figure } from '../charts/Figure.tsx'
import type { FigureOrigin } from '../charts/figureOrigin.ts'
import type { FigureViews } from '../measures/figureViews.ts'
import { isAnythingDrawn } from './isAnythingDrawn.ts'
import { reliefTable, type YearOfDisruption } from './reliefTable.ts'
import { reliefTitle } from './reliefTitle.ts'

const PeriodPanels = lazy(() => import('../charts/PeriodPanels.tsx').then((module) => ({ default: module.PeriodPanels })))

interface ReliefFigureProps {
  years: readonly YearOfDisruption[]
  origin: FigureOrigin
  views: FigureViews
}

/** Score-days below the score before, by financial year of disruption; years that may still grow are hatched. */
export function ReliefFigure({ years, origin, views }: ReliefFigureProps) {
  const table = reliefTable(years)
  const panels = [...new Set(table.rows.map((row) => textOf(row, 'panel')))].map((months) => ({ code: months, name: `Over ${months} months` }))
  return (
    <Figure
      code="relief"
      title={reliefTitle(table)}
      measure="Relief in score-days, by financial year of disruption"
      origin={origin}
      table={table}
      chart={isAnythingDrawn(table) ? (
        <Suspense fallback={<DrawingChart height={250} />}>
          <PeriodPanels table={table} panels={panels} isShare={false} unit="score-days observed so far" provisionalNote="Provisional: some of its days are still to come" />
        </Suspense>
      ) : undefined}
      view={views.viewOf('relief')}
      onView={(view) => views.show('relief', view)}
      howToRead="One score-day is a group one point below the score it had before the work, for one day. Only days between assessments are counted: after the last one nothing is known, and those days stand in the table as not known. A group above its score before gives no negative relief: it is counted as stronger."
    />
  )
}

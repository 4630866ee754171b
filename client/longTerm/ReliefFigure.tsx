import { lazy, Suspense } from 'react'
import { cellInWords } from '../charts/cellInWords.ts'
import { textOf, type ChartColumn, type ChartRow } from '../charts/chartTable.ts'
import { DrawingChart } from '../charts/DrawingChart.tsx'
import { Figure } from '../charts/Figure.tsx'
import type { FigureOrigin } from '../charts/figureOrigin.ts'
import type { FigureViews } from '../measures/figureViews.ts'
import type { FiguresShown } from '../measures/recordsSearch.ts'
import { isAnythingDrawn } from './isAnythingDrawn.ts'
import { measuredOutcomes } from './outcomeWords.ts'
import { partOpened } from './partOpened.ts'
import { reliefTable, type YearOfDisruption } from './reliefTable.ts'
import { reliefTitle } from './reliefTitle.ts'
import { SequencesLink } from './SequencesLink.tsx'
import { withheldNote } from './withheldNote.ts'

const PeriodPanels = lazy(() => import('../charts/PeriodPanels.tsx').then((module) => ({ default: module.PeriodPanels })))

interface ReliefFigureProps {
  years: readonly YearOfDisruption[]
  origin: FigureOrigin
  views: FigureViews
  opens: FiguresShown | null
}

/** Score-days below the score before, by financial year of disruption; years that may still grow are hatched. */
export function ReliefFigure({ years, origin, views, opens }: ReliefFigureProps) {
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
          <PeriodPanels table={table} panels={panels} isShare={false} unit="score-days observed so far" provisionalNote="Provisional: some of its days are still to come, or not known yet" />
        </Suspense>
      ) : undefined}
      view={views.viewOf('relief')}
      onView={(view) => views.show('relief', view)}
      howToRead="One score-day is a group one point below the score it had before the work, for one day. Only days between assessments are counted: after the last one nothing is known, and those days stand in the table as not known, and a later assessment may add to them. A group above its score before gives no negative relief: it is counted as stronger."
      caveats={withheldNote(years.filter(({ relief }) => relief.length === 0))}
      openCell={opens ? (row, column) => openRelief(opens, origin, row, column) : undefined}
    />
  )
}

/** Relief and the number measured open the measured sequences of the year; the rest are days, and of no group alone. */
function openRelief(opens: FiguresShown, origin: FigureOrigin, row: ChartRow, column: ChartColumn) {
  const cell = row[column.key]
  if ((column.key !== 'value' && column.key !== 'sequences') || typeof cell !== 'number' || cell === 0) return null
  const search = { ...opens, period: partOpened(`${textOf(row, 'period')}-04-01`, 12, origin.period), outcomes: [...measuredOutcomes] }
  return <SequencesLink search={search} what={`${column.name}, ${textOf(row, 'months')}, ${textOf(row, 'year')}`}>{cellInWords(cell, column)}</SequencesLink>
}

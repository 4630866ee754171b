import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { cellInWords } from '../charts/cellInWords.ts'
import { textOf } from '../charts/chartTable.ts'
import type { ChartColumn, ChartRow } from '../charts/chartTable.ts'
import { DrawingChart } from '../charts/DrawingChart.tsx'
import { Figure } from '../charts/Figure.tsx'
import type { FigureOrigin } from '../charts/figureOrigin.ts'
import { londonDay } from '../periods/londonMoment.ts'
import type { ProgrammeSearch } from './programmeSearch.ts'
import { programmeTitle } from './programmeTitle.ts'
import { changeColumns, panelColumns, programmeYearRows, reachColumns } from './programmeYearsTable.ts'
import type { ProgrammeYear } from './yearWords.ts'

const ProgrammePanels = lazy(() => import('./ProgrammePanels.tsx').then((module) => ({ default: module.ProgrammePanels })))

interface ProgrammeFiguresProps {
  years: readonly ProgrammeYear[]
  origin: FigureOrigin
  id: string
  /** The page's address: the moment, and whether chart or table is shown. */
  search: ProgrammeSearch
}

/** Reach, answers and change of each financial year, side by side: drawn, and as a table with everything known. */
export function ProgrammeFigures({ years, origin, id, search }: ProgrammeFiguresProps) {
  const navigate = useNavigate()
  const day = londonDay(origin.asAt)
  const rows = programmeYearRows(years, day)
  const panels = { columns: panelColumns, rows }
  const openCell = (row: ChartRow, column: ChartColumn) => openYear({ programme: id, asAt: search.asAt }, row, column)
  return (
    <>
      <Figure
        code="programme"
        title={programmeTitle(years, day)}
        measure="People reached, share answered and change in the share saying yes, by financial year"
        origin={origin}
        table={panels}
        chart={(
          <Suspense fallback={<DrawingChart height={300} />}>
            <ProgrammePanels table={panels} />
          </Suspense>
        )}
        view={search.figure ?? 'chart'}
        onView={(view) => void navigate({ to: '.', search: { ...search, figure: view === 'table' ? view : undefined }, replace: true, resetScroll: false })}
        openCell={openCell}
        howToRead="Three panels on the same years, each with its own scale. People reached is how many were there. Answered is how many of the questionnaires sent came back; the bar through a point is the 95% interval. Changed is the share saying yes after, less the share saying yes before, among those who answered both times: +8 means 8 in 100 more, and a bar that crosses zero is no clear change. A year that is not over is hatched, and dashed where it has an interval."
        caveats={origin.caveats}
      />
      <Figure
        code="programme-reach"
        title="Each year in full: who was reached, who was asked, who answered"
        measure="Outputs, people reached and questionnaires, by financial year"
        origin={origin}
        table={{ columns: reachColumns, rows }}
        openCell={openCell}
        howToRead="Outputs that asked are those with a questionnaire; only of the people at these is anything known. Not in the reach are outputs at which nobody counted. “Nobody counted” and “not asked” mean that there is no number, not that it was none."
      />
      <Figure
        code="programme-changes"
        title="Each year in full: what changed among those who answered"
        measure="Change in the share saying yes, in percentage points with 95% interval, by financial year"
        origin={origin}
        table={{ columns: changeColumns, rows }}
        openCell={openCell}
        howToRead="Intention is what people say they will do; behaviour is what they say, at follow-up, that they did. Only those who answered before and after are compared; those who answered once are counted beside them."
      />
    </>
  )
}

/** The outputs of a year that has some. */
function openYear({ programme, asAt }: { programme: string; asAt: string | undefined }, row: ChartRow, column: ChartColumn) {
  if (column.key !== 'year' || row['outputs'] === 0) return null
  return (
    <Link to="/outputs" search={{ programme, period: textOf(row, 'code'), asAt }} className="govuk-link" preload={false}>
      {cellInWords(row[column.key] ?? '', column)}
      <span className="govuk-visually-hidden">: open its outputs</span>
    </Link>
  )
}

import { lazy, Suspense } from 'react'
import { DrawingChart } from '../charts/DrawingChart.tsx'
import { Figure } from '../charts/Figure.tsx'
import type { FigureOrigin } from '../charts/figureOrigin.ts'
import { textOf, type ChartColumn, type ChartRow } from '../charts/chartTable.ts'
import { cellInWords } from '../charts/cellInWords.ts'
import { countOf } from '../parts/numberInWords.ts'
import { lastDayOfMonth } from '../periods/lastDayOfMonth.ts'
import { seriesBreakMarks } from '../charts/seriesBreakMarks.ts'
import { breakNotes } from './breakNotes.ts'
import type { FigureViews } from './figureViews.ts'
import { monthlyTable } from './monthlyTable.ts'
import { monthlyTitle } from './monthlyTitle.ts'
import { missingInWords } from './monthsNotDrawn.ts'
import type { SharedImpactFacts } from './networkImpactDocument.ts'
import { recordsSearch, type FiguresShown } from './recordsSearch.ts'
import { RecordsLink } from './RecordsLink.tsx'

const MonthlyBars = lazy(() => import('../charts/MonthlyBars.tsx').then((module) => ({ default: module.MonthlyBars })))

interface MonthlySectionProps {
  impact: SharedImpactFacts
  origin: FigureOrigin
  views: FigureViews
  opens: FiguresShown | null
  /** How many units the figures are about. */
  units?: number
}

export function MonthlySection({ impact, origin, views, opens, units = 1 }: MonthlySectionProps) {
  const table = monthlyTable(impact.monthly, { ...impact, units })
  const title = monthlyTitle(table)
  const breaks = seriesBreakMarks(impact.seriesBreaks.map((each) => each.day), origin.period)
  const loose = impact.monthly.datedTooLoosely
  const looseCount = loose.gross + loose.negative + loose.noImpact
  return (
    <section className="lv-impact__section" aria-labelledby="monthly">
      <h2 className="govuk-heading-m" id="monthly">Month by month</h2>
      <Figure
        code="monthly"
        title={title}
        measure="Disruptions led, by month of effect and counted grade"
        origin={origin}
        table={table}
        chart={<Suspense fallback={<DrawingChart height={300} />}><MonthlyBars table={table} breaks={breaks} title={title} /></Suspense>}
        view={views.viewOf('monthly')}
        onView={(view) => views.show('monthly', view)}
        howToRead={'Each bar is one month: major, moderate and minor stacked above zero, negative below. '
          + 'A disruption counts in a month when its days lie wholly inside it; the others stand in the row “dated too loosely”, so that the rows add up to the period’s total. '
          + (table.rows.some((row) => row['part'] !== undefined) ? 'A month over which “9 of 10” or * stands is made from the returns of so many units: it may not be compared with a whole one. ' : '')
          + 'Small counts go up and down by chance alone.'}
        caveats={[
          ...missingInWords(impact, units === 1),
          ...(looseCount > 0 ? [`${countOf(looseCount, 'disruption')} in the period known less closely than to a month: in the table’s last row, not drawn.`] : []),
          ...breakNotes(breaks, impact.seriesBreaks.filter((each) => each.day >= origin.period.from), origin.period.from),
        ]}
        openCell={opens ? (row, column) => openMonth(opens, origin.period, row, column) : undefined}
      />
    </section>
  )
}

/** A month cut by the period's ends opens those of its days that are inside. */
function openMonth(opens: FiguresShown, period: { from: string; lastDay: string }, row: ChartRow, column: ChartColumn) {
  const month = textOf(row, 'month')
  if (month === 'loose') return null
  const isCut = `${month}-01` < period.from || lastDayOfMonth(month) > period.lastDay
  const days = isCut ? `${latest(`${month}-01`, period.from)}..${earliest(lastDayOfMonth(month), period.lastDay)}` : `M${month}`
  const search = recordsSearch({ ...opens, period: days }, column.key)
  const cell = row[column.key]
  if (!search || cell === undefined) return null
  return <RecordsLink search={search} what={`${column.name}, ${textOf(row, 'inWords')}`}>{cellInWords(cell, column)}</RecordsLink>
}

function latest(one: string, other: string): string {
  return one > other ? one : other
}

function earliest(one: string, other: string): string {
  return one < other ? one : other
}

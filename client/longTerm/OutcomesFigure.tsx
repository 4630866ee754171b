import { lazy, Suspense } from 'react'
import { cellInWords } from '../charts/cellInWords.ts'
import { textOf, type ChartColumn, type ChartRow } from '../charts/chartTable.ts'
import { DrawingChart } from '../charts/DrawingChart.tsx'
import { Figure } from '../charts/Figure.tsx'
import type { FigureOrigin } from '../charts/figureOrigin.ts'
import type { OutcomeCountFactsFragment, SequenceOutcome } from '../graphql/generated/graphql.ts'
import type { FigureViews } from '../measures/figureViews.ts'
import type { FiguresShown } from '../measures/recordsSearch.ts'
import { countOf } from '../parts/numberInWords.ts'
import { drawnOutcomes, outcomesTable } from './outcomesTable.ts'
import { outcomesTitle } from './outcomesTitle.ts'
import { SequencesLink } from './SequencesLink.tsx'

const RowBars = lazy(() => import('../charts/RowBars.tsx').then((module) => ({ default: module.RowBars })))

interface OutcomesFigureProps {
  outcomes: OutcomeCountFactsFragment
  origin: FigureOrigin
  views: FigureViews
  opens: FiguresShown | null
}

/** What became of the groups: fell, came back, no effect seen, stronger, and why the rest could not be measured. */
export function OutcomesFigure({ outcomes, origin, views, opens }: OutcomesFigureProps) {
  const table = outcomesTable(outcomes)
  const title = outcomesTitle(outcomes)
  return (
    <Figure
      code="became"
      title={title}
      measure="Sequences of disruptions, by what became of the group’s score"
      origin={origin}
      table={table}
      chart={<Suspense fallback={<DrawingChart height={280} />}><RowBars table={drawnOutcomes(table)} value="sequences" title={title} /></Suspense>}
      view={views.viewOf('became')}
      onView={(view) => views.show('became', view)}
      howToRead="Filled bars were measured: there was a score before and at least one since by the same method. Hollow bars could not be measured, and say nothing of an effect. What is seen followed the work; other causes are not ruled out."
      caveats={outcomes.disruptions > outcomes.sequences ? [`${countOf(outcomes.disruptions, 'disruption')} in ${countOf(outcomes.sequences, 'sequence')}: those of one group in a row are measured together.`] : []}
      openCell={opens ? (row, column) => openOutcome(opens, row, column) : undefined}
    />
  )
}

function openOutcome(opens: FiguresShown, row: ChartRow, column: ChartColumn) {
  const cell = row[column.key]
  if (column.key !== 'sequences' || typeof cell !== 'number' || cell === 0) return null
  const search = { ...opens, outcomes: [textOf(row, 'code') as SequenceOutcome] }
  return <SequencesLink search={search} what={textOf(row, 'name')}>{cellInWords(cell, column)}</SequencesLink>
}

import { cellInWords } from '../charts/cellInWords.ts'
import { textOf, type ChartColumn, type ChartRow } from '../charts/chartTable.ts'
import { Figure } from '../charts/Figure.tsx'
import type { FigureOrigin } from '../charts/figureOrigin.ts'
import { countOf } from '../parts/numberInWords.ts'
import type { OutcomeFactsFragment } from '../graphql/generated/graphql.ts'
import { outcomesRows } from './outcomesRows.ts'
import type { FiguresShown } from './recordsSearch.ts'
import { RecordsLink } from './RecordsLink.tsx'

interface OutcomesTableProps {
  outcomes: readonly OutcomeFactsFragment[]
  origin: FigureOrigin
  opens: FiguresShown | null
}

/** What came of the disruptions, each kind with its unit of measure. */
export function OutcomesTable({ outcomes, origin, opens }: OutcomesTableProps) {
  const kinds = new Set(outcomes.map((outcome) => outcome.kind.code)).size
  return (
    <section className="lv-impact__section" aria-labelledby="outcomes">
      <h2 className="govuk-heading-m" id="outcomes">Outcomes</h2>
      {outcomes.length === 0 ? (
        <p className="govuk-body">No outcomes recorded in this period.</p>
      ) : (
        <Figure
          code="outcomes"
          title={`${countOf(kinds, 'kind')} of outcome recorded`}
          measure="Outcomes of disruptions led, by kind"
          origin={origin}
          table={outcomesRows(outcomes)}
          openCell={opens ? (row, column) => openOutcome(opens, row, column) : undefined}
          howToRead="The total of each kind of outcome, in its own unit of measure, and on how many disruptions it was recorded. Kinds and units are never added to each other; money stands beside what else came of the same work."
        />
      )}
    </section>
  )
}

/** The disruptions on which the outcome was recorded; a total opens the same ones as their number. */
function openOutcome(opens: FiguresShown, row: ChartRow, column: ChartColumn) {
  const cell = row[column.key]
  if (column.holds !== 'number' || cell === undefined) return null
  const search = { period: opens.period, asAt: opens.asAt, credit: 'LED' as const, outcome: textOf(row, 'kindCode'), measureUnit: textOf(row, 'measureUnitCode') }
  return <RecordsLink search={search} what={`${column.name}, ${textOf(row, 'kind')}, ${textOf(row, 'measureUnit')}`}>{cellInWords(cell, column)}</RecordsLink>
}

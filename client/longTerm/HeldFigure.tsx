import { lazy, Suspense } from 'react'
import { cellInWords } from '../charts/cellInWords.ts'
import { textOf, type ChartColumn, type ChartRow } from '../charts/chartTable.ts'
import { DrawingChart } from '../charts/DrawingChart.tsx'
import { Figure } from '../charts/Figure.tsx'
import type { FigureOrigin } from '../charts/figureOrigin.ts'
import type { DurabilityFactsFragment } from '../graphql/generated/graphql.ts'
import type { FigureViews } from '../measures/figureViews.ts'
import type { FiguresShown } from '../measures/recordsSearch.ts'
import { CheckBacksLink } from './CheckBacksLink.tsx'
import { checkBacksAsked } from './heldOpening.ts'
import { heldTable, type QuarterOfDisruption } from './heldTable.ts'
import { heldTitle } from './heldTitle.ts'
import { isAnythingDrawn } from './isAnythingDrawn.ts'
import { partOpened } from './partOpened.ts'
import { withheldNote } from './withheldNote.ts'

const PeriodPanels = lazy(() => import('../charts/PeriodPanels.tsx').then((module) => ({ default: module.PeriodPanels })))

interface HeldFigureProps {
  durability: readonly DurabilityFactsFragment[]
  quarters: readonly QuarterOfDisruption[]
  origin: FigureOrigin
  views: FigureViews
  opens: FiguresShown | null
}

/** Share of check-backs that held, by quarter of disruption, so that recent disruptions are not judged early. */
export function HeldFigure({ durability, quarters, origin, views, opens }: HeldFigureProps) {
  const table = heldTable(quarters)
  const panels = durability.map(({ months }) => ({ code: String(months), name: `At ${months} months` }))
  const provisional = new Set(table.rows.filter((row) => row['provisional'] === 'yes').map((row) => textOf(row, 'quarter')))
  return (
    <Figure
      code="held"
      title={heldTitle(durability)}
      measure="Share of check-backs that found the effect held, by quarter of disruption"
      origin={origin}
      table={table}
      chart={isAnythingDrawn(table) ? (
        <Suspense fallback={<DrawingChart height={250} />}>
          <PeriodPanels table={table} panels={panels} isShare unit="% held, of check-backs with an answer, with 95% interval"
            provisionalNote="Provisional: some check-backs of that quarter are not due yet, or nobody has looked" />
        </Suspense>
      ) : undefined}
      view={views.viewOf('held')}
      onView={(view) => views.show('held', view)}
      howToRead="Each bar is a quarter in which disruptions took place, not in which somebody looked. The share is of held, partly held and lost together; unknown, due and overdue check-backs stand beside it in the table and are never taken for held or lost. The line on a bar is how wide chance alone is."
      caveats={[
        ...(provisional.size > 0 ? [`Provisional in at least one panel: ${[...provisional].join('; ')}.`] : []),
        ...withheldNote(quarters.filter((quarter) => quarter.durability.length === 0)),
      ]}
      openCell={opens ? (row, column) => openHeld(opens, origin, row, column) : undefined}
    />
  )
}

function openHeld(opens: FiguresShown, origin: FigureOrigin, row: ChartRow, column: ChartColumn) {
  const cell = row[column.key]
  const asked = checkBacksAsked({ ...opens, period: partOpened(textOf(row, 'period'), 3, origin.period) }, column.key, Number(textOf(row, 'panel')))
  if (!asked || typeof cell !== 'number' || cell === 0) return null
  return <CheckBacksLink asked={asked} what={`${column.name}, ${textOf(row, 'months')}, ${textOf(row, 'quarter')}`}>{cellInWords(cell, column)}</CheckBacksLink>
}

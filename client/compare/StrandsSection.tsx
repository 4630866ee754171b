import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { cellInWords } from '../charts/cellInWords.ts'
import { DrawingChart } from '../charts/DrawingChart.tsx'
import { textOf } from '../charts/chartTable.ts'
import { Figure } from '../charts/Figure.tsx'
import type { FigureOrigin } from '../charts/figureOrigin.ts'
import type { OpenCell } from '../charts/FigureTable.tsx'
import type { KeptInCompare } from '../layout/CompareNavigation.tsx'
import type { FigureViews } from '../measures/figureViews.ts'
import { RecordsLink } from '../measures/RecordsLink.tsx'
import { recordsSearch } from '../measures/recordsSearch.ts'
import type { ComparedUnitFacts } from './comparisonDocument.ts'
import { strandsDefinition } from './countDefinitions.ts'
import { FigureDefinition } from './FigureDefinition.tsx'
import type { ownRecords } from './ownRecords.ts'
import { strandsOf, strandsTable, strandsTitle, whyNoStrands } from './strandsTable.ts'

const StrandPanels = lazy(() => import('../charts/StrandPanels.tsx').then((module) => ({ default: module.StrandPanels })))

interface StrandsSectionProps {
  /** The figures whose records the viewer may open, and of which unit. */
  own: ReturnType<typeof ownRecords>
  units: readonly ComparedUnitFacts[]
  origin: FigureOrigin
  views: FigureViews
  kept: KeptInCompare
}

/** Pursue, prevent, protect and prepare of each unit. */
export function StrandsSection({ units, own, origin, views, kept }: StrandsSectionProps) {
  const table = strandsTable(units)
  const openCell: OpenCell = (row, column) => {
    const records = own && own.unit === row['code'] ? recordsSearch(own.shown, column.key, { strand: textOf(row, 'strand') }) : null
    return records && <RecordsLink search={records} what={`${column.name}, ${textOf(row, 'strandName')}, ${textOf(row, 'code')}`}>{cellInWords(row[column.key] ?? '', column)}</RecordsLink>
  }
  const why = whyNoStrands(units)
  return (
    <section className="lv-impact__section" aria-labelledby="strands">
      <h2 className="govuk-heading-m" id="strands">Strands by unit</h2>
      {table.rows.length === 0 ? <p className="govuk-body">No strands are given for any unit. {why.join(' ')}</p> : (
        <Figure
          code="strands"
          title={strandsTitle(units)}
          measure="Disruptions led, by unit and strand"
          origin={origin}
          table={table}
          chart={<Suspense fallback={<DrawingChart height={300} />}><StrandPanels table={table} strands={strandsOf(units)} /></Suspense>}
          view={views.viewOf('strands')}
          onView={(view) => views.show('strands', view)}
          howToRead="A panel a strand, a bar a unit: its gross, with negatives beside it in words. All panels are on one scale and in geographic order. Counts are not rates: a larger unit has longer bars in each panel."
          caveats={why}
          foot={(
            <>
              <FigureDefinition {...strandsDefinition} />
              <p className="govuk-body lv-figure__leads"><Link to="/compare/mix" search={kept} className="govuk-link">Open the mix</Link>, where strands, threats and forces stand beside what there is to be done.</p>
            </>
          )}
          openCell={openCell}
        />
      )}
    </section>
  )
}

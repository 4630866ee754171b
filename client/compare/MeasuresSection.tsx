import { Link } from '@tanstack/react-router'
import { textOf } from '../charts/chartTable.ts'
import { Figure } from '../charts/Figure.tsx'
import type { FigureOrigin } from '../charts/figureOrigin.ts'
import type { KeptInCompare } from '../layout/CompareNavigation.tsx'
import type { Measures } from './comparedMeasures.ts'
import { manyComparisons, measuresTable, measuresTitle } from './measuresTable.ts'

interface MeasuresSectionProps {
  measures: Measures
  origin: FigureOrigin
  kept: KeptInCompare & { strand?: string | undefined }
}

/** Every measure with the units that differ by more than chance explains, and the way to its funnel plot. */
export function MeasuresSection({ measures, origin, kept }: MeasuresSectionProps) {
  return (
    <section className="lv-impact__section" aria-labelledby="measures">
      <h2 className="govuk-heading-m" id="measures">Every measure</h2>
      <Figure
        code="measures"
        title={measuresTitle(measures)}
        measure="Units outside the limits of each measure’s funnel plot"
        origin={origin}
        table={measuresTable(measures)}
        howToRead="A unit is named where it lies outside the 95% limits of the funnel plot of that measure, with (99.8%) where it lies outside the wider ones too. Above is neither better nor worse by itself."
        caveats={[manyComparisons(measures) ?? []].flat()}
        openCell={(row, column) => (column.key === 'name'
          ? <Link to="/compare/measure" search={{ ...kept, measure: textOf(row, 'code') }} className="govuk-link">{textOf(row, 'name')}</Link>
          : null)}
      />
    </section>
  )
}

import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { textOf } from '../charts/chartTable.ts'
import { DrawingChart } from '../charts/DrawingChart.tsx'
import { Figure } from '../charts/Figure.tsx'
import type { FigureOrigin } from '../charts/figureOrigin.ts'
import { londonDay } from '../periods/londonMoment.ts'
import { countedInWords } from './basisWords.ts'
import type { FigureViews } from './figureViews.ts'
import { looselyDatedNote } from './looselyDatedNote.ts'
import { hasNoReturn, missingInWords, type Gap } from './monthsNotDrawn.ts'
import type { NetworkImpactFacts } from './networkImpactDocument.ts'
import { unitPanelsTable } from './unitPanelsTable.ts'
import { unitPanelsTitle } from './unitPanelsTitle.ts'
import { unitTotalsTable } from './unitTotalsTable.ts'

const SmallMultiples = lazy(() => import('../charts/SmallMultiples.tsx').then((module) => ({ default: module.SmallMultiples })))

interface UnitsSectionProps {
  impact: NetworkImpactFacts
  /** The past moment asked for, if any: a unit's own page then shows the same moment. */
  asAt: string | undefined
  origin: FigureOrigin
  views: FigureViews
}

/** Ten panels in geographic order on one scale, and each unit's counts with their intervals; no ranking. */
export function UnitsSection({ impact, asAt, origin, views }: UnitsSectionProps) {
  const units = impact.units.toSorted((one, other) => one.unit.position - other.unit.position)
  const table = unitPanelsTable(units, londonDay(impact.asAt), impact.gapsFilled)
  const isFromReturns = impact.basis !== 'AS_RECORDED'
  const expectedEach = isFromReturns ? impact.returns.expected / units.length : null
  const hasReturns = ({ gaps }: { gaps: readonly Gap[] }) => expectedEach === null || !hasNoReturn(gaps, impact.gapsFilled, expectedEach)
  const unitSearch = (code: string) => ({
    period: impact.period.code, asAt, basis: units.some((each) => each.unit.code === code && hasReturns(each)) ? impact.basis : undefined, fill: impact.gapsFilled ? 'yes' as const : undefined,
  })
  const panels = units.map((each) => ({
    code: each.unit.code, name: each.unit.name, whyNoCurve: hasReturns(each) ? each.whyNoDetail ?? null : 'No return of this unit is there on this basis.',
    note: hasReturns(each) ? missingInWords({ ...each, gapsFilled: impact.gapsFilled }, true).join(' ') || null : null, hasCounts: hasReturns(each),
  }))
  const tooFew = new Set(units.flatMap(({ whyNoDetail }) => whyNoDetail ?? []))
  return (
    <section className="lv-impact__section" aria-labelledby="units">
      <h2 className="govuk-heading-m" id="units">Unit by unit</h2>
      <Figure
        code="units"
        title={unitPanelsTitle(units, countedInWords[impact.basis], hasReturns)}
        measure="Disruptions led, running total by unit"
        origin={origin}
        table={table}
        chart={<Suspense fallback={<DrawingChart height={460} />}><SmallMultiples table={table} panels={panels} period={impact.period} /></Suspense>}
        view={views.viewOf('units')}
        onView={(view) => views.show('units', view)}
        howToRead="One panel a unit, in geographic order, all on one scale: steps up, at the end of each month, are gross disruptions, dashes down from zero are negative ones. Units differ in residents, forces and what they record, so a higher line is not a better unit."
        caveats={[...missingInWords(impact, false), 'Not a ranking: the order is geographic and counts are not rates.', ...tooFew, ...looselyDatedNote(impact.datedTooLoosely)]}
      />
      <Figure
        code="unit-totals"
        title="Each unit’s counts, with 95% intervals"
        measure="Disruptions led, by unit and counted grade"
        origin={origin}
        table={unitTotalsTable(units, { expectedEach, gapsFilled: impact.gapsFilled })}
        howToRead="Each count with how wide chance alone is. Led counts a disruption once, for its lead unit; supported counts it for each unit that helped, so supported does not add up over units."
        openCell={(row, column) => (column.key === 'code'
          ? <Link to="/impact/unit/$unit" params={{ unit: textOf(row, 'code') }} search={unitSearch(textOf(row, 'code'))} className="govuk-link">{textOf(row, 'code')}</Link>
          : null)}
      />
    </section>
  )
}

import { Figure } from '../../charts/Figure.tsx'
import type { FigureOrigin } from '../../charts/figureOrigin.ts'
import { FigureDefinition } from '../FigureDefinition.tsx'
import { countOf } from '../../parts/numberInWords.ts'
import { budgetTable } from './budgetTable.ts'
import type { CapabilitiesFacts } from './capabilitiesDocument.ts'
import { budgetDefinition } from './meansDefinitions.ts'

/** Where the money of each unit is from, and for how long it is agreed. */
export function BudgetSection({ means: { units }, origin }: { means: CapabilitiesFacts; origin: FigureOrigin }) {
  const stating = units.filter(({ budget, budgetTotal }) => budget.length > 0 || typeof budgetTotal === 'number').length
  return (
    <section className="lv-impact__section" aria-labelledby="budget">
      <h2 className="govuk-heading-m" id="budget">Budget by source and term</h2>
      <Figure code="budget" title={stating === 0 ? 'No unit’s return states its budget' : `${stating} of ${countOf(units.length, 'unit')} ${stating === 1 ? 'states' : 'state'} a budget`}
        measure="Budget of the financial year, by unit, source and term" origin={origin} table={budgetTable(units)}
        howToRead="As the unit’s latest return in the period states it, for the financial year in which that lies. Money that is agreed for one year stands apart from money that is agreed for several."
        foot={<FigureDefinition {...budgetDefinition} />} />
    </section>
  )
}

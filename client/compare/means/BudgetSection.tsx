import { Figure } from '../../charts/Figure.tsx'
import type { FigureOrigin } from '../../charts/figureOrigin.ts'
import { FigureDefinition } from '../FigureDefinition.tsx'
import { budgetTable } from './budgetTable.ts'
import type { CapabilitiesFacts } from './capabilitiesDocument.ts'
import { budgetDefinition } from './meansDefinitions.ts'
import { budgetTitle } from './meansTitles.ts'

/** Where the money of each unit is from, and for how long it is agreed. */
export function BudgetSection({ means: { units }, origin }: { means: CapabilitiesFacts; origin: FigureOrigin }) {
  return (
    <section className="lv-impact__section" aria-labelledby="budget">
      <h2 className="govuk-heading-m" id="budget">Budget by source and term</h2>
      <Figure code="budget" title={budgetTitle(units)}
        measure="Budget of the financial year by unit: by source, and by term" origin={origin} table={budgetTable(units)}
        howToRead="As the unit’s latest return in the period states it, for the financial year in which that lies. The columns of sources show where the money is from; those of terms say which of the same money is agreed for one year and which for several."
        foot={<FigureDefinition {...budgetDefinition} />} />
    </section>
  )
}

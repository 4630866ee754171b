import { Figure } from '../../charts/Figure.tsx'
import type { FigureOrigin } from '../../charts/figureOrigin.ts'
import { FigureDefinition } from '../FigureDefinition.tsx'
import { creditTable, creditTitle } from './creditTable.ts'
import { creditDefinition } from './mixDefinitions.ts'
import type { MixFacts } from './mixDocument.ts'

/** What was led, what of it with support, and what of others was supported. */
export function CreditSection({ mix: { credit, unit }, origin }: { mix: MixFacts; origin: FigureOrigin }) {
  const isOfUnit = Boolean(unit)
  return (
    <section className="lv-impact__section" aria-labelledby="credit">
      <h2 className="govuk-heading-m" id="credit">Lead against support</h2>
      <Figure code="credit" title={creditTitle(credit, isOfUnit)}
        measure={isOfUnit ? 'Gross disruptions led and supported' : 'Gross disruptions led'} origin={origin} table={creditTable(credit, isOfUnit)}
        howToRead="A disruption counts once, for the unit that led it. What a unit supported is a figure of its own and never part of its gross, so the rows do not add up."
        foot={<FigureDefinition {...creditDefinition} />} />
    </section>
  )
}

import { Figure } from '../../charts/Figure.tsx'
import type { FigureOrigin } from '../../charts/figureOrigin.ts'
import { countOf, numberInWords, shareInWords } from '../../parts/numberInWords.ts'
import { creditTable } from './creditTable.ts'
import type { MixFacts } from './mixDocument.ts'

/** What was led, what of it with support, and what of others was supported. */
export function CreditSection({ mix: { credit }, origin }: { mix: MixFacts; origin: FigureOrigin }) {
  const { led, supported, ledWithSupport } = credit
  const helped = ledWithSupport ? `, ${shareInWords(ledWithSupport.share)} of them with support of others` : ''
  return (
    <section className="lv-impact__section" aria-labelledby="credit">
      <h2 className="govuk-heading-m" id="credit">Lead against support</h2>
      <Figure code="credit" title={`${countOf(led.value, 'gross disruption')} led${helped}; ${numberInWords(supported.value)} of others supported`}
        measure="Gross disruptions led and supported" origin={origin} table={creditTable(credit)}
        howToRead="A disruption counts once, for the unit that led it. What a unit supported is a figure of its own and never part of its gross, so the rows do not add up." />
    </section>
  )
}

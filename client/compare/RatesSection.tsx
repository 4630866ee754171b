import type { FigureOrigin } from '../charts/figureOrigin.ts'
import type { KeptInCompare } from '../layout/CompareNavigation.tsx'
import type { FigureViews } from '../measures/figureViews.ts'
import { comparedCountInWords, type ComparedCount } from './comparedCounts.ts'
import { heldMeasure, measureOf, type Measures } from './comparedMeasures.ts'
import { MeasureRowsFigure } from './MeasureRowsFigure.tsx'
import { rateCode, rateDenominators } from './rateDenominators.ts'

interface RatesSectionProps {
  measures: Measures
  count: ComparedCount
  origin: FigureOrigin
  views: FigureViews
  kept: KeptInCompare & { strand?: string | undefined }
}

/** The chosen count per residents, active groups and staff; three, as none of them is the right one alone. */
export function RatesSection({ measures, count, origin, views, kept }: RatesSectionProps) {
  return (
    <section className="lv-impact__section" aria-labelledby="rates">
      <h2 className="govuk-heading-m" id="rates">{comparedCountInWords[count]} as rates</h2>
      {rateDenominators.map((per) => {
        const measure = measureOf(measures, rateCode(count, per))
        return measure && <MeasureRowsFigure key={per} code={`rate-${per.toLowerCase().replace('_', '-')}`} measure={measure} {...{ origin, views, kept }} />
      })}
    </section>
  )
}

/** Does it last? The share of check-backs that found the effect held, after the longest time at which there is one. */
export function HeldSection({ measures, origin, views, kept }: Omit<RatesSectionProps, 'count'>) {
  const held = heldMeasure(measures)
  if (!held) return null
  return (
    <section className="lv-impact__section" aria-labelledby="held">
      <h2 className="govuk-heading-m" id="held">Does it last?</h2>
      <MeasureRowsFigure code="held-by-unit" measure={held} {...{ origin, views, kept }} />
    </section>
  )
}

import { useNavigate } from '@tanstack/react-router'
import type { FigureOrigin } from '../charts/figureOrigin.ts'
import type { FigureViews } from '../measures/figureViews.ts'
import type { FiguresShown } from '../measures/recordsSearch.ts'
import { ComparedCurves } from './ComparedCurves.tsx'
import { ComparisonForm } from './ComparisonForm.tsx'
import { comparedIn, type LastingSearch } from './lastingSearch.ts'

interface ComparisonSectionProps {
  search: LastingSearch & { period: string }
  origin: FigureOrigin
  views: FigureViews
  opens: FiguresShown | null
}

/** Two chosen groups of disruptions: their curves of recovery, and whether chance alone would do. */
export function ComparisonSection({ search, origin, views, opens }: ComparisonSectionProps) {
  const navigate = useNavigate()
  const compared = comparedIn(search)
  return (
    <section className="lv-impact__section lv-compare" aria-labelledby="compare">
      <h2 className="govuk-heading-m" id="compare">Compare two groups of disruptions</h2>
      <p className="govuk-body">
        A difference says that one was followed by recovery sooner than the other, not why: groups are not given tactics by chance.
        A sequence that belongs to both stands in neither curve.
      </p>
      <ComparisonForm shown={search} onChosen={(chosen) => void navigate({ to: '/impact/lasting', search: { ...search, ...chosen }, resetScroll: false })} />
      {compared && <ComparedCurves {...{ search, compared, origin, views, opens }} />}
    </section>
  )
}

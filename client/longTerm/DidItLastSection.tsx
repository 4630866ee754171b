import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { RefusalNotice } from '../measures/RefusalNotice.tsx'
import type { FigureViews } from '../measures/figureViews.ts'
import { DidItLastFigures } from './DidItLastFigures.tsx'
import type { DidItLastAnswer } from './useDidItLast.ts'
import './longTerm.css'

interface DidItLastSectionProps {
  answer: DidItLastAnswer
  /** The past moment asked for, if any. */
  asAt: string | undefined
  views: FigureViews
}

/** The long-term part of Impact of a unit and of The network; it comes on its own and says so when it does not. */
export function DidItLastSection({ answer: { data, error, askAgain, isOtherPeriod }, asAt, views }: DidItLastSectionProps) {
  const result = data?.longTermImpact
  return (
    <section className="lv-impact__section" aria-labelledby="lasting">
      <h2 className="govuk-heading-m" id="lasting">Did it last?</h2>
      {!result && !error && <Loading what="what lasted" />}
      {!result && error && <Failed error={error} askAgain={askAgain} />}
      {result?.__typename === 'Refusal' && <RefusalNotice refusal={result} />}
      {result?.__typename === 'LongTermImpact' && <DidItLastFigures impact={result} {...{ isOtherPeriod, asAt, views }} />}
    </section>
  )
}

import { Link } from '@tanstack/react-router'
import type { FigureOrigin } from '../charts/figureOrigin.ts'
import type { CurveFactsFragment, ReactivationOrigin } from '../graphql/generated/graphql.ts'
import type { FigureViews } from '../measures/figureViews.ts'
import type { FiguresShown } from '../measures/recordsSearch.ts'
import { Empty } from '../parts/Empty.tsx'
import { CurveFigure } from './CurveFigure.tsx'
import { curveTitle } from './curveTitle.ts'
import { reactivationHowToRead, reactivationWords } from './curveWords.ts'
import type { LastingFacts } from './lastingDocument.ts'

interface ReactivationSectionProps {
  impact: LastingFacts
  origin: FigureOrigin
  views: FigureViews
  opens: FiguresShown | null
}

/** Whether groups that stopped being active became active again: after archiving, and after a major disruption. */
export function ReactivationSection({ impact, origin, views, opens }: ReactivationSectionProps) {
  return (
    <section className="lv-impact__section" aria-labelledby="reactivation">
      <h2 className="govuk-heading-m" id="reactivation">Groups that became active again</h2>
      <div className="lv-impact__columns">
        <OneOrigin name="After archiving" code="reactivation-archived" starts="ARCHIVED" curve={impact.reactivationAfterArchiving} {...{ origin, views, opens }} />
        <OneOrigin name="After a major disruption" code="reactivation-major" starts="MAJOR_DISRUPTION" curve={impact.reactivationAfterMajor} {...{ origin, views, opens }} />
      </div>
    </section>
  )
}

interface OneOriginProps extends Omit<ReactivationSectionProps, 'impact'> {
  name: string
  code: string
  starts: ReactivationOrigin
  curve: CurveFactsFragment
}

function OneOrigin({ name, code, starts, curve, origin, views, opens }: OneOriginProps) {
  return (
    <div>
      {curve.whyNone ? <Empty><p className="govuk-body"><strong>{name}.</strong> {curve.whyNone}</p></Empty> : (
        <>
          <CurveFigure code={code} title={`${name}. ${curveTitle(curve, { had: 'became active again', to: 'to activity' })}`} measure={`Groups that stopped being active, ${name.toLowerCase()}`}
            curves={[{ code: starts, name, curve }]} words={reactivationWords} howToRead={reactivationHowToRead} origin={origin} views={views} caveats={[curve.inWords]} />
          {opens && (
            <p className="govuk-body">
              <Link to="/impact/reactivations" search={{ ...opens, origin: starts }} className="govuk-link" preload={false}>Open these groups<span className="govuk-visually-hidden">: {name.toLowerCase()}</span></Link>
            </p>
          )}
        </>
      )}
    </div>
  )
}

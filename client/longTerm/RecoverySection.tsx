import type { FigureOrigin } from '../charts/figureOrigin.ts'
import { Empty } from '../parts/Empty.tsx'
import { countOf } from '../parts/numberInWords.ts'
import type { FigureViews } from '../measures/figureViews.ts'
import type { FiguresShown } from '../measures/recordsSearch.ts'
import { CurveFigure } from './CurveFigure.tsx'
import { curveTitle } from './curveTitle.ts'
import { recoveryHowToRead, recoveryWords } from './curveWords.ts'
import type { LastingFacts } from './lastingDocument.ts'
import { SequencesLink } from './SequencesLink.tsx'

interface RecoverySectionProps {
  impact: LastingFacts
  origin: FigureOrigin
  views: FigureViews
  opens: FiguresShown | null
}

/** How long groups that fell stayed down. */
export function RecoverySection({ impact: { recovery, outcomes }, origin, views, opens }: RecoverySectionProps) {
  const strongerLater = outcomes && recovery.total !== null ? recovery.total - outcomes.fell - outcomes.recovered : 0
  const beside = outcomes
    ? [...(strongerLater > 0 ? [`Of the ${countOf(recovery.total ?? 0, 'sequence')} in the curve, which fell at some time, ${strongerLater.toLocaleString('en-GB')} ${strongerLater === 1 ? 'was' : 'were'} last seen stronger than before. Where each sequence is counted once, they are counted as stronger.`] : []),
      `Beside the curve, never in it: no effect seen in ${countOf(outcomes.noEffectSeen, 'sequence')}; last seen stronger in ${countOf(outcomes.stronger, 'sequence')}.`]
    : []
  return (
    <section className="lv-impact__section" aria-labelledby="recovery">
      <h2 className="govuk-heading-m" id="recovery">Time to recovery</h2>
      {recovery.whyNone ? <Empty><p className="govuk-body">{recovery.whyNone}</p></Empty> : (
        <>
          <p className="govuk-body">{recovery.inWords}</p>
          <CurveFigure code="recovery" title={curveTitle(recovery, { had: 'recovered', to: 'to recovery' })} measure="Groups that fell after disruptions, by time to recovery"
            curves={[{ code: 'recovery', name: 'All', curve: recovery }]} words={recoveryWords} howToRead={recoveryHowToRead} origin={origin} views={views}
            caveats={beside} />
        </>
      )}
      {opens && (
        <p className="govuk-body">
          <SequencesLink search={{ ...opens, outcomes: ['FELL', 'RECOVERED'] }} what="groups that fell">Open the groups that fell and were not last seen stronger</SequencesLink>{' · '}
          <SequencesLink search={{ ...opens, outcomes: ['NO_EFFECT_SEEN'] }} what="no effect seen">Open those with no effect seen</SequencesLink>{' · '}
          <SequencesLink search={{ ...opens, outcomes: ['STRONGER'] }} what="last seen stronger">Open those last seen stronger</SequencesLink>
        </p>
      )}
    </section>
  )
}

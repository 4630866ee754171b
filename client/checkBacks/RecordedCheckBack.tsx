import { Link } from '@tanstack/react-router'
import { checkBackAddress } from './checkBackAddress.ts'
import type { ShownCheckBack } from './CheckBackView.tsx'
import { NextInQueue } from './NextInQueue.tsx'
import { RecordedFacts } from './RecordedFacts.tsx'

/** What somebody saw, what may be done to it, and the way to the next. */
export function RecordedCheckBack({ checkBack }: { checkBack: ShownCheckBack }) {
  const { isNeeded, mayCorrect, months, disruption } = checkBack
  const { params } = checkBackAddress({ reference: disruption.reference, months })
  return (
    <section aria-labelledby="recorded">
      <h2 className="govuk-heading-m" id="recorded">What was seen</h2>
      {isNeeded ? null : (
        <p className="govuk-body">The disruption needs this check-back no longer, by its grade and the settings. It is kept, and counts in no figure.</p>
      )}
      <RecordedFacts checkBack={checkBack} />
      {mayCorrect ? (
        <>
          <NextInQueue after={checkBack} isButton />
          <div className="lv-actions">
            <Link to="/check-backs/$reference/$months/correct" params={params} className="govuk-button govuk-button--secondary">Correct</Link>
            <Link to="/check-backs/$reference/$months/withdraw" params={params} className="govuk-button govuk-button--secondary">Withdraw</Link>
          </div>
        </>
      ) : null}
    </section>
  )
}

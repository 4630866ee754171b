import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { countOf } from '../parts/numberInWords.ts'
import { lookAgainDocument } from './checkBackDocument.ts'

/** On Home: what the unit must look at again, and where. Asked anew when a check-back or an assessment is recorded. */
export function LookAgain() {
  const [{ data, error }, askAgain] = useQuery({ query: lookAgainDocument, context: answeredBy })
  return (
    <section aria-labelledby="look-again">
      <h2 className="govuk-heading-m" id="look-again">Look again</h2>
      {error ? <Failed error={error} askAgain={() => askAgain({ requestPolicy: 'network-only' })} /> : null}
      {!data && !error ? <Loading what="what must be looked at again" /> : null}
      {data ? (
        <>
          <p className="govuk-body">
            <Link to="/check-backs" className="govuk-link">Check-backs</Link>:{' '}
            <Link to="/check-backs" search={{ states: ['DUE'] }} className="govuk-link">{countOf(data.checkBackCounts.due, 'due', 'due')}</Link>,{' '}
            <Link to="/check-backs" search={{ states: ['OVERDUE'] }} className="govuk-link">{countOf(data.checkBackCounts.overdue, 'overdue', 'overdue')}</Link>.{' '}
            {countOf(data.checkBackCounts.dueInDays, 'more falls', 'more fall')} due in the next 28 days.
          </p>
          <p className="govuk-body">
            {data.assessmentCover.inWords}{' '}
            <Link to="/groups" search={{ review: 'overdue' }} className="govuk-link">Open the groups overdue for review</Link>
          </p>
        </>
      ) : null}
    </section>
  )
}

const answeredBy = { additionalTypenames: ['CheckBack', 'Assessment', 'Disruption', 'Ocg'] }

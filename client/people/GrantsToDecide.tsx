import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import type { GrantFactsFragment } from '../graphql/generated/graphql.ts'
import { Failed } from '../parts/Failed.tsx'
import { inSentence } from '../parts/numberInWords.ts'
import { momentInWords } from '../periods/londonMoment.ts'
import { holdsInWords, roleOfUnit } from './grantInWords.ts'
import { grantsToDecideDocument } from './peopleDocument.ts'
import './people.css'

/** What waits for a second administrator, longest waiting first; each is decided on its person's page. */
export function GrantsToDecide() {
  const [{ data, error }, ask] = useQuery({ query: grantsToDecideDocument })
  const grants = data?.grantsToDecide
  return (
    <section aria-labelledby="grants-to-decide">
      <h2 className="govuk-heading-m" id="grants-to-decide">
        Roles to decide
      </h2>
      {error ? <Failed error={error} askAgain={() => ask({ requestPolicy: 'network-only' })} /> : null}
      {grants?.length === 0 ? <p className="govuk-body">No role waits for a second administrator.</p> : null}
      {grants && grants.length > 0 ? (
        <ul className="lv-grants">
          {grants.map((grant) => (
            <li key={grant.id}>
              <p className="govuk-body">
                <Link to="/settings/people/$code" params={{ code: grant.person.code }} className="govuk-link">
                  {grant.person.label}
                </Link>
                : {inSentence(roleOfUnit(grant))}, {inSentence(holdsInWords(grant))}
              </p>
              <p className="govuk-body lv-grants__story">
                Given {grant.givenBy ? `by ${grant.givenBy.label} ` : ''}on {momentInWords(grant.givenAt)}: {grant.reason}
              </p>
              <p className="govuk-body">{[grant.whyNotConfirm, whoDecides(grant)].filter(Boolean).join(' ')}</p>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

function whoDecides({ mayDecide, whyNotConfirm, whyNotDecide }: GrantFactsFragment): string | null | undefined {
  if (!mayDecide) return whyNotDecide
  return whyNotConfirm ? 'You may refuse it, on the person’s page.' : 'You may decide it, on the person’s page.'
}

import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { graphql } from '../graphql/generated/gql.ts'
import { Page } from '../layout/Page.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { SummaryList } from '../parts/SummaryList.tsx'
import { londonDayAndTime } from '../periods/londonInstant.ts'
import { londonDay, momentInWords } from '../periods/londonMoment.ts'
import { CodeToCopy } from '../signIn/CodeToCopy.tsx'
import { SignOutButton } from '../signIn/SignOutButton.tsx'
import { basisOf, holdsInWords } from './grantInWords.ts'

const meDocument = graphql(`
  query Me {
    viewer {
      code
      label
      roleInWords
      unit { id code name }
      mayInWords
      mayNotInWords
      grant { from to basisInWords givenBy { id label } decidedBy { id label } }
    }
    session { openedAt idleEndsAt endsAt }
  }
`)

/** Who one is to Longview, by which grant, and what that lets one see and do. */
export function MePage() {
  const [{ data, error }, ask] = useQuery({ query: meDocument })
  const viewer = data?.viewer
  return (
    <Page title="Who you are and what you may see" trail={[]}>
      {error ? <Failed error={error} askAgain={() => ask({ requestPolicy: 'network-only' })} /> : null}
      {!data && !error ? <Loading what="what you may see" /> : null}
      {viewer ? (
        <>
          <SummaryList
            rows={[
              { name: 'Shown as', value: viewer.label },
              { name: 'Role', value: viewer.roleInWords },
              { name: 'Unit', value: viewer.unit ? `${viewer.unit.name} (${viewer.unit.code})` : 'The network: no unit of your own' },
              { name: 'Since and until', value: viewer.grant ? holdsInWords(viewer.grant) : 'Not told' },
              { name: 'Given by', value: viewer.grant ? basisOf(viewer.grant) : 'Not told' },
            ]}
          />
          <CodeToCopy code={viewer.code} />
          <h2 className="govuk-heading-m">What you may see and do</h2>
          <WordsList words={viewer.mayInWords} none="Your role lets you see and do nothing here yet. Ask an administrator of Longview." />
          <h2 className="govuk-heading-m">What you may not, and whom to ask</h2>
          <WordsList words={viewer.mayNotInWords} none="Nothing is kept from your role." />
        </>
      ) : null}
      {data ? (
        <>
          <h2 className="govuk-heading-m">This session</h2>
          <p className="govuk-body">{data.session ? sessionInWords(data.session) : 'You are looking without a session of your own.'}</p>
          <p className="govuk-body">
            <Link to="/me/sessions" className="govuk-link">
              Your sessions
            </Link>
          </p>
          <SignOutButton />
        </>
      ) : null}
    </Page>
  )
}

function WordsList({ words, none }: { words: readonly string[]; none: string }) {
  if (words.length === 0) return <p className="govuk-body">{none}</p>
  return (
    <ul className="govuk-list govuk-list--bullet">
      {words.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  )
}

function sessionInWords({ openedAt, endsAt }: { openedAt: string; endsAt: string }): string {
  const isSameDay = londonDay(openedAt) === londonDay(endsAt)
  return (
    `You signed in on ${momentInWords(openedAt)}. The session ends after 15 minutes without use, ` +
    `and ${isSameDay ? `at ${londonDayAndTime(endsAt).time}` : `on ${momentInWords(endsAt)}`} in any case; you are warned before, and your drafts are kept.`
  )
}

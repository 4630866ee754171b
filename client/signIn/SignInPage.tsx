import { useSearch } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { Page } from '../layout/Page.tsx'
import { useViewerOrNone } from '../layout/viewer.ts'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { DemonstrationPeople } from '../people/DemonstrationPeople.tsx'
import { IssuersToChoose } from './IssuersToChoose.tsx'
import { signInDocument } from './signInDocument.ts'
import { SignInProblemBox } from './SignInProblemBox.tsx'
import { signInSearch } from './signInSearch.ts'
import { SignOutButton } from './SignOutButton.tsx'

/** How to get in here: by an issuer, or in the demonstration as one of its invented people. Leads back to where one came from. */
export function SignInPage() {
  // Shown in the place of any page while nobody is signed in, until the address has followed.
  const { to, problem } = signInSearch(useSearch({ strict: false }))
  const viewer = useViewerOrNone()
  const [{ data, error }, askAgain] = useQuery({ query: signInDocument })
  const isDemonstration = data?.signIn.isDemonstration ?? false
  return (
    <Page title={isDemonstration ? 'Choose a demonstration person' : 'Sign in to Longview'} hasErrors={problem !== undefined}>
      {problem ? <SignInProblemBox problem={problem} /> : null}
      {error ? <Failed error={error} askAgain={() => askAgain({ requestPolicy: 'network-only' })} /> : null}
      {!data && !error ? <Loading what="the ways to sign in" /> : null}
      {data && isDemonstration ? <DemonstrationPeople people={data.demonstrationPeople} to={to} /> : null}
      {data && !isDemonstration && viewer ? (
        <>
          <p className="govuk-body">You are signed in as {viewer.label}. If you sign in again, this session is replaced by a new one.</p>
          <SignOutButton />
        </>
      ) : null}
      {data && !isDemonstration ? <IssuersToChoose issuers={data.signIn.issuers} to={to} /> : null}
    </Page>
  )
}

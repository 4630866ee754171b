import { Link } from '@tanstack/react-router'
import { Page } from '../layout/Page.tsx'
import { useViewer } from '../layout/viewer.ts'

/** Where a sign-in in a new tab ends, for somebody whose work waits in another one. */
export function SignedInPage() {
  const { label } = useViewer()
  return (
    <Page title="You are signed in again">
      <p className="govuk-body">
        You are signed in as {label}. Close this tab and go back to the one in which you were working: it goes on by itself.
      </p>
      <p className="govuk-body">
        <Link to="/" className="govuk-link">
          Go to Home
        </Link>
      </p>
    </Page>
  )
}

import { Link } from '@tanstack/react-router'
import { Page } from './Page.tsx'

export function NotFoundPage() {
  return (
    <Page title="Page not found">
      <p className="govuk-body">There is no page at this address. Check the address, or start again.</p>
      <p className="govuk-body">
        <Link to="/" className="govuk-link">
          Go to Home
        </Link>
      </p>
    </Page>
  )
}

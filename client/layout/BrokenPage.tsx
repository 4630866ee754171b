import { Page } from './Page.tsx'

/** The page itself failed; nothing was sent or changed by that. */
export function BrokenPage() {
  return (
    <Page title="Something went wrong on this page">
      <p className="govuk-body">The page could not be shown. Nothing that was recorded has changed.</p>
      <p className="govuk-body">
        <button type="button" className="govuk-button" onClick={() => window.location.reload()}>
          Load the page again
        </button>
      </p>
    </Page>
  )
}

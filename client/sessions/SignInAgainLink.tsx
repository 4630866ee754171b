/** In a new tab: what is typed on this page stays. */
export function SignInAgainLink() {
  return (
    <a href="/sign-in?to=/signed-in" target="_blank" rel="noreferrer" className="govuk-button">
      Sign in again (new tab)
    </a>
  )
}

import { Link } from '@tanstack/react-router'
import { SignOutButton } from '../signIn/SignOutButton.tsx'
import type { HouseFacts } from './viewer.ts'

/** Who is looking, what they may see one click away, and the way out; nothing where nobody is signed in. */
export function WhoIsSignedIn({ house: { viewer, session, signIn } }: { house: HouseFacts }) {
  if (!viewer && !session) return null
  return (
    <span className="lv-header__who">
      {viewer ? (
        <Link to="/me" className="govuk-link lv-header__me">
          <span className="govuk-visually-hidden">You are </span>
          {viewer.label}
        </Link>
      ) : (
        session?.label
      )}
      {signIn.isDemonstration ? (
        <Link to="/choose-person" className="govuk-link lv-header__change">
          Choose another person
        </Link>
      ) : (
        <SignOutButton isPlain />
      )}
    </span>
  )
}

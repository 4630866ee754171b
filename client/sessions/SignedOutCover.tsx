import { useState } from 'react'
import { Button } from '../parts/Button.tsx'
import { ModalNotice } from './ModalNotice.tsx'
import { SignInAgainLink } from './SignInAgainLink.tsx'

interface SignedOutCoverProps {
  /** For whom the page was opened. */
  label: string
  /** Who is signed in in this browser now. */
  other: string | null
  /** Asks whether the same person is signed in again; if so, the cover goes. */
  goOn: () => Promise<void>
}

/** Covers a page whose session is over. Nothing of it can be read any more, and nothing that was typed in it is lost. */
export function SignedOutCover({ label, other, goOn }: SignedOutCoverProps) {
  const [said, setSaid] = useState('')

  async function tryToGoOn() {
    setSaid('')
    await goOn()
    // Still here, so nothing has changed.
    setSaid(`${label} is not signed in in this browser yet.`)
  }

  return (
    <ModalNotice title={other ? 'Somebody else is signed in now' : 'You were signed out'} isCover>
      <p className="govuk-body">
        {other
          ? `This page was opened by ${label}. In this browser ${other} is signed in now.`
          : 'You did not use Longview for 15 minutes, your session lasted 8 hours, or it was ended. If you are refused, ask an administrator of Longview.'}
      </p>
      <p className="govuk-body">
        Your drafts are kept, and what you typed on this page stays here while it is open. Sign in again as {label} in a new tab, then come back
        to this one: it goes on by itself.
      </p>
      <div className="lv-actions">
        <SignInAgainLink />
        <Button kind="secondary" onClick={() => void tryToGoOn()}>I have signed in again</Button>
      </div>
      <p className="govuk-body" role="status">{said}</p>
      <p className="govuk-body">
        Or <a href="/" className="govuk-link">leave this page</a>; what is in no draft is then lost.
      </p>
    </ModalNotice>
  )
}

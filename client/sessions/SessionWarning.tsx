import { useState, useSyncExternalStore } from 'react'
import { isAnyAtRisk, onRiskChange } from '../drafts/draftsAtRisk.ts'
import { Button } from '../parts/Button.tsx'
import { londonDayAndTime } from '../periods/londonInstant.ts'
import { ModalNotice } from './ModalNotice.tsx'
import type { SessionState } from './sessionWatch.ts'
import { SignInAgainLink } from './SignInAgainLink.tsx'

interface SessionWarningProps {
  warning: Extract<SessionState, { kind: 'idle' | 'lastMinutes' }>
  /** Lengthens the session; answers whether the server could be reached. */
  onStay: () => Promise<boolean>
}

/** "You will be signed out at 14:32. Your drafts are kept", or that one is not. Can be put away; before the very end it comes once more. */
export function SessionWarning({ warning, onStay }: SessionWarningProps) {
  const [isPutAway, setIsPutAway] = useState(false)
  const [failure, setFailure] = useState('')
  const isAtRisk = useSyncExternalStore(onRiskChange, isAnyAtRisk, isAnyAtRisk)
  if (isPutAway) return null

  async function stay() {
    setFailure('')
    if (!(await onStay())) setFailure('Longview cannot be reached. Check that you are connected, then try again.')
  }

  const isIdle = warning.kind === 'idle'
  return (
    <ModalNotice title={`You will be signed out at ${londonDayAndTime(warning.endsAt).time}`} onEscape={() => (isIdle ? void stay() : setIsPutAway(true))}>
      <p className="govuk-body">
        {isAtRisk
          ? 'What you typed last on this page is not saved as a draft: the line at the foot of the form says why. Your other drafts are kept.'
          : 'Your drafts are kept.'}
      </p>
      {isIdle ? (
        <p className="govuk-body">Nothing was done in Longview for some minutes, so it signs you out to keep its records safe.</p>
      ) : (
        <p className="govuk-body">
          A session lasts 8 hours at most. Sign in again in a new tab, then come back: this page goes on where it is.
        </p>
      )}
      <p role="alert" className={failure ? 'govuk-error-message' : 'govuk-visually-hidden'}>{failure}</p>
      <div className="lv-actions">
        {isIdle ? (
          <Button onClick={() => void stay()}>Stay signed in</Button>
        ) : (
          <>
            <SignInAgainLink />
            <Button kind="secondary" onClick={() => setIsPutAway(true)}>Go on for now</Button>
          </>
        )}
      </div>
    </ModalNotice>
  )
}

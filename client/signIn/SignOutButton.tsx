import { useState } from 'react'
import { saveDraftsNow } from '../drafts/saveDraftsNow.ts'
import { Button } from '../parts/Button.tsx'
import { signOut } from './signOut.ts'

/** Ends this session; in the header as plain as the links beside it. */
export function SignOutButton({ isPlain = false }: { isPlain?: boolean }) {
  const [failure, setFailure] = useState('')

  async function leave() {
    setFailure('')
    await saveDraftsNow()
    const words = await signOut()
    // A full load, so that nothing that was fetched stays in memory.
    if (words === null) window.location.assign('/sign-in')
    else setFailure(words)
  }

  return (
    <>
      {isPlain ? (
        <button type="button" className="lv-link-button" onClick={() => void leave()}>Sign out</button>
      ) : (
        <Button kind="secondary" onClick={() => void leave()}>Sign out</Button>
      )}
      <span role="alert" className={failure ? 'govuk-error-message' : 'govuk-visually-hidden'}>{failure}</span>
    </>
  )
}

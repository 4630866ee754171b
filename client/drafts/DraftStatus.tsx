import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useService } from '../layout/viewer.ts'
import { Button } from '../parts/Button.tsx'
import { draftInWords } from './draftInWords.ts'
import type { DraftState } from './draftSaver.ts'
import { ThrowAway } from './ThrowAway.tsx'

interface DraftStatusProps {
  draft: { state: DraftState; throwAway: () => Promise<string | null> }
  /** The draft is gone: the form is left. */
  onThrownAway: () => void
  /** The button that sends the form, before the one that throws it away. */
  children: ReactNode
}

/** "Saved 14:32", in view and read out politely, and the way to throw the draft away. */
export function DraftStatus({ draft, onThrownAway, children }: DraftStatusProps) {
  const { today } = useService()
  const { state, throwAway } = draft
  const [isAsking, setIsAsking] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)

  useEffect(() => {
    if (wasAsking.current && !isAsking) opener.current?.focus()
    wasAsking.current = isAsking
  }, [isAsking])

  return (
    <>
      <p className={`lv-draft${state.kind === 'saved' || state.kind === 'unsaved' ? '' : ' lv-draft--fault'}`}>
        <span role="status">{draftInWords(state, today)}</span>
        {state.kind === 'refused' && state.isOfKey ? (
          <>
            {' '}
            <Link to="/" className="govuk-link">Go to Home</Link>
          </>
        ) : null}
      </p>
      <div className="lv-actions">
        {children}
        {state.kind === 'unsaved' || isAsking ? null : (
          <Button kind="secondary" ref={opener} onClick={() => setIsAsking(true)}>Throw this draft away</Button>
        )}
      </div>
      {isAsking ? <ThrowAway throwAway={throwAway} onThrownAway={onThrownAway} onKept={() => setIsAsking(false)} /> : null}
    </>
  )
}

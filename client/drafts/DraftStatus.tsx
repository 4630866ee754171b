import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { MouseEvent, ReactNode } from 'react'
import { draftConflictId } from '../conflicts/chooseFirst.ts'
import { useService } from '../layout/viewer.ts'
import { Button } from '../parts/Button.tsx'
import { draftInWords } from './draftInWords.ts'
import type { DraftState } from './draftSaver.ts'
import { ThrowAway } from './ThrowAway.tsx'

interface DraftStatusProps {
  draft: { state: DraftState; throwAway: () => Promise<string | null> }
  /** Where the page asks about what looks like a personal detail. */
  warningId: string
  /** The draft is gone: the form is left. */
  onThrownAway: () => void
  /** The button that sends the form, before the one that throws it away. */
  children: ReactNode
}

/** Takes the focus when something goes in which it was. */
export const draftStatusId = 'draft-status'

const anewWords = 'It was thrown away elsewhere while you typed here, so this is a new draft. Throw it away here if you do not need it.'

/** "Saved 14:32", in view and read out politely, and the way to throw the draft away. */
export function DraftStatus({ draft, warningId, onThrownAway, children }: DraftStatusProps) {
  const { today } = useService()
  const { state, throwAway } = draft
  const [isAsking, setIsAsking] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)
  const isAnew = state.kind === 'saved' && state.isAnew === true

  useEffect(() => {
    if (wasAsking.current && !isAsking) opener.current?.focus()
    wasAsking.current = isAsking
  }, [isAsking])

  return (
    <>
      <p id={draftStatusId} tabIndex={-1} className={`lv-draft${state.kind === 'saved' || state.kind === 'unsaved' ? '' : ' lv-draft--fault'}`}>
        <span role="status">{draftInWords(state, today)}</span>
        {isAnew ? '. ' : ''}
        {/* On its own, so that it is not read out again with each saving. */}
        <span role="status">{isAnew ? anewWords : ''}</span>
        {state.kind === 'refused' && state.isOfKey ? (
          // In a new tab: on this page it would be left, and what is typed with it.
          <>
            {'. '}
            <Link to="/" target="_blank" rel="noreferrer" className="govuk-link">Open Home (new tab)</Link>
          </>
        ) : null}
        {state.kind === 'stale' || state.kind === 'warned' ? (
          <>
            {'. '}
            <UpTo {...(state.kind === 'stale' ? { id: draftConflictId, text: 'Look at both, above' } : { id: warningId, text: 'Look at it' })} />
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

/** Without a new address: nothing on this page is left. */
function UpTo({ id, text }: { id: string; text: string }) {
  function go(event: MouseEvent) {
    event.preventDefault()
    const place = document.getElementById(id)
    place?.scrollIntoView({ block: 'start' })
    place?.focus({ preventScroll: true })
  }
  return <a href={`#${id}`} className="govuk-link" onClick={go}>{text}</a>
}

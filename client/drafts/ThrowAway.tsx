import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '../parts/Button.tsx'

interface ThrowAwayProps {
  /** Answers why the draft is still there, or null. */
  throwAway: () => Promise<string | null>
  onThrownAway: () => void
  onKept: () => void
}

/** Asks before what was typed is lost for good. Takes the focus; Escape keeps the draft. */
export function ThrowAway({ throwAway, onThrownAway, onKept }: ThrowAwayProps) {
  const id = useId()
  const question = useRef<HTMLParagraphElement>(null)
  const [failure, setFailure] = useState('')
  useEffect(() => question.current?.focus(), [])

  async function throwItAway() {
    const why = await throwAway()
    if (why === null) onThrownAway()
    else setFailure(`The draft is still there. ${why}`)
  }

  return (
    <div
      role="group"
      aria-labelledby={id}
      className="govuk-inset-text"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onKept()
      }}
    >
      <p className="govuk-body" id={id} tabIndex={-1} ref={question}>
        Throw this draft away for good? What you typed is then lost; nothing that is recorded changes.
      </p>
      <p role="alert" className={failure ? 'govuk-error-message' : 'govuk-visually-hidden'}>{failure}</p>
      <div className="lv-actions">
        <Button kind="warning" onClick={() => void throwItAway()}>Yes, throw it away</Button>
        <Button kind="secondary" onClick={onKept}>Keep the draft</Button>
      </div>
    </div>
  )
}

import { useEffect, useRef } from 'react'
import { goToField } from '../parts/goToField.ts'
import { textWarningId } from './textWarning.ts'
import type { TextWarning, WatchedText } from './textWarning.ts'
import { useFoundTexts } from './useFoundTexts.ts'
import { WarnedTexts } from './WarnedTexts.tsx'

interface SentWarningProps {
  /** Changes with each attempt to send, which brings the focus here. */
  attempt: number
  /** What is typed in the form by now; what was sent stays listed without it. */
  typed?: WatchedText
  /** The button that sends it, where it is far below: its id and its words. */
  button?: { id: string; words: string }
  /** The focus has left the box, all in it answered. */
  onAnswered?: (() => void) | undefined
}

/** What looks like a personal detail in what was sent: to be taken out, or answered before it is recorded. */
export function TextWarningBox({ warning, ...sent }: SentWarningProps & { warning: TextWarning | null }) {
  return warning ? <SentWarning warning={warning} {...sent} /> : null
}

function SentWarning({ warning, attempt, typed, button, onAnswered }: SentWarningProps & { warning: TextWarning }) {
  const box = useRef<HTMLDivElement>(null)
  const found = useFoundTexts(warning, typed)
  useEffect(() => box.current?.focus(), [attempt])

  const next = button ? (
    <>Go on to <a href={`#${button.id}`} className="govuk-link" onClick={(event) => goToField(event, button.id)}>{button.words}</a>.</>
  ) : 'Press the button below once more.'
  return (
    <WarnedTexts
      id={textWarningId}
      what="Nothing was recorded"
      found={found}
      next={next}
      ref={box}
      onBlur={() => {
        if (!found.firstOpen) onAnswered?.()
      }}
    />
  )
}

import { useLayoutEffect, useRef } from 'react'
import { Button } from '../parts/Button.tsx'
import { draftWarningId } from './textWarning.ts'
import type { TextWarning, WatchedText } from './textWarning.ts'
import { useFoundTexts } from './useFoundTexts.ts'
import type { FoundTexts } from './useFoundTexts.ts'
import { answerId, WarnedTexts } from './WarnedTexts.tsx'

interface DraftWarningBoxProps {
  warning: TextWarning
  typed: WatchedText
  /** Saves the draft with what was answered. */
  save: () => void
  /** Where the focus goes when the box does, and the focus is in it. */
  focusAfter: string
}

/**
 * What looks like a personal detail in a draft: it is saved once that is taken out or answered. Takes no focus from whoever
 * types on; saves by its button alone, as an arrow key on the way to the second answer chooses the first.
 */
export function DraftWarningBox({ warning, typed, ...rest }: DraftWarningBoxProps) {
  const found = useFoundTexts(warning, typed)
  return found.texts.length > 0 ? <OpenDraftWarning found={found} {...rest} /> : null
}

function OpenDraftWarning({ found, save, focusAfter }: Pick<DraftWarningBoxProps, 'save' | 'focusAfter'> & { found: FoundTexts }) {
  const box = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const shown = box.current
    return () => {
      if (shown?.contains(document.activeElement)) document.getElementById(focusAfter)?.focus({ preventScroll: true })
    }
  }, [focusAfter])

  function saveAnswers() {
    const { firstOpen } = found
    if (firstOpen) document.getElementById(answerId(draftWarningId, firstOpen.finding.token))?.focus()
    else save()
  }

  return (
    <WarnedTexts id={draftWarningId} what="Not saved yet" found={found} next="Save these answers, or go on: the draft is saved with the next change." ref={box}>
      <Button kind="secondary" onClick={saveAnswers}>Save these answers</Button>
    </WarnedTexts>
  )
}

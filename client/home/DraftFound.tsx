import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { ThrowAway } from '../drafts/ThrowAway.tsx'
import type { DraftFoundFragment } from '../graphql/generated/graphql.ts'
import { momentInWords } from '../periods/londonMoment.ts'
import { draftAddress } from './draftAddress.ts'
import { draftName, draftTitle, isOfWithdrawn } from './draftName.ts'

interface DraftFoundProps {
  draft: DraftFoundFragment
  /** Answers why the draft is still there, or null. */
  throwAway: () => Promise<string | null>
  onThrownAway: () => void
}

/** One draft: what it is, when it was saved, and the two things that can be done with it. */
export function DraftFound({ draft, throwAway, onThrownAway }: DraftFoundProps) {
  const [isAsked, setIsAsked] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wasAsked = useRef(false)
  const address = draftAddress(draft)

  useEffect(() => {
    if (wasAsked.current && !isAsked) button.current?.focus()
    wasAsked.current = isAsked
  }, [isAsked])

  const name = draftName(draft)
  return (
    <li>
      <p className="govuk-body">
        <strong>{draftTitle(draft)}</strong>
        {draft.summary ? <>: {draft.summary}</> : null}
        {isOfWithdrawn(draft) ? <>. The record was withdrawn meanwhile; you can read the draft</> : null}
        <span className="lv-drafts__saved">Saved {momentInWords(draft.savedAt)}</span>
      </p>
      {isAsked ? (
        <ThrowAway throwAway={throwAway} onThrownAway={onThrownAway} onKept={() => setIsAsked(false)} />
      ) : (
        <div className="lv-actions">
          {address ? (
            <Link {...address} className="govuk-button govuk-button--secondary">
              {isOfWithdrawn(draft) ? 'Read it' : 'Go on'}<span className="govuk-visually-hidden"> with {name}</span>
            </Link>
          ) : null}
          <button type="button" className="lv-link-button" ref={button} onClick={() => setIsAsked(true)}>
            Throw away<span className="govuk-visually-hidden"> {name}</span>
          </button>
        </div>
      )}
    </li>
  )
}

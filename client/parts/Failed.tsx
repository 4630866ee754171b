import type { ReactNode } from 'react'
import type { CombinedError } from 'urql'
import { failureInWords } from '../graphql/failureInWords.ts'

interface FailedProps {
  error: CombinedError
  /** Repeats the request. */
  askAgain?: () => void
  /** What else can be done. */
  children?: ReactNode
}

/** What could not be fetched and how to go on. */
export function Failed({ error, askAgain, children }: FailedProps) {
  return (
    <div className="govuk-inset-text lv-state lv-state--failed" role="alert">
      <p className="govuk-body">{failureInWords(error)}</p>
      {askAgain ? (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={askAgain}>
          Try again
        </button>
      ) : null}
      {children}
    </div>
  )
}

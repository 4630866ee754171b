import type { CombinedError } from 'urql'
import { failureInWords } from '../graphql/failureInWords.ts'

/** What could not be fetched and how to go on. `askAgain` repeats the request. */
export function Failed({ error, askAgain }: { error: CombinedError; askAgain?: () => void }) {
  return (
    <div className="govuk-inset-text lv-state lv-state--failed" role="alert">
      <p className="govuk-body">{failureInWords(error)}</p>
      {askAgain ? (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={askAgain}>
          Try again
        </button>
      ) : null}
    </div>
  )
}

import type { CombinedError } from 'urql'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'

interface PackNotAskedProps {
  refusal?: { message: string; problems?: readonly { message: string }[] } | undefined
  error?: CombinedError | undefined
  tryAgain: () => void
}

/** Why a pack that was asked for is not made: the API's own words, or what failed on the way. Nothing where it is. */
export function PackNotAsked({ refusal, error, tryAgain }: PackNotAskedProps) {
  if (error) return <Failed error={error} askAgain={tryAgain} />
  if (!refusal) return null
  const others = (refusal.problems ?? []).filter(({ message }) => message !== refusal.message)
  return (
    <div role="alert">
      <Empty>
        <h2 className="govuk-heading-s">This pack cannot be made</h2>
        <p className="govuk-body">{refusal.message}</p>
        {others.length > 0 && <ul className="govuk-list govuk-list--bullet">{others.map(({ message }) => <li key={message}>{message}</li>)}</ul>}
      </Empty>
    </div>
  )
}

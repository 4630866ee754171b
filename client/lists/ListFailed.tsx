import { Link } from '@tanstack/react-router'
import type { CombinedError } from 'urql'
import { Failed } from '../parts/Failed.tsx'

interface ListFailedProps {
  error: CombinedError
  askAgain: () => void
  /** The address of the same list from its beginning. */
  first: object
}

/** Why a list could not be fetched. Asking again for a place that is none of this list would be refused again. */
export function ListFailed({ error, askAgain, first }: ListFailedProps) {
  if (!isOfPlace(error)) return <Failed error={error} askAgain={askAgain} />
  return (
    <Failed error={error}>
      <FirstPageLink first={first} />
    </Failed>
  )
}

export function FirstPageLink({ first }: Pick<ListFailedProps, 'first'>) {
  return (
    <Link to="." search={first as never} className="govuk-link">
      Go to the first page
    </Link>
  )
}

/** Whether the API refused the cursor. */
export function isOfPlace({ graphQLErrors: [refusal] }: Pick<CombinedError, 'graphQLErrors'>): boolean {
  const problems = refusal?.extensions['problems']
  return Array.isArray(problems) && problems.some((problem: { field?: unknown }) => problem.field === 'after')
}

import type { WholeReturnFragment } from '../graphql/generated/graphql.ts'
import { changesHeading, hasChanged } from './returnChanges.ts'
import { ReturnChangesView } from './ReturnChangesView.tsx'

/** What became known since the figures of a return were frozen, where anything did. */
export function ReturnChangesSection({ shown }: { shown: WholeReturnFragment }) {
  const { changes } = shown
  if (!changes || !hasChanged(changes)) return null
  return (
    <section aria-labelledby="changes">
      <h2 className="govuk-heading-m" id="changes">{changesHeading(changes, shown)}</h2>
      <ReturnChangesView changes={changes} />
    </section>
  )
}

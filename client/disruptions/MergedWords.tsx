import type { DisruptionQuery } from '../graphql/generated/graphql.ts'
import { mergedIntoWords } from '../records/recordVersion.ts'
import { DisruptionLink } from './DisruptionLink.tsx'

type Shown = NonNullable<DisruptionQuery['disruption']>

/** Which record counts in its place, where this one was withdrawn as its double. */
export function MergedInto({ disruption, asAt }: { disruption: Shown; asAt?: string | undefined }) {
  const { mergedInto, history } = disruption
  const isHidden = history.slice(0, 1).some((version) => mergedIntoWords(version) !== null)
  if (!mergedInto && !isHidden) return null
  return (
    <p className="govuk-body">
      Merged into {mergedInto ? <DisruptionLink reference={mergedInto.reference} asAt={asAt} /> : 'a record that you may not see'}.
    </p>
  )
}

/** Which records were withdrawn as doubles of this one. */
export function MergedFrom({ records, asAt }: { records: Shown['mergedFrom']; asAt?: string | undefined }) {
  if (records.length === 0) return null
  return (
    <div className="govuk-inset-text" role="note">
      {records.map(({ reference }) => (
        <p key={reference} className="govuk-body">
          <DisruptionLink reference={reference} asAt={asAt} /> was merged into this record.
        </p>
      ))}
    </div>
  )
}

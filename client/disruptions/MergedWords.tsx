import { Fragment } from 'react'
import type { DisruptionQuery } from '../graphql/generated/graphql.ts'
import { mergedIntoWords } from '../records/recordVersion.ts'
import { DisruptionLink } from './DisruptionLink.tsx'
import { mergedStops } from './mergedStops.ts'
import type { MergedStop } from './mergedStops.ts'

type Shown = NonNullable<DisruptionQuery['disruption']>

/** Which record counts in its place, where this one was withdrawn as its double. */
export function MergedInto({ disruption, asAt }: { disruption: Shown; asAt?: string | undefined }) {
  const { mergedInto, history } = disruption
  const isHidden = history.slice(0, 1).some((version) => mergedIntoWords(version) !== null)
  if (!mergedInto && !isHidden) return null
  return (
    <p className="govuk-body">
      Merged into {mergedInto ? <MergedStops into={mergedInto} asAt={asAt} /> : 'a record that you may not see'}.
    </p>
  )
}

/** "EMSOU-2026-1156, which was merged into EMSOU-2026-1158, which is withdrawn": every stop, so that nobody takes one that does not count for the one that does. */
export function MergedStops({ into, asAt }: { into: MergedStop; asAt?: string | undefined }) {
  const stops = mergedStops(into)
  return (
    <>
      {stops.map(({ reference }, index) => (
        <Fragment key={reference}>
          {index > 0 ? ', which was merged into ' : ''}
          <DisruptionLink reference={reference} asAt={asAt} />
        </Fragment>
      ))}
      {stops.at(-1)?.isWithdrawn ? ', which is withdrawn' : ''}
    </>
  )
}

/** Which records were withdrawn as doubles of this one, and which as doubles of those. */
export function MergedFrom({ records, asAt }: { records: Shown['mergedFrom']; asAt?: string | undefined }) {
  if (records.length === 0) return null
  return (
    <div className="govuk-inset-text" role="note">
      {records.map(({ reference, mergedFrom }) => (
        <Fragment key={reference}>
          <p className="govuk-body">
            <DisruptionLink reference={reference} asAt={asAt} /> was merged into this record.
          </p>
          {mergedFrom.map((before) => (
            <p key={before.reference} className="govuk-body">
              <DisruptionLink reference={before.reference} asAt={asAt} /> was merged into {reference}.
            </p>
          ))}
        </Fragment>
      ))}
    </div>
  )
}

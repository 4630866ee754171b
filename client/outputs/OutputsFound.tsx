import { countOf } from '../parts/numberInWords.ts'
import type { OutputsQuery } from '../graphql/generated/graphql.ts'
import { Empty } from '../parts/Empty.tsx'
import { KeysetPager } from '../parts/KeysetPager.tsx'
import { OutputsTable } from './OutputsTable.tsx'

export function OutputsFound({ found, asAt }: { found: OutputsQuery['outputs']; asAt: string | undefined }) {
  const { totalCount, datedTooLoosely, edges, pageInfo } = found
  return (
    <>
      {totalCount === 0 ? (
        <Empty>No output fits these filters. Remove a filter, or choose another period.</Empty>
      ) : (
        <OutputsTable rows={edges.map((edge) => edge.node)} caption={countOf(totalCount, 'output')} asAt={asAt} />
      )}
      {datedTooLoosely > 0 ? (
        <p className="govuk-body">
          {countOf(datedTooLoosely, 'record is', 'records are')} dated too loosely for this period, and not in this list.
        </p>
      ) : null}
      <KeysetPager pageInfo={pageInfo} what="outputs" />
    </>
  )
}

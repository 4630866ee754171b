import { countOf } from '../parts/numberInWords.ts'
import type { DisruptionsQuery } from '../graphql/generated/graphql.ts'
import { Empty } from '../parts/Empty.tsx'
import { KeysetPager } from '../parts/KeysetPager.tsx'
import type { DisruptionSearch } from './disruptionSearch.ts'
import { DisruptionsTable } from './DisruptionsTable.tsx'
import { orderWords } from './disruptionWords.ts'

/** How many there are, the page of them, and how many the period leaves out. */
export function DisruptionsFound({ found, search }: { found: DisruptionsQuery['disruptions']; search: DisruptionSearch }) {
  const { totalCount, datedTooLoosely, edges, pageInfo } = found
  const order = search.order ?? 'EFFECT_NEWEST'
  return (
    <>
      {totalCount === 0 ? (
        <Empty>No disruption fits these filters. Remove a filter, or choose another period.</Empty>
      ) : (
        <DisruptionsTable
          caption={`${countOf(totalCount, 'disruption')}. ${orderWords[order]}.`}
          rows={edges.map((edge) => edge.node)}
          asAt={search.asAt}
          order={order}
        />
      )}
      {datedTooLoosely > 0 ? (
        <p className="govuk-body">
          {countOf(datedTooLoosely, 'record is', 'records are')} dated too loosely for this period, and not in this list.
        </p>
      ) : null}
      <KeysetPager pageInfo={pageInfo} what="disruptions" />
    </>
  )
}

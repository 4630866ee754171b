import { useQuery } from 'urql'
import type { DisruptionQuery } from '../graphql/generated/graphql.ts'
import { askedRecord } from '../records/askedRecord.ts'
import { ReasonPage } from '../records/ReasonPage.tsx'
import type { ReasonedPage } from '../records/ReasonPage.tsx'
import { WithdrawnNotice } from '../records/WithdrawnNotice.tsx'
import { disruptionDocument } from './disruptionDocument.ts'
import { DisruptionFacts } from './DisruptionFacts.tsx'
import { MergedFrom, MergedInto } from './MergedWords.tsx'

interface DisruptionReasonPageProps extends ReasonedPage<NonNullable<DisruptionQuery['disruption']>> {
  reference: string
}

/** Withdrawing and restoring a disruption: the same page, with other words. */
export function DisruptionReasonPage({ reference, ...reasoned }: DisruptionReasonPageProps) {
  const query = useQuery({ query: disruptionDocument, variables: { reference } })
  return (
    <ReasonPage
      {...reasoned}
      name={reference}
      asked={askedRecord(query, (data) => data.disruption)}
      list={{ text: 'Disruptions', to: '/disruptions' }}
      address={{ to: '/disruptions/$reference', params: { reference } }}
    >
      {(disruption) => (
        <>
          <WithdrawnNotice record={disruption} merged={<MergedInto disruption={disruption} />} />
          <MergedFrom records={disruption.mergedFrom} />
          <DisruptionFacts disruption={disruption} />
        </>
      )}
    </ReasonPage>
  )
}

import type { DisruptionQuery } from '../graphql/generated/graphql.ts'
import { ReasonPage } from '../records/ReasonPage.tsx'
import type { ReasonedPage } from '../records/ReasonPage.tsx'
import { WithdrawnNotice } from '../records/WithdrawnNotice.tsx'
import { useAskedRecord } from '../records/useAskedRecord.ts'
import { disruptionDocument } from './disruptionDocument.ts'
import { DisruptionFacts } from './DisruptionFacts.tsx'
import { MergedFrom, MergedInto } from './MergedWords.tsx'

interface DisruptionReasonPageProps extends ReasonedPage<NonNullable<DisruptionQuery['disruption']>> {
  reference: string
}

/** Withdrawing and restoring a disruption: the same page, with other words. */
export function DisruptionReasonPage({ reference, ...reasoned }: DisruptionReasonPageProps) {
  const asked = useAskedRecord({ query: disruptionDocument, variables: { reference } }, (data) => data.disruption)
  return (
    <ReasonPage
      {...reasoned}
      name={reference}
      asked={asked}
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

import { useQuery } from 'urql'
import type { OutputQuery } from '../graphql/generated/graphql.ts'
import { askedRecord } from '../records/askedRecord.ts'
import { ReasonPage } from '../records/ReasonPage.tsx'
import type { ReasonedPage } from '../records/ReasonPage.tsx'
import { WithdrawnNotice } from '../records/WithdrawnNotice.tsx'
import { outputDocument } from './outputDocument.ts'
import { OutputFacts } from './OutputFacts.tsx'

interface OutputReasonPageProps extends ReasonedPage<NonNullable<OutputQuery['output']>> {
  reference: string
}

/** Withdrawing and restoring an output: the same page, with other words. */
export function OutputReasonPage({ reference, ...reasoned }: OutputReasonPageProps) {
  const query = useQuery({ query: outputDocument, variables: { reference } })
  return (
    <ReasonPage
      {...reasoned}
      name={reference}
      asked={askedRecord(query, (data) => data.output)}
      list={{ text: 'Prevent and protect', to: '/outputs' }}
      address={{ to: '/outputs/$reference', params: { reference } }}
    >
      {(output) => (
        <>
          <WithdrawnNotice record={output} />
          <OutputFacts output={output} />
        </>
      )}
    </ReasonPage>
  )
}

import type { OutputQuery } from '../graphql/generated/graphql.ts'
import { ReasonPage } from '../records/ReasonPage.tsx'
import type { ReasonedPage } from '../records/ReasonPage.tsx'
import { WithdrawnNotice } from '../records/WithdrawnNotice.tsx'
import { useAskedRecord } from '../records/useAskedRecord.ts'
import { outputDocument } from './outputDocument.ts'
import { OutputFacts } from './OutputFacts.tsx'

interface OutputReasonPageProps extends ReasonedPage<NonNullable<OutputQuery['output']>> {
  reference: string
}

/** Withdrawing and restoring an output: the same page, with other words. */
export function OutputReasonPage({ reference, ...reasoned }: OutputReasonPageProps) {
  const asked = useAskedRecord({ query: outputDocument, variables: { reference } }, (data) => data.output)
  return (
    <ReasonPage
      {...reasoned}
      name={reference}
      asked={asked}
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

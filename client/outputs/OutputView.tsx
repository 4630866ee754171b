import type { OutputQuery } from '../graphql/generated/graphql.ts'
import { RecordHistory } from '../records/RecordHistory.tsx'
import { RecordStanding } from '../records/RecordStanding.tsx'
import { OutputFacts } from './OutputFacts.tsx'
import { QuestionnaireView } from './QuestionnaireView.tsx'

interface OutputViewProps {
  output: NonNullable<OutputQuery['output']>
  asAt?: string | undefined
}

export function OutputView({ output, asAt }: OutputViewProps) {
  const params = { reference: output.reference }
  return (
    <>
      <RecordStanding
        record={output}
        asAt={asAt}
        consequence="It counts in no figure."
        correct={{ to: '/outputs/$reference/correct', params }}
        withdraw={{ to: '/outputs/$reference/withdraw', params }}
        restore={{ to: '/outputs/$reference/restore', params }}
      />
      <h2 className="govuk-heading-m">Facts</h2>
      <OutputFacts output={output} />
      <h2 className="govuk-heading-m">Questionnaire</h2>
      <QuestionnaireView questionnaire={output.questionnaire} version={output.version} />
      <RecordHistory versions={output.history} address={{ to: '/outputs/$reference', params }} />
    </>
  )
}

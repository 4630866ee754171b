import { Link, useNavigate } from '@tanstack/react-router'
import { useMutation } from 'urql'
import { CorrectionConflicts } from '../drafts/CorrectionConflicts.tsx'
import type { FormStart } from '../drafts/formStart.ts'
import { useCorrecting } from '../drafts/useCorrecting.ts'
import type { OutputRecordFragment } from '../graphql/generated/graphql.ts'
import { Page } from '../layout/Page.tsx'
import { CorrectionReason } from '../parts/CorrectionReason.tsx'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { outputComparison } from './outputComparison.ts'
import { outputFacts, outputFormOf } from './outputForm.ts'
import { OutputFormFields } from './OutputFormFields.tsx'
import { correctOutputDocument } from './outputMutations.ts'
import { outputSummary } from './outputSummary.ts'
import { readOutputForm } from './readOutputForm.ts'

interface CorrectOutputFormProps {
  start: FormStart
  output: OutputRecordFragment
  lists: ReferenceLists
}

export function CorrectOutputForm({ start, output, lists }: CorrectOutputFormProps) {
  const { reference } = output
  const navigate = useNavigate()
  const toRecord = { to: '/outputs/$reference', params: { reference } } as const
  const [, send] = useMutation(correctOutputDocument)
  const correcting = useCorrecting({
    start,
    kind: 'OUTPUT',
    record: output,
    formOf: outputFormOf,
    read: readOutputForm,
    summaryOf: outputSummary,
    factsOf: outputFacts,
    request: async (input) => {
      const { data, error } = await send({ input })
      return { answer: data?.correctOutput, error }
    },
    onCorrected: () => navigate({ ...toRecord, state: { justDone: `${reference} is corrected` } }),
  })
  const { form, draft, submission, onSubmit, hasErrors } = correcting

  return (
    <Page title={`Correct ${reference}`} trail={[{ text: 'Prevent and protect', to: '/outputs' }, { text: reference, ...toRecord }]} hasErrors={hasErrors}>
      <CorrectionConflicts
        correcting={correcting}
        record={output}
        fields={outputComparison(lists)}
        formOf={outputFormOf}
        restoreLink={<Link to="/outputs/$reference/restore" params={{ reference }} className="govuk-link">restore {reference}</Link>}
      />
      <OutputFormFields
        form={form}
        draft={draft}
        submission={submission}
        onSubmit={onSubmit}
        lists={lists}
        onThrownAway={() => void navigate({ ...toRecord, state: { justDone: 'Your draft is thrown away' } })}
        verb="Correct output"
      >
        <CorrectionReason problems={submission.problems} field={form.register('reason')} />
      </OutputFormFields>
    </Page>
  )
}

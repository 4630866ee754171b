import { useNavigate } from '@tanstack/react-router'
import { useMutation } from 'urql'
import { DraftConflict } from '../drafts/DraftConflict.tsx'
import type { FormStart } from '../drafts/formStart.ts'
import { useRecording } from '../drafts/useRecording.ts'
import { ArrivalNotice } from '../layout/ArrivalNotice.tsx'
import { Page } from '../layout/Page.tsx'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { outputComparison } from './outputComparison.ts'
import { emptyOutput, outputFacts } from './outputForm.ts'
import { OutputFormFields } from './OutputFormFields.tsx'
import { recordOutputDocument } from './outputMutations.ts'
import { outputSummary } from './outputSummary.ts'
import { readOutputForm } from './readOutputForm.ts'
import { recordingPage } from './recordingPage.ts'

interface RecordOutputFormProps {
  start: FormStart
  lists: ReferenceLists
}

export function RecordOutputForm({ start, lists }: RecordOutputFormProps) {
  const navigate = useNavigate()
  const [, record] = useMutation(recordOutputDocument)
  const recording = useRecording({
    start,
    kind: 'OUTPUT',
    empty: emptyOutput,
    read: readOutputForm,
    summaryOf: outputSummary,
    factsOf: outputFacts,
    request: async (input) => {
      const { data, error } = await record({ input })
      return { answer: data?.recordOutput, error }
    },
    onAnswer: async (answer) => {
      if (answer.__typename !== 'Output') return
      const { reference } = answer
      await navigate({ to: '/outputs/$reference', params: { reference }, state: { justDone: `${reference} is recorded` } })
    },
  })
  const { form, draft, submission } = recording

  return (
    <Page {...recordingPage} hasErrors={submission.problems.length > 0}>
      <ArrivalNotice />
      <DraftConflict draft={draft} form={form} fields={outputComparison(lists)} />
      <OutputFormFields
        {...recording}
        lists={lists}
        onThrownAway={() => void navigate({ to: '/outputs/record', replace: true, state: { justDone: 'Your draft is thrown away' } })}
        verb="Record output"
      />
    </Page>
  )
}

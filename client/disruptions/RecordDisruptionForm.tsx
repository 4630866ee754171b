import { useNavigate } from '@tanstack/react-router'
import { useMutation } from 'urql'
import { DraftConflict } from '../drafts/DraftConflict.tsx'
import type { FormStart } from '../drafts/formStart.ts'
import { useRecording } from '../drafts/useRecording.ts'
import { ArrivalNotice } from '../layout/ArrivalNotice.tsx'
import { Page } from '../layout/Page.tsx'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { disruptionComparison } from './disruptionComparison.ts'
import { disruptionFacts, disruptionLinks, emptyDisruption } from './disruptionForm.ts'
import { DisruptionFormFields } from './DisruptionFormFields.tsx'
import { recordDisruptionDocument } from './disruptionMutations.ts'
import { disruptionSummary } from './disruptionSummary.ts'
import type { LastUsed } from './lastUsed.ts'
import { readDisruptionForm } from './readDisruptionForm.ts'
import { recordingPage } from './recordingPage.ts'

interface RecordDisruptionFormProps {
  start: FormStart
  lists: ReferenceLists
  lastUsed: LastUsed
}

export function RecordDisruptionForm({ start, lists, lastUsed }: RecordDisruptionFormProps) {
  const navigate = useNavigate()
  const [, record] = useMutation(recordDisruptionDocument)
  const recording = useRecording({
    start,
    kind: 'DISRUPTION',
    empty: emptyDisruption,
    read: readDisruptionForm,
    summaryOf: disruptionSummary,
    factsOf: disruptionFacts,
    request: async (input, typed) => {
      const { data, error } = await record({ input: { ...input, links: disruptionLinks(typed) } })
      return { answer: data?.recordDisruption, error }
    },
    onAnswer: async (answer) => {
      if (answer.__typename !== 'Disruption') return
      const { reference } = answer
      await navigate({ to: '/disruptions/$reference', params: { reference }, state: { justDone: `${reference} is recorded` } })
    },
  })
  const { form, draft, submission } = recording

  return (
    <Page {...recordingPage} hasErrors={submission.problems.length > 0}>
      <ArrivalNotice />
      <DraftConflict draft={draft} form={form} fields={disruptionComparison(lists)} />
      <DisruptionFormFields
        {...recording}
        lists={lists}
        lastUsed={lastUsed}
        onThrownAway={() => void navigate({ to: '/disruptions/record', replace: true, state: { justDone: 'Your draft is thrown away' } })}
        verb="Record disruption"
      />
    </Page>
  )
}

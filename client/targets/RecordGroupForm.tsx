import { useNavigate } from '@tanstack/react-router'
import { useMutation } from 'urql'
import { DraftConflict } from '../drafts/DraftConflict.tsx'
import type { FormStart } from '../drafts/formStart.ts'
import { useRecording } from '../drafts/useRecording.ts'
import { ArrivalNotice } from '../layout/ArrivalNotice.tsx'
import { Page } from '../layout/Page.tsx'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { groupComparison } from './groupComparison.ts'
import { emptyGroup, groupFacts } from './groupForm.ts'
import { GroupFormFields } from './GroupFormFields.tsx'
import { recordGroupDocument } from './groupMutations.ts'
import { groupSummary } from './groupSummary.ts'
import { readGroupForm } from './readGroupForm.ts'
import { recordingPage } from './recordingPage.ts'

interface RecordGroupFormProps {
  start: FormStart
  lists: ReferenceLists
}

export function RecordGroupForm({ start, lists }: RecordGroupFormProps) {
  const navigate = useNavigate()
  const [, record] = useMutation(recordGroupDocument)
  const recording = useRecording({
    start,
    kind: 'OCG',
    empty: emptyGroup,
    read: readGroupForm,
    summaryOf: groupSummary,
    factsOf: groupFacts,
    request: async (input) => {
      const { data, error } = await record({ input })
      return { answer: data?.recordOcg, error }
    },
    onAnswer: async (answer) => {
      if (answer.__typename !== 'Ocg') return
      await navigate({ to: '/groups/$id', params: { id: answer.id }, state: { justDone: `${answer.alias} is recorded` } })
    },
  })
  const { form, draft, submission } = recording

  return (
    <Page {...recordingPage} hasErrors={submission.problems.length > 0}>
      <ArrivalNotice />
      <DraftConflict draft={draft} form={form} fields={groupComparison(lists)} />
      <GroupFormFields
        {...recording}
        lists={lists}
        onThrownAway={() => void navigate({ to: '/groups/record', replace: true, state: { justDone: 'Your draft is thrown away' } })}
        verb="Record group"
      />
    </Page>
  )
}

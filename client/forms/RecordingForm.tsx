import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useClient } from 'urql'
import { DraftConflict } from '../drafts/DraftConflict.tsx'
import type { FormStart } from '../drafts/formStart.ts'
import { useRecording } from '../drafts/useRecording.ts'
import { ArrivalNotice } from '../layout/ArrivalNotice.tsx'
import { Page } from '../layout/Page.tsx'
import type { ReferenceLists } from '../units/referenceLists.ts'
import type { AskedFields } from './askedFields.ts'
import { DraftedForm } from './DraftedForm.tsx'
import type { CorrectableVersion, FormKind, TypedForm } from './formKind.ts'
import { justDone } from './justDone.ts'

export interface RecordingFormProps<Form extends TypedForm, Facts, Version extends CorrectableVersion & Params, Params extends object> {
  kind: FormKind<Form, Facts, Version, Params>
  start: FormStart
  lists: ReferenceLists
  children: (asked: AskedFields<Form>) => ReactNode
}

/** Something new, typed on one page with sections, not a wizard. */
export function RecordingForm<Form extends TypedForm, Facts, Version extends CorrectableVersion & Params, Params extends object>({
  kind, start, lists, children,
}: RecordingFormProps<Form, Facts, Version, Params>) {
  const navigate = useNavigate()
  const client = useClient()
  const { form, draft, submission, onSubmit } = useRecording({
    ...kind,
    start,
    request: (input, typed) => kind.record(client, input, typed),
    onAnswer: async (answer) => {
      if ('message' in answer) return
      const { name, page } = kind.placeOf(answer)
      await navigate({ ...page, state: justDone(name, 'is recorded') })
    },
  })
  const { problems } = submission

  return (
    <Page title={kind.title} trail={[kind.list]} hasErrors={problems.length > 0}>
      <ArrivalNotice />
      <DraftConflict draft={draft} form={form} fields={kind.comparison(lists)} />
      <DraftedForm
        draft={draft}
        submission={submission}
        onSubmit={onSubmit}
        onThrownAway={() => void navigate({ to: '.', search: { draft: undefined }, replace: true, state: justDone('your draft', 'is thrown away') })}
        verb={`Record ${kind.thing}`}
      >
        {children({ form, lists, problems })}
      </DraftedForm>
    </Page>
  )
}

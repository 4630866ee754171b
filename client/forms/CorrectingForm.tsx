import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Path } from 'react-hook-form'
import { useClient } from 'urql'
import { CorrectionConflicts } from '../drafts/CorrectionConflicts.tsx'
import type { FormStart } from '../drafts/formStart.ts'
import { useCorrecting } from '../drafts/useCorrecting.ts'
import { Page } from '../layout/Page.tsx'
import type { ReferenceLists } from '../units/referenceLists.ts'
import type { AskedFields } from './askedFields.ts'
import { DraftedForm } from './DraftedForm.tsx'
import type { CorrectableVersion, FormKind, TypedForm } from './formKind.ts'
import { justDone } from './justDone.ts'

export interface CorrectingFormProps<Form extends TypedForm, Facts, Version extends CorrectableVersion & Params, Params extends object> {
  kind: FormKind<Form, Facts, Version, Params>
  start: FormStart
  record: Version
  lists: ReferenceLists
  children: (asked: AskedFields<Form>, record: Version) => ReactNode
}

/** A record again as a form, and why it is corrected. */
export function CorrectingForm<Form extends TypedForm, Facts, Version extends CorrectableVersion & Params, Params extends object>({
  kind, start, record, lists, children,
}: CorrectingFormProps<Form, Facts, Version, Params>) {
  const navigate = useNavigate()
  const client = useClient()
  const { name, page, restore } = kind.placeOf(record)
  const calledHere = kind.nameOf(record)
  const correcting = useCorrecting({
    ...kind,
    start,
    record,
    request: (input) => kind.correct(client, input),
    onCorrected: () => navigate({ ...page, state: justDone(name, 'is corrected') }),
  })
  const { form, draft, submission, onSubmit, hasErrors } = correcting

  return (
    <Page title={`Correct ${calledHere}`} trail={[kind.list, { text: calledHere, ...page }]} hasErrors={hasErrors}>
      <CorrectionConflicts
        correcting={correcting}
        record={record}
        fields={kind.comparison(lists)}
        formOf={kind.formOf}
        restoreLink={<Link {...restore} className="govuk-link">restore {calledHere}</Link>}
      />
      <DraftedForm
        draft={draft}
        submission={submission}
        onSubmit={onSubmit}
        reason={form.register('reason' as Path<Form>)}
        onThrownAway={() => void navigate({ ...page, state: justDone('your draft', 'is thrown away') })}
        verb={`Correct ${kind.thing}`}
      >
        {children({ form, lists, problems: submission.problems }, record)}
      </DraftedForm>
    </Page>
  )
}

import type { FormEventHandler, ReactNode } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { FormFoot } from '../drafts/FormFoot.tsx'
import type { FormFootProps } from '../drafts/FormFoot.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { LongForm } from '../parts/LongForm.tsx'
import { problemOf } from '../parts/problem.ts'
import type { Problem } from '../parts/problem.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import type { GroupForm } from './groupForm.ts'
import { GroupQuestions } from './GroupQuestions.tsx'

interface GroupFormFieldsProps extends Pick<FormFootProps, 'draft' | 'onThrownAway' | 'verb'> {
  form: UseFormReturn<GroupForm>
  lists: ReferenceLists
  submission: { problems: readonly Problem[]; attempt: number; isSending: boolean }
  onSubmit: FormEventHandler
  /** Before the questions: why a record is corrected. */
  children?: ReactNode
}

export function GroupFormFields({ form, lists, submission, onSubmit, children, ...foot }: GroupFormFieldsProps) {
  const { problems, attempt, isSending } = submission
  return (
    <LongForm onSubmit={onSubmit}>
      <ErrorSummary problems={problems} attempt={attempt} />
      {children}
      <GroupQuestions form={form} lists={lists} errorOf={(field) => problemOf(problems, field, true)} />
      <FormFoot {...foot} isSending={isSending} />
    </LongForm>
  )
}

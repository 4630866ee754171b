import type { FormEventHandler, ReactNode } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { FormFoot } from '../drafts/FormFoot.tsx'
import type { FormFootProps } from '../drafts/FormFoot.tsx'
import { useViewer } from '../layout/viewer.ts'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { LongForm } from '../parts/LongForm.tsx'
import { problemOf } from '../parts/problem.ts'
import type { Problem } from '../parts/problem.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { AudienceSection } from './AudienceSection.tsx'
import type { OutputForm } from './outputForm.ts'
import { QuestionsSection } from './QuestionsSection.tsx'
import { WorkSection } from './WorkSection.tsx'

interface OutputFormFieldsProps extends Pick<FormFootProps, 'draft' | 'onThrownAway' | 'verb'> {
  form: UseFormReturn<OutputForm>
  lists: ReferenceLists
  submission: { problems: readonly Problem[]; attempt: number; isSending: boolean }
  onSubmit: FormEventHandler
  /** Before the sections: why a record is corrected. */
  children?: ReactNode
}

export function OutputFormFields({ form, lists, submission, onSubmit, children, ...foot }: OutputFormFieldsProps) {
  const unitCode = useViewer().unit?.code
  const { problems, attempt, isSending } = submission
  const errorOf = (field: string) => problemOf(problems, field)
  return (
    <LongForm onSubmit={onSubmit}>
      <ErrorSummary problems={problems} attempt={attempt} />
      {children}
      <WorkSection form={form} errorOf={errorOf} lists={lists} />
      <AudienceSection form={form} errorOf={errorOf} lists={lists} unitCode={unitCode} />
      <QuestionsSection form={form} errorOf={errorOf} />
      <FormFoot {...foot} isSending={isSending} />
    </LongForm>
  )
}

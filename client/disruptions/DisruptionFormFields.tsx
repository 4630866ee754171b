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
import type { DisruptionForm } from './disruptionForm.ts'
import { DoneSection } from './DoneSection.tsx'
import { GradeSection } from './GradeSection.tsx'
import type { LastUsed } from './lastUsed.ts'
import { OutcomesSection } from './OutcomesSection.tsx'
import { PossibleDuplicates } from './PossibleDuplicates.tsx'
import { TargetSection } from './TargetSection.tsx'
import { WhenSection } from './WhenSection.tsx'

interface DisruptionFormFieldsProps extends Pick<FormFootProps, 'draft' | 'onThrownAway' | 'verb'> {
  form: UseFormReturn<DisruptionForm>
  lists: ReferenceLists
  lastUsed: LastUsed
  submission: { problems: readonly Problem[]; attempt: number; isSending: boolean }
  onSubmit: FormEventHandler
  /** The record that is corrected; none for a new one. */
  recordId?: string
  /** Before the sections: why a record is corrected. */
  children?: ReactNode
}

/** One page with sections, not a wizard. */
export function DisruptionFormFields({ form, lists, lastUsed, submission, onSubmit, recordId, children, ...foot }: DisruptionFormFieldsProps) {
  const unitCode = useViewer().unit?.code
  const { problems, attempt, isSending } = submission
  const errorOf = (field: string, isWhole = false) => problemOf(problems, field, isWhole)
  return (
    <LongForm onSubmit={onSubmit}>
      <ErrorSummary problems={problems} attempt={attempt} />
      {children}
      <WhenSection form={form} errorOf={errorOf} lastUsed={lastUsed} />
      <TargetSection form={form} errorOf={errorOf} lists={lists} />
      <DoneSection form={form} errorOf={errorOf} lists={lists} unitCode={unitCode} lastUsed={lastUsed} />
      <OutcomesSection form={form} errorOf={errorOf} lists={lists} lastUsed={lastUsed} />
      <GradeSection form={form} errorOf={errorOf} />
      <PossibleDuplicates form={form} error={errorOf('links', true)} recordId={recordId ?? null} />
      <FormFoot {...foot} isSending={isSending} />
    </LongForm>
  )
}

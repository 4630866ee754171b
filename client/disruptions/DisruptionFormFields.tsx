import type { FormEventHandler, ReactNode } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useViewer } from '../layout/viewer.ts'
import { Button } from '../parts/Button.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { problemOf } from '../parts/problem.ts'
import type { Problem } from '../parts/problem.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import type { DisruptionForm } from './disruptionForm.ts'
import { DoneSection } from './DoneSection.tsx'
import { GradeSection } from './GradeSection.tsx'
import type { LastUsed } from './lastUsed.ts'
import { OutcomesSection } from './OutcomesSection.tsx'
import { TargetSection } from './TargetSection.tsx'
import { WhenSection } from './WhenSection.tsx'

interface DisruptionFormFieldsProps {
  form: UseFormReturn<DisruptionForm>
  lists: ReferenceLists
  lastUsed: LastUsed
  submission: { problems: readonly Problem[]; attempt: number; isSending: boolean }
  onSubmit: FormEventHandler
  /** The verb on the button. */
  verb: string
  /** Before the sections: why a record is corrected. */
  children?: ReactNode
}

/** One page with sections, not a wizard. */
export function DisruptionFormFields({ form, lists, lastUsed, submission, onSubmit, verb, children }: DisruptionFormFieldsProps) {
  const unitCode = useViewer().unit?.code
  const { problems, attempt, isSending } = submission
  const errorOf = (field: string, isWhole = false) => problemOf(problems, field, isWhole)
  return (
    <form className="lv-form" onSubmit={onSubmit} noValidate autoComplete="off">
      <ErrorSummary problems={problems} attempt={attempt} />
      {children}
      <WhenSection form={form} errorOf={errorOf} />
      <TargetSection form={form} errorOf={errorOf} />
      <DoneSection form={form} errorOf={errorOf} lists={lists} unitCode={unitCode} lastUsed={lastUsed} />
      <OutcomesSection form={form} errorOf={errorOf} lists={lists} lastUsed={lastUsed} />
      <GradeSection form={form} errorOf={errorOf} />
      <Button type="submit" disabled={isSending}>
        {isSending ? 'Sending…' : verb}
      </Button>
    </form>
  )
}

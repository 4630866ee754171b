import type { AskedFields } from '../forms/askedFields.ts'
import { useViewer } from '../layout/viewer.ts'
import { problemOf } from '../parts/problem.ts'
import { CreditSection } from './CreditSection.tsx'
import type { DisruptionForm } from './disruptionForm.ts'
import { DoneSection } from './DoneSection.tsx'
import { GradeSection } from './GradeSection.tsx'
import type { LastUsed } from './lastUsed.ts'
import { OutcomesSection } from './OutcomesSection.tsx'
import { PossibleDuplicates } from './PossibleDuplicates.tsx'
import { TargetSection } from './TargetSection.tsx'
import { WhenSection } from './WhenSection.tsx'

interface DisruptionFormFieldsProps extends AskedFields<DisruptionForm> {
  lastUsed: LastUsed
  /** The record that is corrected; none for a new one. */
  recordId?: string
}

export function DisruptionFormFields({ form, lists, problems, lastUsed, recordId }: DisruptionFormFieldsProps) {
  const unitCode = useViewer().unit?.code
  const errorOf = (field: string, isWhole = false) => problemOf(problems, field, isWhole)
  return (
    <>
      <WhenSection form={form} errorOf={errorOf} lastUsed={lastUsed} />
      <TargetSection form={form} errorOf={errorOf} lists={lists} />
      <DoneSection form={form} errorOf={errorOf} lists={lists} lastUsed={lastUsed} />
      <CreditSection form={form} errorOf={errorOf} lists={lists} unitCode={unitCode} lastUsed={lastUsed} />
      <OutcomesSection form={form} errorOf={errorOf} lists={lists} lastUsed={lastUsed} />
      <GradeSection form={form} errorOf={errorOf} />
      <PossibleDuplicates form={form} error={errorOf('links', true)} recordId={recordId ?? null} />
    </>
  )
}

import type { FormEventHandler, ReactNode } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useViewer } from '../layout/viewer.ts'
import { Button } from '../parts/Button.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { problemOf } from '../parts/problem.ts'
import type { Problem } from '../parts/problem.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { AudienceSection } from './AudienceSection.tsx'
import type { OutputForm } from './outputForm.ts'
import { QuestionsSection } from './QuestionsSection.tsx'
import { WorkSection } from './WorkSection.tsx'

interface OutputFormFieldsProps {
  form: UseFormReturn<OutputForm>
  lists: ReferenceLists
  submission: { problems: readonly Problem[]; attempt: number; isSending: boolean }
  onSubmit: FormEventHandler
  verb: string
  children?: ReactNode
}

export function OutputFormFields({ form, lists, submission, onSubmit, verb, children }: OutputFormFieldsProps) {
  const unitCode = useViewer().unit?.code
  const { problems, attempt, isSending } = submission
  const errorOf = (field: string) => problemOf(problems, field)
  return (
    <form className="lv-form" onSubmit={onSubmit} noValidate autoComplete="off">
      <ErrorSummary problems={problems} attempt={attempt} />
      {children}
      <WorkSection form={form} errorOf={errorOf} lists={lists} />
      <AudienceSection form={form} errorOf={errorOf} lists={lists} unitCode={unitCode} />
      <QuestionsSection form={form} errorOf={errorOf} />
      <Button type="submit" disabled={isSending}>
        {isSending ? 'Sending…' : verb}
      </Button>
    </form>
  )
}

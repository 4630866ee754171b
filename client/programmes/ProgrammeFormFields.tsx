import type { FormEventHandler, ReactNode } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { sendId } from '../parts/LongForm.tsx'
import { Button } from '../parts/Button.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { problemOf } from '../parts/problem.ts'
import type { Problem } from '../parts/problem.ts'
import { ProgrammeFields } from './ProgrammeFields.tsx'
import type { ProgrammeForm } from './programmeForm.ts'

interface ProgrammeFormFieldsProps {
  form: UseFormReturn<ProgrammeForm>
  submission: { problems: readonly Problem[]; attempt: number; isSending: boolean }
  onSubmit: FormEventHandler
  verb: string
  children?: ReactNode
}

export function ProgrammeFormFields({ form, submission, onSubmit, verb, children }: ProgrammeFormFieldsProps) {
  const { problems, attempt, isSending } = submission
  return (
    <form className="lv-form" onSubmit={onSubmit} noValidate autoComplete="off">
      <ErrorSummary problems={problems} attempt={attempt} />
      {children}
      <ProgrammeFields form={form} errorOf={(field) => problemOf(problems, field)} />
      <Button type="submit" id={sendId} disabled={isSending}>
        {isSending ? 'Sending…' : verb}
      </Button>
    </form>
  )
}

import type { FormEventHandler, ReactNode } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { LongForm, sendId } from '../parts/LongForm.tsx'
import { problemOf } from '../parts/problem.ts'
import type { Problem } from '../parts/problem.ts'
import { SendButton } from '../parts/SendButton.tsx'
import { SentFields } from '../parts/SentFields.tsx'
import type { TextWarning } from '../screening/textWarning.ts'
import { TextWarningBox } from '../screening/TextWarningBox.tsx'
import { ProgrammeFields } from './ProgrammeFields.tsx'
import type { ProgrammeForm } from './programmeForm.ts'

interface ProgrammeFormFieldsProps {
  form: UseFormReturn<ProgrammeForm>
  submission: { problems: readonly Problem[]; warning: TextWarning | null; attempt: number; isSending: boolean }
  onSubmit: FormEventHandler
  verb: string
  children?: ReactNode
}

export function ProgrammeFormFields({ form, submission, onSubmit, verb, children }: ProgrammeFormFieldsProps) {
  const { problems, warning, attempt, isSending } = submission
  return (
    <LongForm onSubmit={onSubmit}>
      <ErrorSummary problems={problems} attempt={attempt} />
      <TextWarningBox warning={warning} attempt={attempt} />
      <SentFields isSending={isSending}>
        {children}
        <ProgrammeFields form={form} errorOf={(field) => problemOf(problems, field)} />
      </SentFields>
      <SendButton type="submit" id={sendId} isSending={isSending}>{verb}</SendButton>
    </LongForm>
  )
}

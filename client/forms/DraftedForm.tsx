import type { FormEventHandler, ReactNode } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { FormFoot } from '../drafts/FormFoot.tsx'
import type { FormFootProps } from '../drafts/FormFoot.tsx'
import { CorrectionReason } from '../parts/CorrectionReason.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { LongForm } from '../parts/LongForm.tsx'
import type { Problem } from '../parts/problem.ts'
import { SentFields } from '../parts/SentFields.tsx'

interface DraftedFormProps extends Pick<FormFootProps, 'draft' | 'onThrownAway' | 'verb'> {
  submission: { problems: readonly Problem[]; attempt: number; isSending: boolean }
  onSubmit: FormEventHandler
  /** Why a record is corrected; not asked of a new one. */
  reason?: UseFormRegisterReturn
  children: ReactNode
}

/** What must be mended, what is asked, how the draft stands, and the button that sends it. */
export function DraftedForm({ submission, onSubmit, reason, children, ...foot }: DraftedFormProps) {
  const { problems, attempt, isSending } = submission
  return (
    <LongForm onSubmit={onSubmit}>
      <ErrorSummary problems={problems} attempt={attempt} />
      <SentFields isSending={isSending}>
        {reason ? <CorrectionReason problems={problems} field={reason} /> : null}
        {children}
      </SentFields>
      <FormFoot {...foot} isSending={isSending} />
    </LongForm>
  )
}

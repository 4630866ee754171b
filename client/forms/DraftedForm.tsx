import type { FormEventHandler, ReactNode } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { FormFoot } from '../drafts/FormFoot.tsx'
import type { FormFootProps } from '../drafts/FormFoot.tsx'
import { CorrectionReason } from '../parts/CorrectionReason.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { LongForm } from '../parts/LongForm.tsx'
import type { Problem } from '../parts/problem.ts'
import { SentFields } from '../parts/SentFields.tsx'
import type { TextWarning } from '../screening/textWarning.ts'
import { TextWarningBox } from '../screening/TextWarningBox.tsx'

interface DraftedFormProps extends Pick<FormFootProps, 'onThrownAway' | 'verb'> {
  draft: FormFootProps['draft'] & { saveNow: () => void }
  submission: { problems: readonly Problem[]; warning: TextWarning | null; attempt: number; isSending: boolean }
  onSubmit: FormEventHandler
  /** Why a record is corrected; not asked of a new one. */
  reason?: UseFormRegisterReturn
  children: ReactNode
}

/** What must be mended, what is asked, how the draft stands, and the button that sends it. */
export function DraftedForm({ submission, onSubmit, reason, draft, children, ...foot }: DraftedFormProps) {
  const { problems, warning, attempt, isSending } = submission
  const { state } = draft
  return (
    <LongForm onSubmit={onSubmit}>
      <ErrorSummary problems={problems} attempt={attempt} />
      {state.kind === 'warned' && !warning
        ? <TextWarningBox warning={state.warning} onAnswered={draft.saveNow} />
        : <TextWarningBox warning={warning} attempt={attempt} onAnswered={draft.saveNow} />}
      <SentFields isSending={isSending}>
        {reason ? <CorrectionReason problems={problems} field={reason} /> : null}
        {children}
      </SentFields>
      <FormFoot {...foot} draft={draft} isSending={isSending} />
    </LongForm>
  )
}

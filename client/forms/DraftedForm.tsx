import { useMemo } from 'react'
import type { FormEventHandler, ReactNode } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { draftStatusId } from '../drafts/DraftStatus.tsx'
import { FormFoot } from '../drafts/FormFoot.tsx'
import type { FormFootProps } from '../drafts/FormFoot.tsx'
import { CorrectionReason } from '../parts/CorrectionReason.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { LongForm, sendId } from '../parts/LongForm.tsx'
import type { Problem } from '../parts/problem.ts'
import { SentFields } from '../parts/SentFields.tsx'
import { DraftWarningBox } from '../screening/DraftWarningBox.tsx'
import { withoutFindings } from '../screening/findings.ts'
import { draftWarningId, textWarningId } from '../screening/textWarning.ts'
import type { TextWarning, WatchedText } from '../screening/textWarning.ts'
import { TextWarningBox } from '../screening/TextWarningBox.tsx'

interface DraftedFormProps extends Pick<FormFootProps, 'onThrownAway' | 'verb'> {
  draft: FormFootProps['draft'] & { typed: WatchedText; saveAnswers: () => void }
  submission: { problems: readonly Problem[]; warning: TextWarning | null; attempt: number; isSending: boolean }
  onSubmit: FormEventHandler
  /** Why a record is corrected; not asked of a new one. */
  reason?: UseFormRegisterReturn
  children: ReactNode
}

/** What must be mended, what is asked, how the draft stands, and the button that sends it. */
export function DraftedForm({ submission, onSubmit, reason, draft, children, ...foot }: DraftedFormProps) {
  const { problems, warning, attempt, isSending } = submission
  const { state, typed, saveAnswers } = draft
  // What was asked when the form was sent is asked there alone.
  const ofDraft = useMemo(() => (state.kind === 'warned' ? withoutFindings(state.warning, warning) : null), [state, warning])
  return (
    <LongForm onSubmit={onSubmit}>
      <ErrorSummary problems={problems} attempt={attempt} />
      <TextWarningBox
        warning={warning}
        attempt={attempt}
        typed={typed}
        button={{ id: sendId, words: foot.verb }}
        onAnswered={state.kind === 'warned' ? saveAnswers : undefined}
      />
      <SentFields isSending={isSending}>
        {reason ? <CorrectionReason problems={problems} field={reason} /> : null}
        {children}
      </SentFields>
      {/* At the end, so that nothing moves under the hands of whoever types. */}
      {ofDraft ? <DraftWarningBox warning={ofDraft} typed={typed} save={saveAnswers} focusAfter={draftStatusId} /> : null}
      <FormFoot {...foot} draft={draft} warningId={ofDraft ? draftWarningId : textWarningId} isSending={isSending} />
    </LongForm>
  )
}

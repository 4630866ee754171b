import { Link } from '@tanstack/react-router'
import type { FormEventHandler, ReactNode } from 'react'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { LongForm, sendId } from '../parts/LongForm.tsx'
import type { Problem } from '../parts/problem.ts'
import { SendButton } from '../parts/SendButton.tsx'
import { SentFields } from '../parts/SentFields.tsx'
import type { RecordAddress } from '../records/recordAddress.ts'
import type { TextWarning } from '../screening/textWarning.ts'
import { TextWarningBox } from '../screening/TextWarningBox.tsx'

interface ShortFormProps {
  submission: { problems: readonly Problem[]; warning: TextWarning | null; attempt: number; isSending: boolean }
  onSubmit: FormEventHandler
  /** On the button. */
  verb: string
  isWarning?: boolean
  /** Where whoever leaves it as it is goes. */
  cancel: RecordAddress
  children: ReactNode
}

/** A form of a few fields that has no draft: what must be mended, what is asked, and the button that sends it. */
export function ShortForm({ submission, onSubmit, verb, isWarning = false, cancel, children }: ShortFormProps) {
  const { problems, warning, attempt, isSending } = submission
  return (
    <LongForm onSubmit={onSubmit}>
      <ErrorSummary problems={problems} attempt={attempt} />
      <TextWarningBox warning={warning} attempt={attempt} />
      <SentFields isSending={isSending}>{children}</SentFields>
      <div className="lv-actions">
        <SendButton type="submit" id={sendId} kind={isWarning ? 'warning' : 'primary'} isSending={isSending}>{verb}</SendButton>
        <Link {...cancel} className="govuk-link lv-action">Cancel</Link>
      </div>
    </LongForm>
  )
}

import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { problemOf } from '../parts/problem.ts'
import { SendButton } from '../parts/SendButton.tsx'
import { TextArea } from '../parts/TextArea.tsx'
import { TextWarningBox } from '../screening/TextWarningBox.tsx'
import type { ReasonWords } from './reasonWords.ts'
import type { RecordAddress } from './recordAddress.ts'
import type { useReasonedChange } from './useReasonedChange.ts'
import './records.css'

interface ReasonFormProps extends Pick<ReturnType<typeof useReasonedChange>, 'submission'> {
  words: Pick<ReasonWords, 'button' | 'consequence' | 'label'>
  isWarning?: boolean
  /** The record's own page, for whoever leaves it as it is. */
  address: RecordAddress
  onReason: (reason: string) => void
  /** What is asked before the reason. */
  children?: ReactNode
}

/** Why something is done to a record, and the button that does it. What is refused stands at the top of the page. */
export function ReasonForm(props: ReasonFormProps) {
  const { words, isWarning = false, submission, address, onReason, children } = props
  const [reason, setReason] = useState('')
  return (
    <form
      className="lv-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onReason(reason.trim())
      }}
    >
      <TextWarningBox warning={submission.warning} attempt={submission.attempt} />
      <p className="govuk-body">{words.consequence}</p>
      {children}
      <TextArea
        id="reason"
        label={words.label}
        value={reason}
        error={problemOf(submission.problems, 'reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="lv-actions">
        <SendButton type="submit" kind={isWarning ? 'warning' : 'primary'} isSending={submission.isSending}>{words.button}</SendButton>
        <Link {...address} className="govuk-link lv-action">
          Cancel
        </Link>
      </div>
    </form>
  )
}

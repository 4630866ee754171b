import { useState } from 'react'
import { Button } from './Button.tsx'
import { ErrorSummary } from './ErrorSummary.tsx'
import { problemOf } from './problem.ts'
import type { Problem } from './problem.ts'
import { TextArea } from './TextArea.tsx'

interface WithdrawFormProps {
  /** "disruption", "group": for the button. */
  thing: string
  submission: { problems: readonly Problem[]; attempt: number; isSending: boolean }
  onWithdraw: (reason: string) => void
}

/** A record is withdrawn with a reason; it stays, with its history, and counts no more. */
export function WithdrawForm({ thing, submission, onWithdraw }: WithdrawFormProps) {
  const [reason, setReason] = useState('')
  return (
    <form
      className="lv-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onWithdraw(reason.trim())
      }}
    >
      <ErrorSummary problems={submission.problems} attempt={submission.attempt} />
      <p className="govuk-body">A withdrawn {thing} stays in its history and counts in no figure from now on.</p>
      <TextArea
        id="reason"
        label={`Why the ${thing} is withdrawn`}
        value={reason}
        error={problemOf(submission.problems, 'reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button type="submit" kind="warning" disabled={submission.isSending}>
        {submission.isSending ? 'Sending…' : `Withdraw ${thing}`}
      </Button>
    </form>
  )
}

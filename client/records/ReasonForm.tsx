import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../parts/Button.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { problemOf } from '../parts/problem.ts'
import { TextArea } from '../parts/TextArea.tsx'
import { problemsOnPage } from './problemsOnPage.ts'
import type { ReasonWords } from './reasonWords.ts'
import type { RecordAddress } from './recordAddress.ts'
import type { useReasonedChange } from './useReasonedChange.ts'
import './records.css'

interface ReasonFormProps extends Pick<ReturnType<typeof useReasonedChange>, 'submission' | 'isStale'> {
  words: Pick<ReasonWords, 'button' | 'consequence' | 'label'>
  isWarning?: boolean
  /** The record's own page: to look at what somebody else changed, or to leave it as it is. */
  address: RecordAddress
  name: string
  onReason: (reason: string) => void
  /** Ids of the fields among `children`. */
  fields?: readonly string[]
  /** What is asked before the reason. */
  children?: ReactNode
}

/** Why something is done to a record, and the button that does it. */
export function ReasonForm(props: ReasonFormProps) {
  const { words, isWarning = false, submission, isStale, address, name, onReason, fields = [], children } = props
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
      <ErrorSummary problems={problemsOnPage(submission.problems, [...fields, 'reason'])} attempt={submission.attempt} />
      {isStale ? (
        <p className="govuk-body">
          <Link {...address} className="govuk-link">
            Open {name} to see what was changed
          </Link>
        </p>
      ) : null}
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
        <Button type="submit" kind={isWarning ? 'warning' : 'primary'} disabled={submission.isSending}>
          {submission.isSending ? 'Sending…' : words.button}
        </Button>
        <Link {...address} className="govuk-link lv-action">
          Cancel
        </Link>
      </div>
    </form>
  )
}

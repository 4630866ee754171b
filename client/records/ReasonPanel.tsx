import { useEffect, useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useSubmission } from '../graphql/useSubmission.ts'
import type { Sent } from '../graphql/useSubmission.ts'
import { Button } from '../parts/Button.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { problemOf } from '../parts/problem.ts'
import type { Problem } from '../parts/problem.ts'
import { SendButton } from '../parts/SendButton.tsx'
import { TextArea } from '../parts/TextArea.tsx'
import { problemsOnPage } from './problemsOnPage.ts'
import { TextWarningBox } from '../screening/TextWarningBox.tsx'
import './records.css'

/** One thing that an administrator does: what comes of it, and in what words it is asked. */
export interface ReasonedAction {
  title: string
  consequence: string
  button: string
  isWarning?: boolean
  /** Label of the reason, and what is said where none was entered; no reason is asked for without it. */
  reason?: { label: string; missing: string; hint?: string }
  request: (key: string, reason: string) => Promise<Sent<{ __typename: string }>>
}

interface ReasonPanelProps {
  action: ReasonedAction
  /** Of its heading: below the page's own, or below that of what it belongs to. */
  level: 2 | 3 | 4
  /** A field that is asked before the reason, by its name; its problems stand there. */
  field?: { name: string; show: (error: string | undefined) => ReactNode; check: () => Problem[] }
  onAttempt: (hasErrors: boolean) => void
  onDone: (answer: { __typename: string }) => void
  /** The server refused: what the page shows may be old. */
  onRefused: () => void
  onCancel: () => void
}

/** Asks why, and does it. Takes the focus when it opens; Escape leaves everything as it is. */
export function ReasonPanel({ action, level, field, onAttempt, onDone, onRefused, onCancel }: ReasonPanelProps) {
  const id = useId()
  const Heading = `h${level}` as const
  const heading = useRef<HTMLHeadingElement>(null)
  const [reason, setReason] = useState('')
  const submission = useSubmission()
  const { problems, attempt, isSending } = submission
  const hasErrors = problems.length > 0
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    onAttempt(hasErrors)
    return () => onAttempt(false)
  }, [hasErrors]) // `onAttempt` is made anew each time

  async function send() {
    const typed = reason.trim()
    const missing = action.reason && !typed ? [{ field: 'reason', message: action.reason.missing }] : []
    const found = [...(field?.check() ?? []), ...missing]
    if (found.length > 0) return submission.refuse(found)
    const answer = await submission.send(async (key) => {
      const sent = await action.request(key, typed)
      if (sent.answer?.__typename === 'Refusal') onRefused()
      return sent
    })
    if (answer) onDone(answer)
  }

  return (
    <section
      className="lv-reason-panel"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <Heading className="govuk-heading-s" id={id} tabIndex={-1} ref={heading}>
        {action.title}
      </Heading>
      <form
        className="lv-form"
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <ErrorSummary problems={problemsOnPage(problems, ['reason', ...(field ? [field.name] : [])])} attempt={attempt} />
        <TextWarningBox warning={submission.warning} attempt={attempt} />
        <p className="govuk-body">{action.consequence}</p>
        {field?.show(problemOf(problems, field.name))}
        {action.reason ? (
          <TextArea id="reason" label={action.reason.label} hint={action.reason.hint} rows={3} value={reason} error={problemOf(problems, 'reason')} onChange={(event) => setReason(event.target.value)} />
        ) : null}
        <div className="lv-actions">
          <SendButton type="submit" kind={action.isWarning ? 'warning' : 'primary'} isSending={isSending}>{action.button}</SendButton>
          <Button kind="secondary" onClick={onCancel}>Leave it as it is</Button>
        </div>
      </form>
    </section>
  )
}

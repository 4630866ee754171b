import { useEffect, useId, useRef, useState } from 'react'
import { useMutation } from 'urql'
import type { DisruptionLinkKind } from '../graphql/generated/graphql.ts'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Button } from '../parts/Button.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { problemOf } from '../parts/problem.ts'
import { SendButton } from '../parts/SendButton.tsx'
import { TextArea } from '../parts/TextArea.tsx'
import { problemsOnPage } from '../records/problemsOnPage.ts'
import { TextWarningBox } from '../screening/TextWarningBox.tsx'
import { linkDisruptionsDocument } from './disruptionMutations.ts'
import { linkInWords } from './linkWords.ts'

interface LinkDisruptionsFormProps {
  kind: DisruptionLinkKind
  /** The record of the viewer's own unit first. */
  pair: readonly [own: { id: string; reference: string }, other: { id: string; reference: string }]
  onLinked: (said: string) => void
  onCancel: () => void
}

/** Says what two records are to each other, with a reason if there is one. Takes the focus. */
export function LinkDisruptionsForm({ kind, pair: [own, other], onLinked, onCancel }: LinkDisruptionsFormProps) {
  const heading = useId()
  const form = useRef<HTMLFormElement>(null)
  const [reason, setReason] = useState('')
  const submission = useSubmission()
  const [, link] = useMutation(linkDisruptionsDocument)
  const said = linkInWords(kind, own.reference, other.reference)
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])

  async function send() {
    const answer = await submission.send(async (key) => {
      const { data, error } = await link({
        input: { key, disruption: own.id, other: other.id, kind, ...(reason.trim() ? { reason: reason.trim() } : {}) },
      })
      return { answer: data?.linkDisruptions, error }
    })
    if (answer?.__typename === 'StaleDisruption') submission.refuse([{ field: '', message: answer.message }])
    if (answer?.__typename === 'Disruption') onLinked(`Noted: ${said}.`)
  }

  return (
    <form
      className="lv-link-form"
      aria-labelledby={heading}
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h4 className="govuk-heading-s" id={heading}>
        {said}
      </h4>
      <ErrorSummary problems={problemsOnPage(submission.problems, ['reason'])} attempt={submission.attempt} />
      <TextWarningBox warning={submission.warning} attempt={submission.attempt} />
      <TextArea
        id="reason"
        label="Why (optional)"
        rows={2}
        value={reason}
        error={problemOf(submission.problems, 'reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="lv-actions">
        <SendButton type="submit" isSending={submission.isSending}>
          Save<span className="govuk-visually-hidden">: {said}</span>
        </SendButton>
        <Button kind="secondary" onClick={onCancel}>
          Cancel<span className="govuk-visually-hidden"> what is said of {other.reference}</span>
        </Button>
      </div>
    </form>
  )
}

import { useEffect, useId, useRef, useState } from 'react'
import { useMutation } from 'urql'
import type { DisruptionLinkKind } from '../graphql/generated/graphql.ts'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Button } from '../parts/Button.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { problemOf } from '../parts/problem.ts'
import { TextArea } from '../parts/TextArea.tsx'
import { problemsOnPage } from '../records/problemsOnPage.ts'
import { linkDisruptionsDocument } from './disruptionMutations.ts'
import { tiedInWords } from './tieWords.ts'

interface TieFormProps {
  kind: DisruptionLinkKind
  /** The record of the viewer's own unit first. */
  pair: readonly [own: { id: string; reference: string }, other: { id: string; reference: string }]
  onTied: (said: string) => void
  onCancel: () => void
}

/** Says what two records are to each other, with a reason if there is one. Takes the focus. */
export function TieForm({ kind, pair: [own, other], onTied, onCancel }: TieFormProps) {
  const heading = useId()
  const form = useRef<HTMLFormElement>(null)
  const [reason, setReason] = useState('')
  const submission = useSubmission()
  const [, link] = useMutation(linkDisruptionsDocument)
  const said = tiedInWords(kind, own.reference, other.reference)
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])

  async function send() {
    const answer = await submission.send(async (key) => {
      const { data, error } = await link({
        input: { key, disruption: own.id, other: other.id, kind, ...(reason.trim() ? { reason: reason.trim() } : {}) },
      })
      return { answer: data?.linkDisruptions, error }
    })
    if (answer?.__typename === 'StaleDisruption') submission.refuse([{ field: '', message: answer.message }])
    if (answer?.__typename === 'Disruption') onTied(`Noted: ${said}.`)
  }

  return (
    <form
      className="lv-tie"
      aria-labelledby={heading}
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <ErrorSummary problems={problemsOnPage(submission.problems, ['reason'])} attempt={submission.attempt} />
      <h4 className="govuk-heading-s" id={heading}>
        {said}
      </h4>
      <TextArea
        id="reason"
        label="Why (optional)"
        rows={2}
        value={reason}
        error={problemOf(submission.problems, 'reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="lv-actions">
        <Button type="submit" disabled={submission.isSending}>
          {submission.isSending ? 'Sending…' : 'Save'}
        </Button>
        <Button kind="secondary" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

import { useEffect, useId, useRef } from 'react'
import { useClient } from 'urql'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Button } from '../parts/Button.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { SendButton } from '../parts/SendButton.tsx'
import { endMySessionsDocument } from './mySessionsDocument.ts'
import { endingInput, endingWords } from './sessionsToEnd.ts'
import type { SessionsToEnd } from './sessionsToEnd.ts'

interface EndSessionsProps {
  ending: SessionsToEnd
  onEnded: (ended: number) => void
  onKept: () => void
}

/** Asks before sessions are ended. Takes the focus; Escape keeps them. */
export function EndSessions({ ending, onEnded, onKept }: EndSessionsProps) {
  const id = useId()
  const client = useClient()
  const submission = useSubmission({ whatStays: 'Nothing was ended.' })
  const question = useRef<HTMLParagraphElement>(null)
  const words = endingWords(ending)
  useEffect(() => question.current?.focus(), [])

  async function end() {
    const answer = await submission.send(async (key) => {
      const { data, error } = await client.mutation(endMySessionsDocument, { input: { key, ...endingInput(ending) } }).toPromise()
      return { answer: data?.endMySessions, error }
    })
    if (answer?.__typename === 'SessionsEnded') onEnded(answer.ended)
  }

  return (
    <div
      role="group"
      aria-labelledby={id}
      className="govuk-inset-text"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onKept()
      }}
    >
      <ErrorSummary problems={submission.problems} attempt={submission.attempt} />
      <p className="govuk-body" id={id} tabIndex={-1} ref={question}>
        {words.question}
      </p>
      <div className="lv-actions">
        <SendButton kind="warning" isSending={submission.isSending} onClick={() => void end()}>{words.button}</SendButton>
        <Button kind="secondary" onClick={onKept}>{words.keep}</Button>
      </div>
    </div>
  )
}

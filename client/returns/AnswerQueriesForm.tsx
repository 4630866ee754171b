import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import { useLeaveGuard } from '../drafts/useLeaveGuard.ts'
import type { WholeReturnFragment } from '../graphql/generated/graphql.ts'
import { useSubmission } from '../graphql/useSubmission.ts'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { problemOf } from '../parts/problem.ts'
import { SendButton } from '../parts/SendButton.tsx'
import { SentFields } from '../parts/SentFields.tsx'
import { TextArea } from '../parts/TextArea.tsx'
import { TextWarningBox } from '../screening/TextWarningBox.tsx'
import { figurePart } from './figurePart.ts'
import { answerField, answerPlace, answersTyped } from './queryAnswers.ts'
import { answerReturnQueriesDocument } from './returnMutations.ts'
import { QueryThread } from './QueryThread.tsx'
import { stepSent } from './sendStep.ts'

interface AnswerQueriesFormProps {
  shown: WholeReturnFragment
  askAgain: () => void
  onAttempt: (hasErrors: boolean) => void
}

/** An answer to each open question: in words alone, or by changing figures, which makes the return a draft again. */
export function AnswerQueriesForm({ shown, askAgain, onAttempt }: AnswerQueriesFormProps) {
  const { queries, version, period, mayDo } = shown
  const client = useClient()
  const submission = useSubmission()
  const { problems, attempt, isSending, warning } = submission
  const [typed, setTyped] = useState<Record<string, string>>({})
  const hasErrors = problems.length > 0
  const isTyped = Object.values(typed).some((words) => words.trim() !== '')
  const leaveFreely = useLeaveGuard(isTyped, 'What you typed is not sent. Leave this page and lose it?')

  useEffect(() => {
    onAttempt(hasErrors)
    return () => onAttempt(false)
  }, [hasErrors]) // `onAttempt` is made anew each time

  async function send(byChange: boolean) {
    const { answers, problems: found } = answersTyped(queries, typed)
    if (found.length > 0) return submission.refuse(found)
    const answer = await submission.send(async (key) => {
      const { data, error } = await client.mutation(answerReturnQueriesDocument, { input: { key, period: period.code, version, byChange, answers } }).toPromise()
      const sent = stepSent(data?.answer, error, askAgain)
      const refusal = sent.answer?.__typename === 'Refusal' ? sent.answer : null
      return refusal
        ? { ...sent, answer: { ...refusal, problems: refusal.problems.map((problem) => ({ ...problem, field: answerPlace(problem.field, answers) })) } }
        : sent
    })
    if (!answer) return
    leaveFreely()
    setTyped({})
    askAgain()
  }

  return (
    <form className="lv-form" noValidate autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      <ErrorSummary problems={problems} attempt={attempt} />
      <TextWarningBox warning={warning} attempt={attempt} />
      <SentFields isSending={isSending}>
        {queries.map((query) => (
          <div key={query.id}>
            <QueryThread query={query} />
            {query.isOpen ? (
              <TextArea
                id={answerField(query.id)}
                label={<>Your answer<span className="govuk-visually-hidden"> about {figurePart(query.figureInWords, query.keyInWords)}</span></>}
                rows={3}
                value={typed[query.id] ?? ''}
                error={problemOf(problems, answerField(query.id))}
                onChange={({ target }) => setTyped({ ...typed, [query.id]: target.value })}
              />
            ) : null}
          </div>
        ))}
      </SentFields>
      <p className="govuk-body">Once every question is answered in words, the return counts as sent again, unchanged. To change figures instead, say something to each open question: the return is then a draft again.</p>
      <div className="lv-actions">
        <SendButton isSending={isSending} onClick={() => void send(false)}>Answer</SendButton>
        {mayDo.includes('CHANGE') ? <SendButton kind="secondary" isSending={isSending} onClick={() => void send(true)}>Answer by changing figures</SendButton> : null}
      </div>
    </form>
  )
}

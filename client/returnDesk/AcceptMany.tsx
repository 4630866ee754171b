import { useEffect, useRef } from 'react'
import { useClient } from 'urql'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Button } from '../parts/Button.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { countOf } from '../parts/numberInWords.ts'
import { SendButton } from '../parts/SendButton.tsx'
import { problemsOnPage } from '../records/problemsOnPage.ts'
import { stateWords } from '../returns/returnWords.ts'
import { returnName } from './cellFacts.ts'
import { centreMutations } from './centreMutations.ts'
import type { ShownCell } from './deskFragment.ts'
import { openedCode } from './deskSearch.ts'
import { placeOfReturn } from './placeOfReturn.ts'
import { ReturnToAccept } from './ReturnToAccept.tsx'
import { useReturnsToAccept } from './useReturnsToAccept.ts'

interface AcceptManyProps {
  /** Those whose boxes are ticked, in the order of the desk, when the confirmation was opened. */
  chosen: readonly ShownCell[]
  onAttempt: (hasErrors: boolean) => void
  onDone: (words: string) => void
  /** Somebody moved one of them on, so that it is not what the reader saw: the confirmation is opened again. */
  onNotAccepted: (words: string) => void
  onCancel: () => void
}

/** One confirmation for several returns: what is unusual in each, then all of them are accepted or none. */
export function AcceptMany({ chosen, onAttempt, onDone, onNotAccepted, onCancel }: AcceptManyProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { accept } = centreMutations(useClient())
  const { returns, error, askAgain } = useReturnsToAccept(chosen)
  const submission = useSubmission({ whatStays: 'Nothing was accepted.', fieldPlace: (field) => placeOfReturn(field, (returns ?? []).map(returnName)) })
  const { problems, attempt, isSending } = submission
  const hasErrors = problems.length > 0
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    onAttempt(hasErrors)
    return () => onAttempt(false)
  }, [hasErrors]) // `onAttempt` is made anew each time

  async function send() {
    if (!returns) return
    const answer = await submission.send((key) =>
      accept({ key, returns: returns.map(({ unit, period, version }) => ({ unit: unit.code, period: period.code, version })) }),
    )
    if (!answer) return
    if (answer.__typename === 'AcceptedReturns') return onDone(`${countOf(answer.accepted.length, 'return is', 'returns are')} accepted.`)
    const { current } = answer
    onNotAccepted(`${returnName(current)}: ${answer.message} It is ${stateWords[current.state].words.toLowerCase()} now. Nothing was accepted: look at the returns as they are now, then accept them if they hold.`)
  }

  return (
    <section
      className="lv-reason-panel lv-accept"
      aria-labelledby="accept-many"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <h2 className="govuk-heading-m" id="accept-many" tabIndex={-1} ref={heading}>Accept {countOf(chosen.length, 'return')}</h2>
      <ErrorSummary problems={problemsOnPage(problems, [])} attempt={attempt} />
      <p className="govuk-body">Their figures stand exactly as they were sent. If one of them cannot be accepted, none is.</p>
      {error ? <Failed error={error} askAgain={askAgain} /> : null}
      {!returns && !error ? <Loading what="what is unusual in them" /> : null}
      {returns ? <ul className="govuk-list">{returns.map((each) => <ReturnToAccept key={openedCode(each)} shown={each} />)}</ul> : null}
      <div className="lv-actions">
        {returns ? <SendButton isSending={isSending} onClick={() => void send()}>Accept {countOf(returns.length, 'return')}</SendButton> : null}
        <Button kind="secondary" onClick={onCancel}>Leave them as they are</Button>
      </div>
    </section>
  )
}

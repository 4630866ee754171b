import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { FormEvent } from 'react'
import { useMutation } from 'urql'
import { useLeaveGuard } from '../drafts/useLeaveGuard.ts'
import { justDone } from '../forms/justDone.ts'
import { ShortForm } from '../forms/ShortForm.tsx'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { countOf, numberInWords } from '../parts/numberInWords.ts'
import { missing, problemOf } from '../parts/problem.ts'
import { TextArea } from '../parts/TextArea.tsx'
import { editionAddress } from './editionAddress.ts'
import { publishEditionDocument } from './editionDocuments.ts'
import type { PublishPreview } from './publishPreview.ts'
import { usePublishPreview } from './usePublishPreview.ts'

interface PublishFormProps {
  period: string
  inWords: string
  /** Number of the latest edition of that period; null where it was never published. */
  before: number | null
  onAttempt: (hasErrors: boolean) => void
}

const unsent = 'The edition is not published. Leave this page and lose what you typed?'

/** What an edition would hold and lack, why it is published again, and the button that publishes it. */
export function PublishForm({ period, inWords, before, onAttempt }: PublishFormProps) {
  const { preview, refusal, error, askAgain } = usePublishPreview(period)
  const navigate = useNavigate()
  const [note, setNote] = useState('')
  const submission = useSubmission()
  const [, publish] = useMutation(publishEditionDocument)
  const leaveFreely = useLeaveGuard(note !== '', unsent)
  const { problems } = submission
  const hasErrors = problems.length > 0
  useEffect(() => {
    onAttempt(hasErrors)
    return () => onAttempt(false)
  }, [hasErrors]) // `onAttempt` is made anew each time

  async function onSubmit(event: FormEvent) {
    event.preventDefault()
    const typed = note.trim()
    const found = before === null ? [] : missing(typed, 'note', 'Enter why it is published again')
    if (found.length > 0) return submission.refuse(found)
    const answer = await submission.send(async (key) => {
      const { data, error: failure } = await publish({ input: { key, period, ...(typed ? { note: typed } : {}) } })
      return { answer: data?.answer, error: failure }
    })
    if (!answer) return
    leaveFreely()
    await navigate({ ...editionAddress(answer.number), state: justDone(`edition ${numberInWords(answer.number)}`, 'is published') })
  }

  if (error) return <Failed error={error} askAgain={askAgain} />
  if (refusal) return <Empty>{refusal}</Empty>
  if (!preview) return <Loading what={`the returns of ${inWords}`} />
  return (
    <section aria-labelledby="would-hold">
      <h2 className="govuk-heading-m" id="would-hold">{inWords}</h2>
      <WouldHold preview={preview} />
      {preview.included.length === 0 ? null : (
        <ShortForm submission={submission} onSubmit={(event) => void onSubmit(event)} verb="Publish edition" cancel={{ to: '/editions' }}>
          {before === null ? null : (
            <TextArea
              id="note"
              label="Why it is published again"
              hint={`Edition ${before} holds this period now. It stays as it is, and says that this one took its place.`}
              rows={3}
              value={note}
              error={problemOf(problems, 'note')}
              onChange={({ target }) => setNote(target.value)}
            />
          )}
          <p className="govuk-body">
            Publishing freezes {countOf(preview.included.length, 'return')} as accepted{preview.missing.length > 0 ? ` and lists ${countOf(preview.missing.length, 'return')} as missing` : ''}.
            It cannot be undone.
          </p>
        </ShortForm>
      )}
    </section>
  )
}

function WouldHold({ preview: { included, missing: lacking } }: { preview: PublishPreview }) {
  const expected = included.length + lacking.length
  if (expected === 0) return <Empty>No return is expected for this period, so there is nothing to publish.</Empty>
  return (
    <>
      <p className="govuk-body">{numberInWords(included.length)} of {countOf(expected, 'return')} expected would be in it.</p>
      {lacking.length > 0 ? (
        <>
          <h3 className="govuk-heading-s">Missing: in no sum, and listed in the edition</h3>
          <ul className="govuk-list govuk-list--bullet">{lacking.map((each) => <li key={each}>{each}</li>)}</ul>
        </>
      ) : <p className="govuk-body">Nothing would be missing.</p>}
      {included.length > 0 ? (
        <>
          <h3 className="govuk-heading-s">In it</h3>
          <ul className="govuk-list govuk-list--bullet">{included.map((each) => <li key={each}>{each}</li>)}</ul>
        </>
      ) : <Empty>No return of this period stands as accepted, so there is nothing to publish yet.</Empty>}
    </>
  )
}

import { useEffect, useId, useRef, useState } from 'react'
import type { FormEvent } from 'react'
import { useMutation } from 'urql'
import type { QuestionDates, QuestionPage } from '../graphql/generated/graphql.ts'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Button } from '../parts/Button.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { missing, problemOf } from '../parts/problem.ts'
import { RadioGroup } from '../parts/RadioGroup.tsx'
import { SendButton } from '../parts/SendButton.tsx'
import { SentFields } from '../parts/SentFields.tsx'
import { TextField } from '../parts/TextField.tsx'
import { problemsOnPage } from '../records/problemsOnPage.ts'
import '../records/records.css'
import { TextWarningBox } from '../screening/TextWarningBox.tsx'
import { parametersOf } from './questionAddress.ts'
import { datesInWords, hasMoment, newDatesOf } from './questionWords.ts'
import { saveQuestionDocument } from './savedQuestionDocuments.ts'

interface SaveQuestionFormProps {
  page: QuestionPage
  search: object
  period: string | undefined
  onAttempt: (hasErrors: boolean) => void
  onSaved: (question: { slug: string; name: string }) => void
  onCancel: () => void
}

const within = 'question-'
const fields = ['name', 'dates']
const keptMoment = 'With the moment under “As at”: figures stay as they were known then.'
const noMoment = 'Figures change as records are added and corrected. To keep them as they are, show a past moment under “As at” first.'

/** How the question is called, which dates it asks about each time, and who may ask it. Escape leaves everything as it is. */
export function SaveQuestionForm({ page, search, period, onAttempt, onSaved, onCancel }: SaveQuestionFormProps) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const parameters = parametersOf(page, search, period)
  const [name, setName] = useState('')
  const [dates, setDates] = useState<QuestionDates>('LAST_QUARTER')
  const [isShared, setIsShared] = useState(false)
  const submission = useSubmission()
  const [, save] = useMutation(saveQuestionDocument)
  const { problems, attempt, isSending } = submission
  const hasErrors = problems.length > 0
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    onAttempt(hasErrors)
    return () => onAttempt(false)
  }, [hasErrors]) // `onAttempt` is made anew each time

  async function onSubmit(event: FormEvent) {
    event.preventDefault()
    const typed = name.trim()
    const found = missing(typed, 'name', 'Enter a name for the question')
    if (found.length > 0) return submission.refuse(found)
    const answer = await submission.send(async (key) => {
      const { data, error } = await save({ input: { key, name: typed, page, parameters, dates, isShared } })
      return { answer: data?.answer, error }
    })
    if (answer?.__typename === 'SavedQuestion') onSaved(answer)
  }

  // Their ids begin with a word of this form: the page has fields of its own.
  const shown = problemsOnPage(problems, fields).map((problem) => ({ ...problem, field: problem.field && `${within}${problem.field}` }))
  const hasPeriod = parameters.some((parameter) => parameter.name === 'period')
  const choices: QuestionDates[] = [...newDatesOf({ page, parameters }), ...(hasPeriod ? (['AS_SAVED'] as const) : [])]
  return (
    <section
      className="lv-reason-panel lv-saved-question"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <h2 className="govuk-heading-s" id={id} tabIndex={-1} ref={heading}>Save this question</h2>
      <form className="lv-form" noValidate autoComplete="off" onSubmit={(event) => void onSubmit(event)}>
        <ErrorSummary problems={shown} attempt={attempt} />
        <TextWarningBox warning={submission.warning} attempt={attempt} />
        <SentFields isSending={isSending}>
          <TextField
            id={`${within}name`}
            label="Name of the question"
            hint="As others will look for it, like “Share held, by quarter”. It cannot be changed later."
            value={name}
            error={problemOf(problems, 'name')}
            onChange={({ target }) => setName(target.value)}
          />
          <RadioGroup
            id={`${within}dates`}
            label="Dates each time that it is asked"
            options={choices.map((choice) => (choice === 'AS_SAVED'
              ? { value: choice, text: 'The dates that are shown now', note: hasMoment(parameters) ? keptMoment : noMoment }
              : { value: choice, text: datesInWords({ page, dates: choice, parameters }) }))}
            chosen={dates}
            error={problemOf(problems, 'dates')}
            button={{ name: `${within}dates`, onChange: ({ target }) => setDates(choices.find((choice) => choice === target.value) ?? dates) }}
          />
          <RadioGroup
            id={`${within}shared`}
            label="Who may ask it"
            options={[{ value: 'own', text: 'Only me' }, { value: 'shared', text: 'Everybody who sees figures of units, the board among them' }]}
            chosen={isShared ? 'shared' : 'own'}
            button={{ name: `${within}shared`, onChange: ({ target }) => setIsShared(target.value === 'shared') }}
          />
        </SentFields>
        <div className="lv-actions">
          <SendButton type="submit" isSending={isSending}>Save question</SendButton>
          <Button kind="secondary" onClick={onCancel}>Leave it as it is</Button>
        </div>
      </form>
    </section>
  )
}

import { useEffect, useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import type { DefaultValues, FieldValues, Path, UseFormReturn } from 'react-hook-form'
import { useSubmission } from '../graphql/useSubmission.ts'
import type { Sent } from '../graphql/useSubmission.ts'
import { Button } from './Button.tsx'
import type { Choice } from './choice.ts'
import type { NewChoice } from './ChoiceOrNew.tsx'
import { ErrorSummary } from './ErrorSummary.tsx'
import { describedBy, FieldNotes } from './Field.tsx'
import { problemOf } from './problem.ts'
import type { Problem } from './problem.ts'
import { SendButton } from './SendButton.tsx'
import { SentFields } from './SentFields.tsx'

interface MadeHereProps<Form extends FieldValues, Facts, Answer> extends NewChoice<Form> {
  /** "New group" */
  title: string
  /** "Map this group" */
  verb: string
  /** The field that the focus begins with. */
  first: Path<Form>
  factsOf: (typed: Form) => { facts: Facts } | { problems: Problem[] }
  request: (input: { key: string; facts: Facts }, typed: Form) => Promise<Sent<Answer>>
  /** What was made; null for any other answer. */
  choiceOf: (answer: Answer) => Choice | null
  /** What is asked. `within` stands before the ids of the fields. */
  fields: (asked: {
    form: UseFormReturn<Form>
    errorOf: (field: string) => string | undefined
    within: string
    onMade: (choice: Choice) => void
  }) => ReactNode
}

/**
 * Makes something inside the form of something else, which stays as it is. No form of its own: forms do not nest,
 * so Enter makes it and Escape closes it, and neither gets to the form around. That one keeps what is typed here.
 */
export function MadeHere<Form extends FieldValues, Facts, Answer extends { __typename: string }>(props: MadeHereProps<Form, Facts, Answer>) {
  const { title, verb, first, factsOf, request, choiceOf, fields, id, typed, error, onTyped, takesFocus, onMade, onCancel } = props
  const within = `${id}.`
  const form = useForm<Form>({ defaultValues: typed as DefaultValues<Form> })
  const submission = useSubmission()
  const { problems, attempt, isSending } = submission

  const told = useRef(JSON.stringify(typed))

  useEffect(() => {
    if (takesFocus) form.setFocus(first)
  }, [form, first, takesFocus])

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          told.current = JSON.stringify(values)
          onTyped(values)
        },
      }),
    // The form around makes a new function each time; any of them will do.
    [form],
  )

  // Changed from outside: of two drafts the other one was taken.
  useEffect(() => {
    if (JSON.stringify(typed) === told.current) return
    told.current = JSON.stringify(typed)
    form.reset(typed)
  }, [form, typed])

  async function make() {
    const values = form.getValues()
    const made = factsOf(values)
    if ('problems' in made) return submission.refuse(made.problems)
    const answer = await submission.send((key) => request({ key, facts: made.facts }, values))
    const choice = answer && choiceOf(answer)
    if (choice) onMade(choice)
  }

  function cancel() {
    if (!isSending) onCancel()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') cancel()
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) void make()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <fieldset className="govuk-fieldset lv-question" aria-describedby={describedBy({ id, error })} onKeyDown={onKeyDown}>
      <legend className="govuk-fieldset__legend">{title}</legend>
      <FieldNotes id={id} error={error} />
      <ErrorSummary problems={problems.map((each) => ({ ...each, field: each.field && `${within}${each.field}` }))} attempt={attempt} />
      <SentFields isSending={isSending}>{fields({ form, errorOf: (field) => problemOf(problems, field, true), within, onMade })}</SentFields>
      <div className="lv-actions">
        <SendButton kind="secondary" isSending={isSending} onClick={() => void make()}>{verb}</SendButton>
        <Button kind="secondary" onClick={cancel}>
          Cancel<span className="govuk-visually-hidden"> the {title.toLowerCase()}</span>
        </Button>
      </div>
    </fieldset>
  )
}

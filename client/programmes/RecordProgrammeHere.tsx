import { useEffect } from 'react'
import type { KeyboardEvent } from 'react'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Button } from '../parts/Button.tsx'
import type { Choice } from '../parts/CodeCombobox.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { problemOf } from '../parts/problem.ts'
import { ProgrammeFields } from './ProgrammeFields.tsx'
import { emptyProgramme, programmeFacts } from './programmeForm.ts'
import type { ProgrammeForm } from './programmeForm.ts'
import { recordProgrammeDocument } from './programmeMutations.ts'

interface RecordProgrammeHereProps {
  /** Id of the field that it is recorded for; its own fields are named below it. */
  id: string
  /** Taken over as the name. */
  typed: string
  onRecorded: (programme: Choice) => void
  onCancel: () => void
}

/**
 * Records a programme inside the form of an output, which stays as it is. No form of its own: forms do not nest,
 * so Enter records the programme and Escape closes it, and neither gets to the form around.
 */
export function RecordProgrammeHere({ id, typed, onRecorded, onCancel }: RecordProgrammeHereProps) {
  const form = useForm<ProgrammeForm>({ defaultValues: { ...emptyProgramme, name: typed } })
  const submission = useSubmission()
  const [, send] = useMutation(recordProgrammeDocument)
  const { problems, attempt, isSending } = submission
  const within = `${id}.`

  useEffect(() => form.setFocus('name'), [form])

  async function record() {
    const made = programmeFacts(form.getValues())
    if ('problems' in made) return submission.refuse(made.problems)
    const answer = await submission.send(async (key) => {
      const { data, error } = await send({ input: { key, facts: made.facts } })
      return { answer: data?.recordProgramme, error }
    })
    if (answer?.__typename === 'Programme') onRecorded({ value: answer.id, text: answer.name })
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) void record()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <fieldset className="govuk-fieldset lv-question" onKeyDown={onKeyDown}>
      <legend className="govuk-fieldset__legend">New programme</legend>
      <ErrorSummary problems={problems.map((each) => ({ ...each, field: each.field && `${within}${each.field}` }))} attempt={attempt} />
      <ProgrammeFields form={form} errorOf={(field) => problemOf(problems, field)} within={within} />
      <div className="lv-actions">
        <Button kind="secondary" disabled={isSending} onClick={() => void record()}>
          {isSending ? 'Sending…' : 'Record this programme'}
        </Button>
        <Button kind="secondary" onClick={onCancel}>
          Cancel<span className="govuk-visually-hidden"> the new programme</span>
        </Button>
      </div>
    </fieldset>
  )
}

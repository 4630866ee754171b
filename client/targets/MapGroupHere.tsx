import { useEffect } from 'react'
import type { KeyboardEvent } from 'react'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Button } from '../parts/Button.tsx'
import type { Choice } from '../parts/CodeCombobox.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { problemOf } from '../parts/problem.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { emptyGroup, groupFacts } from './groupForm.ts'
import type { GroupForm } from './groupForm.ts'
import { recordGroupDocument } from './groupMutations.ts'
import { GroupQuestions } from './GroupQuestions.tsx'

interface MapGroupHereProps {
  /** Before the ids of the fields: they stand inside another form. */
  within: string
  lists: ReferenceLists
  /** Taken over as the alias, unless it looks like a URN. */
  typed: string
  onMapped: (group: Choice) => void
  onCancel: () => void
}

/**
 * Maps a group inside the form of a disruption, which stays as it is. No form of its own: forms do not nest,
 * so Enter maps the group and Escape closes it, and neither gets to the form around.
 */
export function MapGroupHere({ within, lists, typed, onMapped, onCancel }: MapGroupHereProps) {
  const isUrn = /\d/.test(typed) && !/\s/.test(typed.trim())
  const form = useForm<GroupForm>({ defaultValues: { ...emptyGroup, [isUrn ? 'urn' : 'alias']: typed.trim() } })
  const submission = useSubmission()
  const [, send] = useMutation(recordGroupDocument)
  const { problems, attempt, isSending } = submission

  useEffect(() => form.setFocus('alias'), [form])

  async function map() {
    const made = groupFacts(form.getValues())
    if ('problems' in made) return submission.refuse(made.problems)
    const answer = await submission.send(async (key) => {
      const { data, error } = await send({ input: { key, facts: made.facts } })
      return { answer: data?.recordOcg, error }
    })
    if (answer?.__typename === 'Ocg') onMapped({ value: answer.id, text: answer.alias })
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) void map()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <fieldset className="govuk-fieldset lv-question" onKeyDown={onKeyDown}>
      <legend className="govuk-fieldset__legend">New group</legend>
      <ErrorSummary problems={problems.map((each) => ({ ...each, field: each.field && `${within}${each.field}` }))} attempt={attempt} />
      <GroupQuestions form={form} lists={lists} errorOf={(field) => problemOf(problems, field, true)} within={within} isShort />
      <div className="lv-actions">
        <Button kind="secondary" disabled={isSending} onClick={() => void map()}>
          {isSending ? 'Sending…' : 'Map this group'}
        </Button>
        <Button kind="secondary" onClick={onCancel}>
          Cancel<span className="govuk-visually-hidden"> the new group</span>
        </Button>
      </div>
    </fieldset>
  )
}

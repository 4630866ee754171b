import { useEffect, useState } from 'react'
import { useMutation } from 'urql'
import type { DisruptionRecordFragment } from '../graphql/generated/graphql.ts'
import { Empty } from '../parts/Empty.tsx'
import { problemOf } from '../parts/problem.ts'
import { RadioGroup } from '../parts/RadioGroup.tsx'
import { ReasonForm } from '../records/ReasonForm.tsx'
import { useReasonedChange } from '../records/useReasonedChange.ts'
import { mergeDisruptionDocument } from './disruptionMutations.ts'
import { mergeChoices } from './mergeChoices.ts'

interface MergeFormProps {
  one: DisruptionRecordFragment
  other: DisruptionRecordFragment
  askAgain: () => void
  onAttempt: (hasErrors: boolean) => void
}

const words = {
  button: 'Merge',
  consequence:
    'One record is kept and counts. The other is withdrawn, points to it and counts no more. Both histories stay. Nothing is copied: afterwards, correct the record that is kept where the other one knew more.',
  label: 'Why they are one disruption',
}

/** Which of two records is kept, and why they are one. */
export function MergeForm({ one, other, askAgain, onAttempt }: MergeFormProps) {
  const choices = mergeChoices(one, other)
  const [keptId, setKeptId] = useState('')
  const [, merge] = useMutation(mergeDisruptionDocument)
  const { submission, isStale, isDone, change } = useReasonedChange(askAgain)
  const { problems } = submission
  useEffect(() => onAttempt(problems.length > 0), [problems])

  if (choices.length === 0 && !isStale && !isDone) {
    return <Empty>These two records cannot be merged by you: both must stand, and the one that is withdrawn must be of your own unit.</Empty>
  }

  function send(reason: string) {
    const [only] = choices
    const choice = choices.length === 1 ? only : choices.find(({ kept }) => kept.id === keptId)
    if (!choice || !reason) {
      return submission.refuse([
        ...(choice ? [] : [{ field: 'into', message: 'Choose the record that is kept' }]),
        ...(reason ? [] : [{ field: 'reason', message: 'Enter why they are one disruption' }]),
      ])
    }
    const { kept, withdrawn } = choice
    void change({
      record: withdrawn,
      reason,
      request: async (input) => {
        const { data, error } = await merge({ input: { ...input, into: kept.id } })
        return { answer: data?.mergeDisruption, error }
      },
      next: { to: '/disruptions/$reference', params: { reference: kept.reference } },
      justDone: `${withdrawn.reference} is merged into ${kept.reference}`,
    })
  }

  return (
    <ReasonForm
      words={words}
      isWarning
      submission={submission}
      isStale={isStale}
      address={{ to: '/disruptions/$reference', params: { reference: one.reference } }}
      name={one.reference}
      fields={['into']}
      onReason={send}
    >
      {choices.length === 1 ? (
        <p className="govuk-body" id="into" tabIndex={-1}>
          {choices.map(({ kept, withdrawn }) => `${kept.reference} is kept and ${withdrawn.reference} is withdrawn: you may withdraw only a record of your own unit.`)}
        </p>
      ) : (
        <RadioGroup
          id="into"
          label="Which record is kept"
          error={problemOf(problems, 'into')}
          options={choices.map(({ kept, withdrawn }) => ({
            value: kept.id,
            text: `Keep ${kept.reference}`,
            note: `${withdrawn.reference} is withdrawn`,
          }))}
          button={{ name: 'into', onChange: (event) => setKeptId(event.target.value) }}
        />
      )}
    </ReasonForm>
  )
}

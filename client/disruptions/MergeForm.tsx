import { useEffect, useState } from 'react'
import { useMutation } from 'urql'
import type { DisruptionRecordFragment } from '../graphql/generated/graphql.ts'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { problemOf } from '../parts/problem.ts'
import { problemsOnPage } from '../records/problemsOnPage.ts'
import { ReasonForm } from '../records/ReasonForm.tsx'
import { useReasonedChange } from '../records/useReasonedChange.ts'
import { changedMeanwhile, changeInWords } from './changedMeanwhile.ts'
import { DisruptionComparison } from './DisruptionComparison.tsx'
import { mergeDisruptionDocument } from './disruptionMutations.ts'
import { KeptRecord } from './KeptRecord.tsx'
import { mergeChoices } from './mergeChoices.ts'
import { NotMerged } from './NotMerged.tsx'
import { SeeWhatChanged } from './SeeWhatChanged.tsx'
import { whyNotMerged } from './whyNotMerged.ts'

interface MergeFormProps {
  one: DisruptionRecordFragment
  other: DisruptionRecordFragment
  isSaidToDiffer: boolean
  askAgain: () => void
  onAttempt: (hasErrors: boolean) => void
}

const words = {
  consequence:
    'One record is kept and counts. The other is withdrawn, points to it and counts no more. Both histories stay. Nothing is copied: afterwards, correct the record that is kept where the other one knew more.',
  label: 'Why they are one disruption',
}

/** Two records beside each other, which of them is kept, and why they are one. */
export function MergeForm({ one, other, isSaidToDiffer, askAgain, onAttempt }: MergeFormProps) {
  const choices = mergeChoices(one, other)
  const [before] = useState([one, other])
  const [keptId, setKeptId] = useState('')
  const [isTurnedAway, setIsTurnedAway] = useState(false)
  const [, merge] = useMutation(mergeDisruptionDocument)
  const { submission, isDone, change } = useReasonedChange(askAgain)
  // Once they are merged the form stays until the next page stands.
  const why = isDone ? null : whyNotMerged(one, other, isSaidToDiffer)
  const changed = isTurnedAway ? changedMeanwhile(before, [one, other]) : []
  const problems =
    changed.length > 0 ? changed.map((record) => ({ field: '', message: `${changeInWords(record)}. Nothing was merged.` })) : submission.problems
  useEffect(() => onAttempt(problems.length > 0), [problems.length])

  function send(reason: string) {
    setIsTurnedAway(false)
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
        const answer = data?.mergeDisruption
        if (answer && answer.__typename !== 'Disruption') setIsTurnedAway(true)
        // What is refused may be the other record, which somebody withdrew meanwhile.
        if (answer?.__typename === 'Refusal') askAgain()
        return { answer, error }
      },
      next: { to: '/disruptions/$reference', params: { reference: kept.reference } },
      justDone: `${withdrawn.reference} is merged into ${kept.reference}`,
    })
  }

  return (
    <>
      <ErrorSummary problems={problemsOnPage(problems, why ? [] : ['into', 'reason'])} attempt={submission.attempt} />
      <SeeWhatChanged records={changed} />
      {why ? <NotMerged why={why} linked={isSaidToDiffer ? one.reference : null} /> : null}
      {one.id === other.id ? null : <DisruptionComparison one={one} other={other} />}
      {why ? null : (
        <ReasonForm
          words={{ ...words, button: `Merge ${one.reference} and ${other.reference}` }}
          isWarning
          submission={submission}
          address={{ to: '/disruptions/$reference', params: { reference: one.reference } }}
          onReason={send}
        >
          <KeptRecord choices={choices} error={problemOf(problems, 'into')} onKept={setKeptId} />
        </ReasonForm>
      )}
    </>
  )
}

import type { FormEvent } from 'react'
import type { WholeReturnFragment } from '../graphql/generated/graphql.ts'
import { LongForm } from '../parts/LongForm.tsx'
import { problemOf } from '../parts/problem.ts'
import { TextArea } from '../parts/TextArea.tsx'
import { DraftWarningBox } from '../screening/DraftWarningBox.tsx'
import { MovedOnMeanwhile } from './MovedOnMeanwhile.tsx'
import { RefusedFields } from './RefusedFields.tsx'
import { ReturnChecks } from './ReturnChecks.tsx'
import { ReturnFormFoot, savingId } from './ReturnFormFoot.tsx'
import { returnSections } from './returnSections.ts'
import { ReturnSectionView } from './ReturnSectionView.tsx'
import { commentPlace } from './stated.ts'
import type { ReturnForm } from './useReturnForm.ts'

interface PrepareReturnProps {
  form: ReturnForm
  shown: WholeReturnFragment
  askAgain: () => void
}

/** The whole return as one long form that saves itself: what stops it, each part, and what is said of the whole. */
export function PrepareReturn({ form, shown, askAgain }: PrepareReturnProps) {
  const { state, problems } = form
  const comment = `${commentPlace}.note`

  function saveAtOnce(event: FormEvent) {
    event.preventDefault()
    void form.saveNow()
  }

  return (
    <LongForm onSubmit={saveAtOnce}>
      <MovedOnMeanwhile form={form} askAgain={askAgain} />
      <RefusedFields problems={problems} />
      {state.kind === 'warned' ? <DraftWarningBox warning={state.warning} typed={form.watched} save={form.saveAnswers} focusAfter={savingId} /> : null}
      <ReturnChecks checks={shown.checks} form={form} isFrozen={false} />
      {returnSections.map((section) => (
        <ReturnSectionView key={section} section={section} shown={shown} form={form} opensRecords />
      ))}
      <section aria-labelledby="comment-title">
        <h2 className="govuk-heading-m" id="comment-title">The whole return</h2>
        <TextArea
          id={comment}
          label="What is to be said of the whole (optional)"
          value={form.at(commentPlace).note}
          error={problemOf(problems, comment)}
          onChange={({ target }) => form.change(commentPlace, { note: target.value })}
        />
      </section>
      <ReturnFormFoot form={form} />
    </LongForm>
  )
}

import { useWatch } from 'react-hook-form'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { draftConflictId } from '../conflicts/chooseFirst.ts'
import type { ComparedField } from '../conflicts/compareFields.ts'
import { ConflictChoices } from '../conflicts/ConflictChoices.tsx'
import { goOnWith } from '../conflicts/goOnWith.ts'
import { momentInWords } from '../periods/londonMoment.ts'
import type { Draft } from './useDraft.ts'

interface DraftConflictProps<Form extends FieldValues> {
  draft: Draft<Form>
  form: UseFormReturn<Form, unknown, Form>
  fields: readonly ComparedField<Form>[]
}

/**
 * The same draft was typed on elsewhere: both, field by field, before either is overwritten. It comes while somebody
 * types, so it leaves the focus where it is: how the draft stands is read out, with a link that leads here.
 */
export function DraftConflict<Form extends FieldValues>({ draft, form, fields }: DraftConflictProps<Form>) {
  const { state } = draft
  useWatch({ control: form.control }) // what is typed below is compared as it stands
  if (state.kind !== 'stale') return null
  const { current } = state
  return (
    <ConflictChoices
      title="This draft was changed on another machine"
      fields={fields}
      conflict={{ base: draft.lastSaved(), theirs: draft.readDraft(current), mine: form.getValues() }}
      others="The other machine"
      headingId={draftConflictId}
      onGoOn={(merged) => {
        goOnWith(form, merged)
        draft.goOnFrom(current)
      }}
    >
      <p className="govuk-body">It was saved there {momentInWords(current.savedAt)}. Nothing that you typed here was saved over it.</p>
    </ConflictChoices>
  )
}

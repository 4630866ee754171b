import { useWatch } from 'react-hook-form'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import type { ReactNode } from 'react'
import type { Stale } from '../graphql/useCorrection.ts'
import { momentInWords } from '../periods/londonMoment.ts'
import { correctionConflictId } from './chooseFirst.ts'
import { compareFields } from './compareFields.ts'
import type { ComparedField } from './compareFields.ts'
import { ConflictChoices } from './ConflictChoices.tsx'
import { goOnWith } from './goOnWith.ts'
import { WithdrawnMeanwhile } from './WithdrawnMeanwhile.tsx'

export interface StandingVersion {
  version: number
  isWithdrawn: boolean
  recordedBy: { label: string }
  recordedAt: string
  reason?: string | null
}

interface CorrectionConflictProps<Version extends StandingVersion, Form extends FieldValues> {
  stale: Stale<Version>
  form: UseFormReturn<Form, unknown, Form>
  fields: readonly ComparedField<Form>[]
  formOf: (version: Version) => Form
  /** To the page where a withdrawn record is restored. */
  restoreLink: ReactNode
  /** What becomes of what was typed when the record was withdrawn, where the form has no draft. */
  whatStays?: string
  onGoOn: () => void
}

/** Somebody else corrected or withdrew the record first. Nothing that was typed is lost. */
export function CorrectionConflict<Version extends StandingVersion, Form extends FieldValues>({
  stale, form, fields, formOf, restoreLink, whatStays, onGoOn,
}: CorrectionConflictProps<Version, Form>) {
  useWatch({ control: form.control }) // what is typed below is compared as it stands
  const { yours, current } = stale
  const { label } = current.recordedBy
  if (current.isWithdrawn) return <WithdrawnMeanwhile withdrawn={current} restoreLink={restoreLink} whatStays={whatStays} />
  const conflict = { base: formOf(yours), theirs: formOf(current), mine: form.getValues() }
  // Withdrawn and restored in the meantime: nothing but its state changed.
  const isSame = compareFields(fields, { base: conflict.base, theirs: conflict.theirs, mine: conflict.base }).length === 0
  return (
    <ConflictChoices
      title={`Nothing was changed: somebody else ${isSame ? 'changed' : 'corrected'} this record first`}
      fields={fields}
      conflict={conflict}
      others={label}
      headingId={correctionConflictId}
      takesFocus
      onGoOn={(merged) => {
        goOnWith(form, merged)
        onGoOn()
      }}
    >
      <p className="govuk-body">
        You started from version {yours.version}. {label} recorded version {current.version} on {momentInWords(current.recordedAt)}.
        {current.reason ? ` Reason: ${current.reason}` : ''}
      </p>
    </ConflictChoices>
  )
}

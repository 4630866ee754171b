import { RadioGroup } from '../parts/RadioGroup.tsx'
import type { Mergeable, MergeChoice } from './mergeChoices.ts'

interface KeptRecordProps {
  choices: readonly MergeChoice<Mergeable>[]
  error: string | undefined
  onKept: (id: string) => void
}

/** Which of two records is kept: a choice where both may be withdrawn. */
export function KeptRecord({ choices, error, onKept }: KeptRecordProps) {
  const [only] = choices
  if (only && choices.length === 1) {
    return (
      <p className="govuk-body" id="into" tabIndex={-1}>
        {only.kept.reference} is kept and {only.withdrawn.reference} is withdrawn: you may withdraw only a record of your own unit.
      </p>
    )
  }
  return (
    <RadioGroup
      id="into"
      label="Which record is kept"
      error={error}
      options={choices.map(({ kept, withdrawn }) => ({
        value: kept.id,
        text: `Keep ${kept.reference}`,
        note: `${withdrawn.reference} is withdrawn`,
      }))}
      button={{ name: 'into', onChange: (event) => onKept(event.target.value) }}
    />
  )
}

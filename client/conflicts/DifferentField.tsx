import { RadioGroup } from '../parts/RadioGroup.tsx'
import type { Difference, Side } from './compareFields.ts'
import type { Conflict } from './ConflictChoices.tsx'

interface DifferentFieldProps<Form> {
  id: string
  difference: Difference<Form>
  conflict: Conflict<Form>
  others: string
  side: Side | null
  /** Somebody tried to go on without choosing. */
  isMissed: boolean
  onChoose: (side: Side) => void
}

/** One field: what it was, what the others made of it, what was typed here, and which of the two is taken. */
export function DifferentField<Form>({ id, difference, conflict, others, side, isMissed, onChoose }: DifferentFieldProps<Form>) {
  const { field, changedBy } = difference
  const words = (form: Form) => field.inWords(form).trim() || 'Nothing entered'
  return (
    <div className="lv-difference">
      <h3 className="govuk-heading-s">{field.label}</h3>
      <dl className="lv-difference__sides">
        <Said name="It was" text={words(conflict.base)} />
        <Said name={changedBy === 'ME' ? `${others}: not changed` : others} text={words(conflict.theirs)} />
        <Said name={changedBy === 'THEM' ? 'Yours: not changed' : 'Yours'} text={words(conflict.mine)} />
      </dl>
      <RadioGroup
        id={id}
        label={<>Which is taken<span className="govuk-visually-hidden"> for {field.label}</span></>}
        error={isMissed && !side ? 'Choose yours or theirs' : undefined}
        options={[
          { value: 'MINE', text: 'Yours' },
          { value: 'THEIRS', text: 'Theirs' },
        ]}
        chosen={side}
        button={{ name: id, onChange: (event) => onChoose(event.currentTarget.value === 'MINE' ? 'MINE' : 'THEIRS') }}
        isInline
      />
    </div>
  )
}

function Said({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  )
}

import { RadioGroup } from '../parts/RadioGroup.tsx'
import type { Difference, Side } from './compareFields.ts'
import { newParts } from './newParts.ts'
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

const sides: readonly Side[] = ['MINE', 'THEIRS', 'BOTH']

/** One field: what it was, what the others made of it, what was typed here, and which of the two is taken. */
export function DifferentField<Form>({ id, difference, conflict, others, side, isMissed, onChoose }: DifferentFieldProps<Form>) {
  const { field, changedBy, hasUnion } = difference
  const words = (form: Form) => field.inWords(form).trim() || 'Nothing entered'
  return (
    <div className="lv-difference">
      <h3 className="govuk-heading-s">{field.label}</h3>
      <dl className="lv-difference__sides">
        <Said name="Before" text={words(conflict.base)} />
        <Said name={changedBy === 'ME' ? `${others}: not changed` : others} text={words(conflict.theirs)} before={words(conflict.base)} />
        <Said name={changedBy === 'THEM' ? 'Yours: not changed' : 'Yours'} text={words(conflict.mine)} before={words(conflict.base)} />
      </dl>
      <RadioGroup
        id={id}
        label={<>Which one to keep?<span className="govuk-visually-hidden"> {field.label}</span></>}
        error={isMissed && !side ? 'Choose which one to keep' : undefined}
        options={[
          { value: 'MINE', text: 'Yours' },
          { value: 'THEIRS', text: 'Theirs' },
          ...(hasUnion ? [{ value: 'BOTH', text: 'Both' }] : []),
        ]}
        chosen={side}
        button={{ name: id, onChange: (event) => onChoose(sides.find((each) => each === event.currentTarget.value) ?? 'MINE') }}
        isInline
      />
    </div>
  )
}

/** @param before marks what is not in it */
function Said({ name, text, before }: { name: string; text: string; before?: string }) {
  const parts = before === undefined ? [{ text, isNew: false }] : newParts(text, before)
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {parts.map((part, place) => (part.isNew ? <mark key={place} className="lv-difference__new">{part.text}</mark> : part.text))}
      </dd>
    </div>
  )
}

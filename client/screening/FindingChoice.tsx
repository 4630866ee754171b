import type { TextAnswer } from '../graphql/generated/graphql.ts'
import { RadioGroup } from '../parts/RadioGroup.tsx'
import type { FoundText } from './findings.ts'
import { FoundIn } from './FoundIn.tsx'

interface FindingChoiceProps {
  /** Of the button that comes first. */
  id: string
  text: FoundText
  chosen: TextAnswer | null
  onChosen: (answer: TextAnswer) => void
}

/** One text that was found, where it is, and why it stays where it is not taken out. */
export function FindingChoice({ id, text: { finding, fields }, chosen, onChosen }: FindingChoiceProps) {
  const { found, kindInWords } = finding
  return (
    <RadioGroup
      id={id}
      label={`“${found}” looks like ${kindInWords}`}
      hint={<FoundIn fields={fields} />}
      options={[
        { value: 'NOT_PERSONAL', text: `It is not ${kindInWords}` },
        { value: 'NEEDED', text: 'It is, and the record needs it' },
      ]}
      chosen={chosen ?? ''}
      button={{
        name: id,
        onChange: ({ target }) => onChosen(target.value === 'NEEDED' ? 'NEEDED' : 'NOT_PERSONAL'),
      }}
    />
  )
}

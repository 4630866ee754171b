import type { FoundInTextFragment, TextAnswer } from '../graphql/generated/graphql.ts'
import { RadioGroup } from '../parts/RadioGroup.tsx'

interface FindingChoiceProps {
  finding: FoundInTextFragment['findings'][number]
  chosen: TextAnswer | null
  onChosen: (answer: TextAnswer) => void
}

/** One text that was found, and why it stays where it is not taken out. */
export function FindingChoice({ finding: { found, kindInWords, token }, chosen, onChosen }: FindingChoiceProps) {
  return (
    <RadioGroup
      id={`text-answer-${token}`}
      label={`“${found}” looks like ${kindInWords}`}
      options={[
        { value: 'NOT_PERSONAL', text: `It is not ${kindInWords}` },
        { value: 'NEEDED', text: 'It is, and the record needs it' },
      ]}
      chosen={chosen ?? ''}
      button={{
        name: `text-answer-${token}`,
        onChange: ({ target }) => onChosen(target.value === 'NEEDED' ? 'NEEDED' : 'NOT_PERSONAL'),
      }}
    />
  )
}

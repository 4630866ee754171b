import { problemOf, type Problem } from '../parts/problem.ts'
import { Select } from '../parts/Select.tsx'
import { TextField } from '../parts/TextField.tsx'
import type { ImpactChoice } from './impactChoice.ts'

interface AsAtPickerProps {
  choice: ImpactChoice
  problems: readonly Problem[]
  onChange: (change: Partial<ImpactChoice>) => void
}

const options = [
  { value: 'today', text: 'Today' },
  { value: 'past', text: 'A past day and time' },
] as const

/** Today's knowledge, or what was known at a past day and time in London. */
export function AsAtPicker({ choice, problems, onChange }: AsAtPickerProps) {
  return (
    <>
      <Select id="asAt" label="As at" options={options} value={choice.asAt}
        onChange={(event) => onChange({ asAt: event.target.value === 'past' ? 'past' : 'today' })} />
      {choice.asAt === 'past' && (
        <>
          <TextField id="asAtDay" label="As at day" width={20} error={problemOf(problems, 'asAtDay')} value={choice.asAtDay}
            onChange={(event) => onChange({ asAtDay: event.target.value })} />
          <TextField id="asAtTime" label="Time in London" width={5} error={problemOf(problems, 'asAtTime')} value={choice.asAtTime}
            onChange={(event) => onChange({ asAtTime: event.target.value })} />
        </>
      )}
    </>
  )
}

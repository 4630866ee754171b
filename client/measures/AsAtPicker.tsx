import { MomentFields } from '../parts/MomentFields.tsx'
import type { Problem } from '../parts/problem.ts'
import { Select } from '../parts/Select.tsx'
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
      {choice.asAt === 'past' && <MomentFields value={choice} problems={problems} onChange={onChange} />}
    </>
  )
}

import { MomentFields } from '../parts/MomentFields.tsx'
import { problemOf, type Problem } from '../parts/problem.ts'
import { Select } from '../parts/Select.tsx'
import { TextField } from '../parts/TextField.tsx'
import type { ImpactChoice } from './impactChoice.ts'

interface AsAtPickerProps {
  choice: ImpactChoice
  problems: readonly Problem[]
  /** The end of a month is asked for instead of a day and time. */
  onlyMonths: boolean
  onChange: (change: Partial<ImpactChoice>) => void
}

/** Today's knowledge, or what was known at a past day and time in London, or at the end of a month. */
export function AsAtPicker({ choice, problems, onlyMonths, onChange }: AsAtPickerProps) {
  const options = [
    { value: 'today', text: 'Today' },
    { value: 'past', text: onlyMonths ? 'The end of a past month' : 'A past day and time' },
  ] as const
  return (
    <>
      <Select id="asAt" label="As at" options={options} error={problemOf(problems, 'asAt')} value={choice.asAt}
        onChange={(event) => onChange({ asAt: event.target.value === 'past' ? 'past' : 'today' })} />
      {choice.asAt === 'past' && !onlyMonths && <MomentFields value={choice} problems={problems} onChange={onChange} />}
      {choice.asAt === 'past' && onlyMonths && (
        <TextField id="asAtDay" label="As at the end of" hint="A past month, like March 2026" width={20} error={problemOf(problems, 'asAtDay')}
          value={choice.asAtDay} onChange={(event) => onChange({ asAtDay: event.target.value })} />
      )}
    </>
  )
}

import { problemOf, type Problem } from '../parts/problem.ts'
import { Select } from '../parts/Select.tsx'
import { TextField } from '../parts/TextField.tsx'
import type { ImpactChoice } from './impactChoice.ts'

interface PeriodPickerProps {
  choice: ImpactChoice
  offered: readonly { code: string; inWords: string }[]
  problems: readonly Problem[]
  onChange: (change: Partial<ImpactChoice>) => void
}

/** The offered periods, or a first and a last day. */
export function PeriodPicker({ choice, offered, problems, onChange }: PeriodPickerProps) {
  const isKnown = choice.period === 'days' || offered.some((period) => period.code === choice.period)
  const options = [
    ...(isKnown ? [] : [{ value: choice.period, text: choice.period }]),
    ...offered.map(({ code, inWords }) => ({ value: code, text: inWords })),
    { value: 'days', text: 'Between two days' },
  ]
  return (
    <>
      <Select id="period" label="Period" options={options} value={choice.period} onChange={(event) => onChange({ period: event.target.value })} />
      {choice.period === 'days' && (
        <>
          <TextField id="fromDay" label="First day" width={20} error={problemOf(problems, 'fromDay')} value={choice.fromDay}
            onChange={(event) => onChange({ fromDay: event.target.value })} />
          <TextField id="toDay" label="Last day" width={20} error={problemOf(problems, 'toDay')} value={choice.toDay}
            onChange={(event) => onChange({ toDay: event.target.value })} />
        </>
      )}
    </>
  )
}

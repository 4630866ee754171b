import { problemOf, type Problem } from '../parts/problem.ts'
import { Select } from '../parts/Select.tsx'
import { TextField } from '../parts/TextField.tsx'
import type { ImpactChoice } from './impactChoice.ts'

interface PeriodPickerProps {
  choice: ImpactChoice
  offered: readonly { code: string; inWords: string }[]
  problems: readonly Problem[]
  /** Whole months are asked for instead of days. */
  onlyMonths: boolean
  onChange: (change: Partial<ImpactChoice>) => void
}

const days = { text: 'Between two days', first: 'First day', last: 'Last day', hint: undefined } as const
const months = { text: 'Between two months', first: 'First month', last: 'Last month', hint: 'Like March 2026' } as const

/** The offered periods, or a first and a last day or month. */
export function PeriodPicker({ choice, offered, problems, onlyMonths, onChange }: PeriodPickerProps) {
  const words = onlyMonths ? months : days
  const isKnown = choice.period === 'days' || offered.some((period) => period.code === choice.period)
  const options = [
    ...(isKnown ? [] : [{ value: choice.period, text: choice.period }]),
    ...offered.map(({ code, inWords }) => ({ value: code, text: inWords })),
    { value: 'days', text: words.text },
  ]
  return (
    <>
      <Select id="period" label="Period" options={options} error={problemOf(problems, 'period')} value={choice.period}
        onChange={(event) => onChange({ period: event.target.value })} />
      {choice.period === 'days' && (
        <>
          <TextField id="fromDay" label={words.first} hint={words.hint} width={20} error={problemOf(problems, 'fromDay')} value={choice.fromDay}
            onChange={(event) => onChange({ fromDay: event.target.value })} />
          <TextField id="toDay" label={words.last} hint={words.hint} width={20} error={problemOf(problems, 'toDay')} value={choice.toDay}
            onChange={(event) => onChange({ toDay: event.target.value })} />
        </>
      )}
    </>
  )
}

import { problemOf, type Problem } from '../parts/problem.ts'
import { Select } from '../parts/Select.tsx'
import type { ImpactChoice } from './impactChoice.ts'

interface UnitPickerProps {
  choice: ImpactChoice
  units: readonly { code: string; name: string; position: number }[]
  problems: readonly Problem[]
  onChange: (change: Partial<ImpactChoice>) => void
}

/** The units in their fixed geographic order. */
export function UnitPicker({ choice, units, problems, onChange }: UnitPickerProps) {
  const options = units
    .toSorted((one, other) => one.position - other.position)
    .map(({ code, name }) => ({ value: code, text: `${code}: ${name}` }))
  if (!options.some((option) => option.value === choice.unit)) options.unshift({ value: choice.unit, text: choice.unit })
  return (
    <Select id="unit" label="Unit" options={options} error={problemOf(problems, 'unit')} value={choice.unit}
      onChange={(event) => onChange({ unit: event.target.value })} />
  )
}

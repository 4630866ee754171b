import { Controller } from 'react-hook-form'
import type { Control, FieldValues, Path } from 'react-hook-form'
import { DayRangeField } from '../parts/DayRangeField.tsx'
import { problemOf } from '../parts/problem.ts'
import type { Problem } from '../parts/problem.ts'

interface SingleDayProps<Form extends FieldValues> {
  control: Control<Form, unknown, Form>
  name: Path<Form>
  label: string
  hint?: string
  problems: readonly Problem[]
}

/** One day in a form: three fields, or pasted whole. */
export function SingleDay<Form extends FieldValues>({ control, name, label, hint = 'For example, 27 3 2026. A whole date can be pasted.', problems }: SingleDayProps<Form>) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => (
        <DayRangeField
          id={name}
          label={label}
          hint={hint}
          isSingle
          errorOf={(place) => problemOf(problems, `${name}${place}`)}
          value={field.value}
          onChange={field.onChange}
        />
      )}
    />
  )
}

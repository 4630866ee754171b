import { problemOf } from '../parts/problem.ts'
import type { Problem } from '../parts/problem.ts'
import { TextField } from '../parts/TextField.tsx'

interface ReferenceFieldProps {
  name: string
  label: string
  value: string | undefined
  problems: readonly Problem[]
}

/** A filter by the beginning of a reference or URN. */
export function ReferenceField({ name, label, value, problems }: ReferenceFieldProps) {
  return <TextField id={name} name={name} label={label} error={problemOf(problems, name)} defaultValue={value ?? ''} spellCheck={false} />
}

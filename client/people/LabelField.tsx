import { TextField } from '../parts/TextField.tsx'
import type { TextFieldProps } from '../parts/TextField.tsx'

/** How a person is shown everywhere. */
export function LabelField(field: Omit<TextFieldProps, 'id' | 'label' | 'hint'>) {
  return <TextField id="label" label="Shown as" hint="By role and unit, like EMSOU recorder 7. Never a name." maxLength={80} {...field} />
}

import { dayInWords } from '../periods/dayInWords.ts'
import { londonDay } from '../periods/londonMoment.ts'
import type { Problem } from './problem.ts'
import { problemOf } from './problem.ts'
import { TextField } from './TextField.tsx'

/** The past day that a list is shown as at. Read with `addressFromFields`. */
export function AsAtField({ asAt, problems }: { asAt: string | undefined; problems: readonly Problem[] }) {
  return (
    <TextField
      id="asAtDay"
      name="asAtDay"
      label="As Longview knew it at the end of"
      hint="Leave empty for now"
      error={problemOf(problems, 'asAtDay')}
      defaultValue={asAt ? dayInWords(londonDay(asAt)) : ''}
    />
  )
}

import { dayInWords } from '../periods/dayInWords.ts'
import type { Problem } from './problem.ts'
import { problemOf } from './problem.ts'
import { periodInWords } from './periodInWords.ts'
import { Select } from './Select.tsx'
import type { Option } from './Select.tsx'
import { TextField } from './TextField.tsx'

interface PeriodFieldsProps {
  /** The period in the address. */
  period: string | undefined
  offered: readonly { code: string; inWords: string }[]
  problems: readonly Problem[]
}

/** An offered period, or any two days. Read with `addressFromFields`. */
export function PeriodFields({ period, offered, problems }: PeriodFieldsProps) {
  const [from, to] = period?.split('..') ?? []
  const isCustom = to !== undefined
  return (
    <>
      <Select
        id="period"
        name="period"
        label="Period"
        noneText="Any time"
        defaultValue={isCustom ? '' : (period ?? '')}
        options={offeredOptions(isCustom ? undefined : period, offered)}
      />
      <details className="govuk-details" open={isCustom || problemOf(problems, 'periodFrom') !== undefined || undefined}>
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Other period</span>
        </summary>
        <TextField
          id="periodFrom"
          name="periodFrom"
          label="First day"
          hint="For example, 1 January 2015"
          error={problemOf(problems, 'periodFrom')}
          defaultValue={isCustom && from ? dayInWords(from) : ''}
        />
        <TextField
          id="periodTo"
          name="periodTo"
          label="Last day"
          error={problemOf(problems, 'periodTo')}
          defaultValue={isCustom ? dayInWords(to) : ''}
        />
      </details>
    </>
  )
}

/** The offered periods, and the chosen one where it is not among them. */
export function offeredOptions(chosen: string | undefined, offered: PeriodFieldsProps['offered']): Option[] {
  const options = offered.map(({ code, inWords }) => ({ value: code, text: inWords }))
  const isOffered = chosen === undefined || options.some(({ value }) => value === chosen)
  return isOffered ? options : [{ value: chosen, text: periodInWords(chosen, offered) }, ...options]
}

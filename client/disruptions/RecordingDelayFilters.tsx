import { offeredOptions } from '../parts/PeriodFields.tsx'
import type { Problem } from '../parts/problem.ts'
import { problemOf } from '../parts/problem.ts'
import { Select } from '../parts/Select.tsx'
import { TextField } from '../parts/TextField.tsx'
import type { DisruptionSearch } from './disruptionSearch.ts'

interface RecordingDelayFiltersProps {
  search: DisruptionSearch
  offered: readonly { code: string; inWords: string }[]
  problems: readonly Problem[]
}

/** When a disruption was first recorded, and how long after its last day of effect. */
export function RecordingDelayFilters({ search, offered, problems }: RecordingDelayFiltersProps) {
  return (
    <>
      <Select
        id="recordedIn"
        name="recordedIn"
        label="First recorded in"
        noneText="Any time"
        defaultValue={search.recordedIn ?? ''}
        options={offeredOptions(search.recordedIn, offered)}
      />
      <TextField
        id="late"
        name="late"
        label="Recorded more than this many days after"
        hint="Days from the last day of effect"
        inputMode="numeric"
        error={problemOf(problems, 'late')}
        defaultValue={search.late ?? ''}
      />
    </>
  )
}

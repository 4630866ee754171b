import type { FilterFieldsProps } from '../lists/ListPage.tsx'
import { OnlyBox } from '../lists/OnlyBox.tsx'
import { optionsFrom } from '../lists/optionsFrom.ts'
import { CheckboxGroup } from '../parts/CheckboxGroup.tsx'
import { Select } from '../parts/Select.tsx'
import { GroupFilter } from '../targets/GroupFilter.tsx'
import { decisionStatesShown } from './decisionSearch.ts'
import type { DecisionSearch } from './decisionSearch.ts'
import { decisionStateWords } from './decisionWords.ts'
import { meetingOptions } from './heldMeetings.ts'

interface DecisionFiltersProps extends Pick<FilterFieldsProps<DecisionSearch>, 'search' | 'problems'> {
  meetings: readonly { id: string; meetsOn: string }[]
  /** Alias of the group that the address names. */
  group: string | undefined
}

/** The fields of the list's filter panel; their names are those of the address. */
export function DecisionFilters({ search, problems, meetings, group }: DecisionFiltersProps) {
  const { meeting = '' } = search
  const options = meetingOptions(meetings)
  const known = !meeting || options.some(({ value }) => value === meeting)
  return (
    <>
      <CheckboxGroup
        id="states"
        label="State"
        hint="With none ticked, open ones are shown; of one meeting or group, all."
        options={optionsFrom(decisionStateWords)}
        box={{ name: 'states' }}
        tickedAtFirst={search.states || !(meeting || search.group) ? decisionStatesShown(search) : []}
      />
      <OnlyBox name="overdue" label="Open beyond their day" value="only" text="Show only these" isTicked={search.overdue === 'only'} />
      <Select
        // Meetings come later than the panel stands; only then can one of them be the chosen one.
        key={options.length}
        id="meeting"
        name="meeting"
        label="Meeting"
        noneText="All meetings"
        defaultValue={meeting}
        options={known ? options : [...options, { value: meeting, text: 'The meeting of this address' }]}
      />
      <GroupFilter group={search.group} alias={group} problems={problems} />
    </>
  )
}

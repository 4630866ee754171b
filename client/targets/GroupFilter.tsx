import { useState } from 'react'
import { isUnchosen } from '../parts/choice.ts'
import type { Choice } from '../parts/choice.ts'
import { CodeCombobox } from '../parts/CodeCombobox.tsx'
import { problemOf } from '../parts/problem.ts'
import type { Problem } from '../parts/problem.ts'
import { useFindGroups } from './findGroups.ts'

interface GroupFilterProps {
  /** Node id, as the address has it. */
  group: string | undefined
  /** What it is called; none while that is not known. */
  alias: string | undefined
  problems: readonly Problem[]
}

/** In no address: what was typed and not chosen is then refused, not dropped in silence. */
const notChosen = '?'

/** A filter by one group, found by alias or URN; its id alone goes into the address. */
export function GroupFilter(props: GroupFilterProps) {
  // The alias comes later than the panel stands.
  return <GroupChoice key={`${props.group ?? ''} ${props.alias ?? ''}`} {...props} />
}

function GroupChoice({ group, alias = 'The group of this address', problems }: GroupFilterProps) {
  const findGroups = useFindGroups()
  const [chosen, setChosen] = useState<Choice | null>(group ? { value: group, text: alias } : null)
  return (
    <>
      <CodeCombobox id="group" label="Group, by alias or URN" error={problemOf(problems, 'group')} value={chosen} onChange={setChosen} search={findGroups} />
      <input type="hidden" name="group" value={isUnchosen(chosen) ? notChosen : (chosen?.value ?? '')} />
    </>
  )
}

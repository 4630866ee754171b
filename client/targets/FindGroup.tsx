import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Choice } from '../parts/choice.ts'
import { CodeCombobox } from '../parts/CodeCombobox.tsx'
import { useFindGroups } from './findGroups.ts'

/** Straight to a group by alias or URN. An alias is free text, so it never stands in an address. */
export function FindGroup() {
  const navigate = useNavigate()
  const findGroups = useFindGroups()
  const [group, setGroup] = useState<Choice | null>(null)
  return (
    <CodeCombobox
      id="find-group"
      label="Open a group by alias or URN"
      value={group}
      onChange={(choice) => {
        setGroup(choice)
        if (choice?.value) void navigate({ to: '/groups/$id', params: { id: choice.value } })
      }}
      search={findGroups}
      isTakenOnLeaving={false}
    />
  )
}

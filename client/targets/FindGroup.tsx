import { useNavigate } from '@tanstack/react-router'
import { CodeCombobox } from '../parts/CodeCombobox.tsx'
import { useFindGroups } from './findGroups.ts'

/** Straight to a group by alias or URN. An alias is free text, so it never stands in an address. */
export function FindGroup() {
  const navigate = useNavigate()
  const findGroups = useFindGroups()
  return (
    <CodeCombobox
      id="find-group"
      label="Open a group by alias or URN"
      value={null}
      onChange={(choice) => {
        if (choice) void navigate({ to: '/groups/$id', params: { id: choice.value } })
      }}
      search={findGroups}
    />
  )
}

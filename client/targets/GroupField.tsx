import { useEffect, useRef, useState } from 'react'
import { Button } from '../parts/Button.tsx'
import { CodeCombobox } from '../parts/CodeCombobox.tsx'
import type { Choice } from '../parts/CodeCombobox.tsx'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { useFindGroups } from './findGroups.ts'
import { MapGroupHere } from './MapGroupHere.tsx'

interface GroupFieldProps {
  /** Path of the field in the API's input. */
  id: string
  lists: ReferenceLists
  error: string | undefined
  value: Choice | null
  onChange: (group: Choice | null) => void
}

/** The group that something was done against: one of the unit's, or a new one, mapped on the spot and then chosen. */
export function GroupField({ id, lists, error, value, onChange }: GroupFieldProps) {
  const findGroups = useFindGroups()
  const [typed, setTyped] = useState('')
  const [isMapping, setIsMapping] = useState(false)
  const [told, setTold] = useState('')
  const wasMapping = useRef(false)

  useEffect(() => {
    if (wasMapping.current && !isMapping) document.getElementById(value ? id : `${id}-map`)?.focus()
    wasMapping.current = isMapping
  }, [isMapping, id, value])

  return (
    <>
      <CodeCombobox
        id={id}
        label="Group"
        hint="Type the beginning of its alias or URN, then choose from the list."
        error={error}
        value={value}
        onChange={onChange}
        search={findGroups}
        onTyped={setTyped}
      />
      <p className="govuk-visually-hidden" role="status">{told}</p>
      {isMapping ? (
        <MapGroupHere
          within={`${id}-new.`}
          lists={lists}
          typed={value ? '' : typed}
          onMapped={(group) => {
            onChange(group)
            setTold(`${group.text} is mapped and chosen.`)
            setIsMapping(false)
          }}
          onCancel={() => setIsMapping(false)}
        />
      ) : (
        <Button kind="secondary" id={`${id}-map`} onClick={() => setIsMapping(true)}>
          Map a new group
        </Button>
      )}
    </>
  )
}

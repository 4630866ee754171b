import { useEffect } from 'react'
import type { Choice } from './choice.ts'

interface ChoiceListProps {
  id: string
  /** Id of the field's label: the list is called the same. */
  labelId: string
  choices: readonly Choice[]
  /** Place of the highlighted choice; -1 is none. */
  active: number
  onActive: (place: number) => void
  onChoose: (choice: Choice) => void
}

/** Id of a choice by its place, for aria-activedescendant. */
export function choiceId(listId: string, place: number): string {
  return `${listId}-${place}`
}

/** The open list of a combobox. The focus stays in the field: pressing the mouse on the list does not take it. */
export function ChoiceList({ id, labelId, choices, active, onActive, onChoose }: ChoiceListProps) {
  useEffect(() => {
    if (active >= 0) document.getElementById(choiceId(id, active))?.scrollIntoView({ block: 'nearest' })
  }, [active, id])
  return (
    <ul className="lv-combobox__list" id={id} role="listbox" aria-labelledby={labelId} onMouseDown={(event) => event.preventDefault()}>
      {choices.map((choice, place) => (
        <li
          key={choice.value}
          id={choiceId(id, place)}
          role="option"
          className="lv-combobox__choice"
          aria-selected={place === active}
          onMouseMove={() => onActive(place)}
          onClick={() => onChoose(choice)}
        >
          <span>{choice.text}</span>
          {choice.note ? <span className="lv-combobox__note">{choice.note}</span> : null}
        </li>
      ))}
    </ul>
  )
}

import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { describedBy, FieldNotes } from './Field.tsx'
import type { FieldWords } from './Field.tsx'

export interface Choice {
  /** Id or code: what the API is told. */
  value: string
  text: string
  /** A second line: its URN, its unit. */
  note?: string
}

export interface CodeComboboxProps extends FieldWords {
  value: Choice | null
  onChange: (choice: Choice | null) => void
  /** Asks the server; called a moment after the last key. Rejects with words for people. */
  search: (typed: string) => Promise<readonly Choice[]>
}

const waitAfterLastKeyMs = 200

/** One of many, found by the server as one types; everything by keyboard. */
export function CodeCombobox({ id, label, hint, error, value, onChange, search }: CodeComboboxProps) {
  const [typed, setTyped] = useState(value?.text ?? '')
  const [choices, setChoices] = useState<readonly Choice[]>([])
  const [state, setState] = useState('')
  const newest = useRef(0)

  useEffect(() => {
    const asked = ++newest.current
    const wait = setTimeout(() => {
      setState('Searching…')
      search(typed === value?.text ? '' : typed).then(
        (found) => {
          if (asked !== newest.current) return
          setChoices(found)
          setState(found.length === 0 ? 'Nothing found. Check the spelling, or type less.' : '')
        },
        (failure: Error) => {
          if (asked === newest.current) setState(failure.message)
        },
      )
    }, waitAfterLastKeyMs)
    return () => clearTimeout(wait)
  }, [typed, value, search])

  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <ComboBox
        className="lv-combobox"
        items={choices.map((choice) => ({ ...choice, id: choice.value }))}
        inputValue={typed}
        onInputChange={(text) => {
          setTyped(text)
          if (text === '') onChange(null)
        }}
        selectedKey={value?.value ?? null}
        onSelectionChange={(key) => {
          const chosen = choices.find((choice) => choice.value === key)
          if (!chosen) return
          onChange(chosen)
          setTyped(chosen.text)
        }}
        allowsEmptyCollection
        menuTrigger="focus"
        isInvalid={error !== undefined}
      >
        <Label className="govuk-label" htmlFor={id}>
          {label}
        </Label>
        <FieldNotes id={id} hint={hint} error={error} />
        <div className="lv-combobox__box">
          <Input
            id={id}
            className={`govuk-input${error ? ' govuk-input--error' : ''}`}
            aria-describedby={describedBy({ id, hint, error })}
          />
          <Button className="lv-combobox__open">
            <span aria-hidden="true">▾</span>
          </Button>
        </div>
        <Popover className="lv-combobox__list" offset={2}>
          <ListBox renderEmptyState={() => <div className="lv-combobox__empty">{state}</div>}>
            {(choice: Choice & { id: string }) => (
              <ListBoxItem className="lv-combobox__choice" textValue={choice.text}>
                <span>{choice.text}</span>
                {choice.note ? <span className="lv-combobox__note">{choice.note}</span> : null}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  )
}

import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { ChoiceList, choiceId } from './ChoiceList.tsx'
import { describedBy, FieldNotes } from './Field.tsx'
import type { FieldWords } from './Field.tsx'
import { useChoices } from './useChoices.ts'
import type { Choice } from './useChoices.ts'

export type { Choice } from './useChoices.ts'

export interface CodeComboboxProps extends FieldWords {
  value: Choice | null
  onChange: (choice: Choice | null) => void
  /** Asks the server; called a moment after the last key. Rejects with words for people. */
  search: (typed: string) => Promise<readonly Choice[]>
  /** Told what stands in the field, chosen or not. */
  onTyped?: (typed: string) => void
}

/** Where each arrow leads in a list of `count`; -1 is none. */
const steps: Record<string, (place: number, count: number) => number> = {
  ArrowDown: (place, count) => (place + 1) % count,
  ArrowUp: (place, count) => (place <= 0 ? count - 1 : place - 1),
}

/**
 * One of many, found by the server as one types: the combobox of ARIA 1.2, whose list opens below the field and
 * hides nothing of the page. Arrows move, Enter or Tab takes, Escape closes. See decision 8.
 */
export function CodeCombobox({ id, label, hint, error, value, onChange, search, onTyped }: CodeComboboxProps) {
  const [typed, setTyped] = useState(value?.text ?? '')
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const input = useRef<HTMLInputElement>(null)
  const told = useRef(value)
  const { choices, words, isFresh } = useChoices(typed === value?.text ? '' : typed, search)
  /** An arrow that was pressed before the answer came. */
  const isFirstWanted = useRef(false)
  const listId = `${id}-list`
  const isListed = isOpen && choices.length > 0

  // Chosen from outside: a draft, a merge, a group mapped on the spot.
  useEffect(() => {
    if (value?.value === told.current?.value) return
    told.current = value
    setTyped(value?.text ?? '')
  }, [value])

  useEffect(() => {
    setActive(isFirstWanted.current ? 0 : -1)
    isFirstWanted.current = false
  }, [choices])

  function tell(choice: Choice | null) {
    told.current = choice
    onChange(choice)
  }

  function write(text: string) {
    setTyped(text)
    setIsOpen(true)
    setActive(-1)
    onTyped?.(text)
    if (value) tell(null)
  }

  function choose(choice: Choice) {
    setTyped(choice.text)
    setIsOpen(false)
    setActive(-1)
    tell({ value: choice.value, text: choice.text })
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = steps[event.key]
    const chosen = isListed && isFresh ? choices[active] : undefined
    if (step) {
      event.preventDefault()
      setIsOpen(true)
      if (!isFresh) isFirstWanted.current = true
      else if (choices.length > 0) setActive(step(active, choices.length))
    } else if (event.key === 'Enter') {
      event.preventDefault() // Enter is for the list; it never sends the form.
      if (chosen) choose(chosen)
    } else if (event.key === 'Tab') {
      if (chosen) choose(chosen)
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      event.stopPropagation() // Closes the list, not what it stands in.
      setIsOpen(false)
      setActive(-1)
    }
  }

  const isUnchosen = typed.trim() !== '' && !value && !isOpen
  return (
    <div className={`govuk-form-group lv-combobox${error ? ' govuk-form-group--error' : ''}`}>
      <label className="govuk-label" htmlFor={id}>{label}</label>
      <FieldNotes id={id} hint={hint} error={error} />
      <div className="lv-combobox__box">
        <input
          ref={input}
          id={id}
          className={`govuk-input${error ? ' govuk-input--error' : ''}`}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={isListed}
          aria-controls={isListed ? listId : undefined}
          aria-activedescendant={isListed && active >= 0 ? choiceId(listId, active) : undefined}
          aria-describedby={[describedBy({ id, hint, error }), `${id}-state`].filter(Boolean).join(' ')}
          aria-invalid={error ? true : undefined}
          value={typed}
          onChange={(event) => write(event.target.value)}
          onFocus={() => setIsOpen(true)}
          onClick={() => setIsOpen(true)}
          onBlur={() => setIsOpen(false)}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          className="lv-combobox__open"
          tabIndex={-1}
          aria-label="Show what can be chosen"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            input.current?.focus()
            setIsOpen(!isOpen)
          }}
        >
          <span aria-hidden="true">▾</span>
        </button>
        {isListed ? (
          <ChoiceList id={listId} choices={choices} active={active} onActive={setActive} onChoose={choose} />
        ) : null}
      </div>
      <p className={isListed || (isOpen && !words) ? 'govuk-visually-hidden' : 'govuk-hint lv-combobox__state'} id={`${id}-state`} role="status">
        {isOpen ? words : isUnchosen ? 'Nothing is chosen. Choose from the list, or empty the field.' : ''}
      </p>
    </div>
  )
}

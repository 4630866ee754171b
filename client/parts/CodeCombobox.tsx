import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { isUnchosen, matchOf, typedOnly } from './choice.ts'
import type { Choice } from './choice.ts'
import { ChoiceList, choiceId } from './ChoiceList.tsx'
import { describedBy, FieldNotes } from './Field.tsx'
import type { FieldWords } from './Field.tsx'
import { useChoices } from './useChoices.ts'

export interface CodeComboboxProps extends FieldWords {
  /** What was chosen; or, with an empty value, what was typed and not chosen; null for an empty field. */
  value: Choice | null
  onChange: (choice: Choice | null) => void
  /** Asks the server; called a moment after the last key. Rejects with words for people. */
  search: (typed: string) => Promise<readonly Choice[]>
  /** The last of the list: what is typed as something new. `words` may be given ''. */
  asNew?: { words: (typed: string) => string; onTake: () => void } | undefined
  /** Whether what was typed in full is taken when the field is left; not where that leads to another page. */
  isTakenOnLeaving?: boolean
}

/** Where each arrow leads in a list of `count`; -1 is none. */
const steps: Record<string, (place: number, count: number) => number> = {
  ArrowDown: (place, count) => (place + 1) % count,
  ArrowUp: (place, count) => (place <= 0 ? count - 1 : place - 1),
}

/**
 * One of many, found by the server as one types: the combobox of ARIA 1.2, whose list opens below the field, over what
 * stands there. Arrows move, Enter or Tab takes, Escape closes. See decision 8.
 * What is typed in full is taken by Enter, and by leaving the field; Enter takes the only one found, too.
 * What else is typed and not chosen stays in the form, which refuses it in its own words.
 */
export function CodeCombobox({ id, label, hint, error, value, onChange, search, asNew, isTakenOnLeaving = true }: CodeComboboxProps) {
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const input = useRef<HTMLInputElement>(null)
  const typed = value?.text ?? ''
  const { to, choices, words, isFresh } = useChoices({ typed: value?.value ? '' : typed, isOpen, search })
  /** An arrow that was pressed before the answer came. */
  const isFirstWanted = useRef(false)
  const listId = `${id}-list`
  const labelId = `${id}-label`
  const openerId = `${id}-opener`
  const offered = asNew && to !== null ? [...choices, { value: '', text: asNew.words(typedOnly(value)) }] : choices
  const isListed = isOpen && offered.length > 0
  const latest = useRef(value)
  latest.current = value

  useEffect(() => {
    setActive(isFirstWanted.current ? 0 : -1)
    isFirstWanted.current = false
  }, [choices])

  function write(text: string) {
    setIsOpen(true)
    setActive(-1)
    onChange(text ? { value: '', text } : null)
  }

  function choose(choice: Choice) {
    setIsOpen(false)
    setActive(-1)
    if (choice.value === '') asNew?.onTake()
    else onChange({ value: choice.value, text: choice.text })
  }

  /** Asks first where the answer to what is typed did not come yet; nothing is taken when more was typed meanwhile. */
  async function takeTyped(isOnlyEnough: boolean) {
    const sought = typedOnly(latest.current)
    if (!sought) return
    const found = isFresh ? choices : await search(typed).catch(() => [])
    const match = matchOf(found, sought, isOnlyEnough)
    if (match && typedOnly(latest.current) === sought) choose(match)
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = steps[event.key]
    const chosen = isListed && isFresh ? offered[active] : undefined
    if (step) {
      event.preventDefault()
      setIsOpen(true)
      if (!isFresh) isFirstWanted.current = true
      else if (offered.length > 0) setActive(step(active, offered.length))
    } else if (event.key === 'Enter') {
      event.preventDefault() // Enter is for the list; it never sends the form.
      if (chosen) choose(chosen)
      else void takeTyped(true)
    } else if (event.key === 'Tab') {
      if (chosen) choose(chosen)
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      event.stopPropagation() // Closes the list, not what it stands in.
      setIsOpen(false)
      setActive(-1)
    }
  }

  return (
    <div className={`govuk-form-group lv-combobox${error ? ' govuk-form-group--error' : ''}`}>
      <label className="govuk-label" id={labelId} htmlFor={id}>{label}</label>
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
          // While the list is open its state is read out by itself.
          aria-describedby={[describedBy({ id, hint, error }), isOpen ? '' : `${id}-state`].filter(Boolean).join(' ') || undefined}
          aria-invalid={error ? true : undefined}
          value={typed}
          onChange={(event) => write(event.target.value)}
          onFocus={() => setIsOpen(true)}
          onClick={() => setIsOpen(true)}
          onBlur={() => {
            setIsOpen(false)
            if (isTakenOnLeaving) void takeTyped(false)
          }}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          className="lv-combobox__open"
          id={openerId}
          tabIndex={-1}
          aria-label="Show what can be chosen"
          aria-labelledby={`${openerId} ${labelId}`}
          aria-expanded={isListed}
          aria-controls={isListed ? listId : undefined}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            input.current?.focus()
            setIsOpen(!isOpen)
          }}
        >
          <span aria-hidden="true">▾</span>
        </button>
        {isListed ? (
          <ChoiceList id={listId} labelId={labelId} choices={offered} active={active} onActive={setActive} onChoose={choose} />
        ) : null}
      </div>
      <p className={isListed || (isOpen && !words) ? 'govuk-visually-hidden' : 'govuk-hint lv-combobox__state'} id={`${id}-state`} role="status">
        {isOpen ? words : isUnchosen(value) ? 'Nothing is chosen. Choose from the list, or empty the field.' : ''}
      </p>
    </div>
  )
}

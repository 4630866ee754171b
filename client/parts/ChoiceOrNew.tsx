import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { typedOnly } from './choice.ts'
import type { Choice } from './choice.ts'
import { CodeCombobox } from './CodeCombobox.tsx'
import type { CodeComboboxProps } from './CodeCombobox.tsx'

/** A new one that is being made inside another form, which keeps it: so it is in the form's draft. */
export interface Begun<Form> {
  /** Before the ids of its fields. */
  id: string
  /** Null where none was begun. */
  typed: Form | null
  /** Why the form around is not sent with it. */
  error: string | undefined
  onChange: (typed: Form | null) => void
}

/** What the fields of a new one are given. */
export interface NewChoice<Form> {
  id: string
  typed: Form
  error: string | undefined
  onTyped: (typed: Form) => void
  /** Whether somebody just asked for it; not when it comes with a draft. */
  takesFocus: boolean
  onMade: (choice: Choice) => void
  onCancel: () => void
}

interface ChoiceOrNewProps<Form> extends Omit<CodeComboboxProps, 'asNew'> {
  /** "Map a new group" */
  opener: string
  /** "Map “Amber gate” as a new group" */
  newWords: (typed: string) => string
  /** Said of a new one after its name: "is mapped and chosen." */
  done: string
  begun: Begun<Form>
  /** A new one, begun with what was typed and not chosen. */
  startOf: (typed: string) => Form
  /** Its fields. */
  children: (opened: NewChoice<Form>) => ReactNode
}

/** One of those that are there, or a new one, made on the spot and then chosen. */
export function ChoiceOrNew<Form>({ opener, newWords, done, begun, startOf, children, ...field }: ChoiceOrNewProps<Form>) {
  const { id, value, onChange } = field
  const openerId = `${id}-make`
  const [takesFocus, setTakesFocus] = useState(false)
  const [told, setTold] = useState('')
  /** Where the focus goes once the fields of the new one are gone. */
  const [backTo, setBackTo] = useState<string | null>(null)

  useEffect(() => {
    if (backTo) document.getElementById(backTo)?.focus()
  }, [backTo])

  function open() {
    setBackTo(null)
    setTold('')
    setTakesFocus(true)
    begun.onChange(startOf(typedOnly(value)))
  }

  function close(to: string) {
    begun.onChange(null)
    setBackTo(to)
  }

  return (
    <div>
      <CodeCombobox
        {...field}
        asNew={begun.typed ? undefined : { words: (typed) => (typed ? newWords(typed) : opener), onTake: open }}
      />
      <p className="govuk-visually-hidden" role="status">{told}</p>
      {begun.typed ? (
        children({
          id: begun.id,
          typed: begun.typed,
          error: begun.error,
          onTyped: begun.onChange,
          takesFocus,
          onMade: (choice) => {
            onChange(choice)
            setTold(`${choice.text} ${done}`)
            close(id)
          },
          onCancel: () => close(openerId),
        })
      ) : (
        <Button kind="secondary" id={openerId} onClick={open}>
          {opener}
        </Button>
      )}
    </div>
  )
}

import { useEffect, useRef } from 'react'

export interface FilterChip {
  /** "Grade: Major" */
  text: string
  remove: () => void
}

interface FilterChipsProps {
  chips: readonly FilterChip[]
  onClear: () => void
  /** Id of what takes the focus when the last chip is gone. */
  focusWhenNone: string
}

/** What is chosen, each a button that removes it. The focus stays among them: a removed chip takes its own with it. */
export function FilterChips({ chips, onClear, focusWhenNone }: FilterChipsProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const isRemoving = useRef(false)

  useEffect(() => {
    if (!isRemoving.current) return
    isRemoving.current = false
    const next = chips.length > 0 ? heading.current : document.getElementById(focusWhenNone)
    next?.focus()
  }, [chips.length, focusWhenNone])

  function removing(remove: () => void) {
    isRemoving.current = true
    remove()
  }

  if (chips.length === 0) return null
  return (
    <div className="lv-filter__chosen">
      <h2 className="govuk-heading-s" ref={heading} tabIndex={-1}>
        Chosen filters
      </h2>
      <ul className="lv-chips">
        {chips.map((chip) => (
          <li key={chip.text}>
            <button type="button" className="lv-chip" onClick={() => removing(chip.remove)}>
              <span className="govuk-visually-hidden">Remove </span>
              {chip.text}
              <span aria-hidden="true">{'\u00a0'}×</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="lv-link-button" onClick={() => removing(onClear)}>
        Remove all filters
      </button>
    </div>
  )
}

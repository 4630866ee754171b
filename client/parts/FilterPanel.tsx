import { useState } from 'react'
import type { FormEvent, ReactNode } from 'react'
import { Button } from './Button.tsx'
import { ErrorSummary } from './ErrorSummary.tsx'
import type { Problem } from './problem.ts'

export interface FilterChip {
  /** "Grade: Major" */
  text: string
  remove: () => void
}

export interface FilterPanelProps {
  chips: readonly FilterChip[]
  /** What the fields hold, by their names; several values of one name are a list. */
  onApply: (fields: Record<string, unknown>) => void
  onClear: () => void
  /** Changes when the address does, so that the fields show what it says. */
  addressKey: string
  /** Why the fields could not be applied. */
  problems: readonly Problem[]
  children: ReactNode
}

/** Filters beside a list, and what is chosen as removable chips. Nothing changes until "Apply filters". */
export function FilterPanel({ chips, onApply, onClear, addressKey, problems, children }: FilterPanelProps) {
  const [isOpen, setIsOpen] = useState(() => window.matchMedia('(min-width: 64rem)').matches)

  const [attempt, setAttempt] = useState(0)

  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setAttempt((count) => count + 1)
    const fields = new FormData(event.currentTarget)
    const values = [...new Set(fields.keys())].map((name) => {
      const all = fields.getAll(name).map((value) => String(value).trim()).filter(Boolean)
      return [name, all.length > 1 ? all : all[0]]
    })
    onApply(Object.fromEntries(values))
  }

  return (
    <div className="lv-filter">
      <ErrorSummary problems={problems} attempt={attempt} />
      {chips.length > 0 ? (
        <div className="lv-filter__chosen">
          <h2 className="govuk-heading-s">Chosen filters</h2>
          <ul className="lv-chips">
            {chips.map((chip) => (
              <li key={chip.text}>
                <button type="button" className="lv-chip" onClick={chip.remove}>
                  <span className="govuk-visually-hidden">Remove </span>
                  {chip.text}
                  <span aria-hidden="true"> ×</span>
                </button>
              </li>
            ))}
          </ul>
          <button type="button" className="lv-link-button" onClick={onClear}>
            Remove all filters
          </button>
        </div>
      ) : null}
      <details className="lv-filter__details" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary className="lv-filter__summary">Filters</summary>
        <form key={addressKey} onSubmit={apply} aria-label="Filters">
          <Button type="submit">Apply filters</Button>
          {children}
          <Button type="submit">Apply filters</Button>
        </form>
      </details>
    </div>
  )
}

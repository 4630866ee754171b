import { useState } from 'react'
import type { FormEvent, ReactNode } from 'react'
import { Button } from './Button.tsx'
import { ErrorSummary } from './ErrorSummary.tsx'
import { FilterChips } from './FilterChips.tsx'
import type { FilterChip } from './FilterChips.tsx'
import { formValues } from './formValues.ts'
import type { Problem } from './problem.ts'
import { useKeptFocus } from './useKeptFocus.ts'

export interface FilterPanelProps {
  chips: readonly FilterChip[]
  /** What the fields hold, by their names; several values of one name are a list. */
  onApply: (fields: Record<string, unknown>) => void
  onClear: () => void
  /** Changes when the address does, so that the fields show what it says. */
  addressKey: string
  /** Why the fields could not be applied. */
  problems: readonly Problem[]
  /** Also on a wide page: where the panel stands above what it filters, not beside it. */
  startsClosed?: boolean
  children: ReactNode
}

const summaryId = 'filters-summary'

/** Filters beside a list, and what is chosen as removable chips. Nothing changes until "Apply filters". */
export function FilterPanel({ chips, onApply, onClear, addressKey, problems, startsClosed = false, children }: FilterPanelProps) {
  const [isOpen, setIsOpen] = useState(() => !startsClosed && window.matchMedia('(min-width: 64rem)').matches)
  const [attempt, setAttempt] = useState(0)
  const keepFocus = useKeptFocus(addressKey)

  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setAttempt((count) => count + 1)
    keepFocus()
    onApply(formValues(event.currentTarget))
  }

  return (
    <div className="lv-filter">
      <ErrorSummary problems={problems} attempt={attempt} />
      <FilterChips chips={chips} onClear={onClear} focusWhenNone={summaryId} />
      <details className="lv-filter__details" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary className="lv-filter__summary" id={summaryId}>
          Filters
        </summary>
        <form key={addressKey} onSubmit={apply} aria-label="Filters">
          <Button type="submit" id="apply-filters-first">
            Apply filters
          </Button>
          {children}
          <Button type="submit" id="apply-filters-last">
            Apply filters
          </Button>
        </form>
      </details>
    </div>
  )
}

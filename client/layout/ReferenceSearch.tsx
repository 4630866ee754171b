import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'

/**
 * A whole reference opens its record; the beginning of one lists what starts with it.
 * EMSOU-2026-0142 is a disruption, EMSOU-P-2026-0009 an output; anything else may be a unit's own reference.
 */
export function ReferenceSearch() {
  const navigate = useNavigate()

  function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget).get('reference') ?? '').trim()
    if (!typed) return
    const reference = typed.toUpperCase()
    if (/^[A-Z]+-P-\d{4}-\d+$/.test(reference)) void navigate({ to: '/outputs/$reference', params: { reference } })
    else if (/^[A-Z]+-P-/.test(reference)) void navigate({ to: '/outputs', search: { reference } })
    else if (/^[A-Z]+-\d{4}-\d+$/.test(reference)) void navigate({ to: '/disruptions/$reference', params: { reference } })
    else void navigate({ to: '/disruptions', search: { reference: typed } })
  }

  return (
    <form role="search" className="lv-header__search" onSubmit={search} autoComplete="off">
      <label className="govuk-visually-hidden" htmlFor="header-reference">
        Search by reference
      </label>
      <input
        id="header-reference"
        name="reference"
        className="govuk-input"
        placeholder="Reference"
        spellCheck={false}
        maxLength={60}
      />
      <button type="submit" className="govuk-button govuk-button--secondary">
        Search
      </button>
    </form>
  )
}

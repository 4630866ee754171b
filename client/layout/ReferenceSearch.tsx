import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { searchedAddress } from './searchedAddress.ts'

const id = 'header-reference'

/** A whole reference opens its record; the beginning of one lists what starts with it. */
export function ReferenceSearch() {
  const navigate = useNavigate()
  const [isRefused, setIsRefused] = useState(false)

  function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const field = event.currentTarget.elements.namedItem('reference')
    const typed = field instanceof HTMLInputElement ? field.value.trim() : ''
    const address = typed ? searchedAddress(typed) : null
    setIsRefused(typed !== '' && address === null)
    if (address) void navigate(address)
    else if (field instanceof HTMLInputElement) field.focus()
  }

  return (
    <form role="search" className="lv-header__search" onSubmit={search} autoComplete="off">
      <label className="govuk-visually-hidden" htmlFor={id}>
        Search by reference
      </label>
      <input
        id={id}
        name="reference"
        className="govuk-input"
        placeholder="Reference"
        spellCheck={false}
        maxLength={60}
        aria-invalid={isRefused || undefined}
        aria-describedby={isRefused ? `${id}-error` : undefined}
      />
      <button type="submit" className="govuk-button govuk-button--secondary">
        Search
      </button>
      {isRefused ? (
        <p id={`${id}-error`} className="govuk-error-message lv-header__refused" role="alert">
          <span className="govuk-visually-hidden">Error:</span> Enter a reference or its beginning, like EMSOU-2026-0142. Names are not searched.
        </p>
      ) : null}
    </form>
  )
}

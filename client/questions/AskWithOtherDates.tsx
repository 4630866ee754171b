import { useNavigate } from '@tanstack/react-router'
import { useEffect, useId, useRef, useState } from 'react'
import type { FormEvent } from 'react'
import type { SavedQuestionFactsFragment } from '../graphql/generated/graphql.ts'
import { Button } from '../parts/Button.tsx'
import { Select } from '../parts/Select.tsx'
import '../records/records.css'
import { askedAddress } from './questionAddress.ts'
import { periodsFor } from './periodsFor.ts'

interface AskWithOtherDatesProps {
  question: SavedQuestionFactsFragment
  offered: readonly { code: string; inWords: string }[]
  onCancel: () => void
}

/** Asks a saved question about another period, which leaves the question as it is. Escape closes it. */
export function AskWithOtherDates({ question, offered, onCancel }: AskWithOtherDatesProps) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const navigate = useNavigate()
  const periods = periodsFor(question.page, offered)
  const [chosen, setChosen] = useState('')
  const period = chosen || periods[0]?.code
  useEffect(() => heading.current?.focus(), [])

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    if (period !== undefined) void navigate(askedAddress(question, period))
  }

  return (
    <section
      className="lv-reason-panel"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <h2 className="govuk-heading-s" id={id} tabIndex={-1} ref={heading}>Ask “{question.name}” with other dates</h2>
      <form className="lv-form" onSubmit={onSubmit}>
        <Select id="other-period" label="Period" hint="Other dates can be chosen on the page. The saved question stays as it is."
          options={periods.map(({ code, inWords }) => ({ value: code, text: inWords }))} value={period} onChange={({ target }) => setChosen(target.value)} />
        <div className="lv-actions">
          <Button type="submit">Ask the question</Button>
          <Button kind="secondary" onClick={onCancel}>Leave it as it is</Button>
        </div>
      </form>
    </section>
  )
}

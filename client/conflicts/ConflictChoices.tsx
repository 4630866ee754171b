import { useEffect, useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../parts/Button.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { compareFields, mergeFields, sideTaken } from './compareFields.ts'
import type { ComparedField, Side } from './compareFields.ts'
import { DifferentField } from './DifferentField.tsx'
import './conflicts.css'

export interface Conflict<Form> {
  /** What both sides started from. */
  base: Form
  theirs: Form
  /** As it is typed now: the form below can still be used. */
  mine: Form
}

interface ConflictChoicesProps<Form> {
  title: string
  /** Who was quicker, when and why. */
  children: ReactNode
  fields: readonly ComparedField<Form>[]
  conflict: Conflict<Form>
  /** Where "theirs" comes from, in a few words: "EMSOU recorder 2". */
  others: string
  onGoOn: (merged: Form) => void
  /** Of its heading, to be led to. */
  headingId: string
  /** It answers the button that was just pressed. */
  takesFocus?: boolean
}

/** Both sides, field by field, before anything is overwritten. Two may stand on one page: of a draft and of its record. */
export function ConflictChoices<Form extends object>({ title, children, fields, conflict, others, onGoOn, headingId, takesFocus = false }: ConflictChoicesProps<Form>) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(new Map())
  const [attempt, setAttempt] = useState(0)
  const differences = compareFields(fields, conflict)
  const undecided = differences.filter((difference) => !sideTaken(difference, chosen))
  const idOf = ({ name }: { name: string }) => `${id}.${name}`
  const problems = undecided.map(({ field }) => ({ field: idOf(field), message: `Choose which one to keep: ${field.label}` }))

  function goOn() {
    if (undecided.length > 0) setAttempt((count) => count + 1)
    else onGoOn(mergeFields(differences, chosen, conflict))
  }

  return (
    <section className="lv-conflict" aria-labelledby={headingId}>
      <h2 className="govuk-heading-m" id={headingId} tabIndex={-1} ref={heading}>{title}</h2>
      {attempt > 0 ? <ErrorSummary problems={problems} attempt={attempt} /> : null}
      {children}
      <p className="govuk-body">
        {differences.length === 0
          ? 'Both hold the same, so there is nothing to choose.'
          : 'A field that only one side changed is taken from that side; switch it if it should not be. Where both changed it, choose. What you typed is still in the form below.'}
      </p>
      <div className="lv-compare">
        {differences.map((difference) => (
          <DifferentField
            key={difference.field.name}
            id={idOf(difference.field)}
            difference={difference}
            conflict={conflict}
            others={others}
            side={sideTaken(difference, chosen)}
            isMissed={attempt > 0}
            onChoose={(side) => setChosen(new Map(chosen).set(difference.field.name, side))}
          />
        ))}
      </div>
      <Button onClick={goOn}>Use these</Button>
    </section>
  )
}

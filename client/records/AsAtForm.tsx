import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { useService } from '../layout/viewer.ts'
import { Button } from '../parts/Button.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { MomentFields } from '../parts/MomentFields.tsx'
import type { Problem } from '../parts/problem.ts'
import { asAtInWords } from '../periods/londonMoment.ts'
import { pastMoment, typedMoment } from '../periods/pastMoment.ts'
import type { TypedMoment } from '../periods/pastMoment.ts'
import type { RecordAddress } from './recordAddress.ts'

interface AsAtFormProps {
  asAt: string | undefined
  address: RecordAddress
  /** After each attempt: whether something must be mended first. */
  onAttempt: (hasErrors: boolean) => void
}

/** The record as it was known at any past moment; the moment stands in the address. */
export function AsAtForm({ asAt, address, onAttempt }: AsAtFormProps) {
  const { now } = useService()
  const navigate = useNavigate()
  const [changed, setChanged] = useState<Partial<TypedMoment>>({})
  const [problems, setProblems] = useState<Problem[]>([])
  const [attempt, setAttempt] = useState(0)
  const typed = { ...typedMoment(asAt), ...changed }

  function submit(event: FormEvent) {
    event.preventDefault()
    const read = pastMoment(typed, laterOf(now, new Date()), 'Records')
    const found = Array.isArray(read) ? read : []
    setAttempt(attempt + 1)
    setProblems(found)
    onAttempt(found.length > 0)
    if (Array.isArray(read)) return
    setChanged({})
    void navigate({ ...address, search: { asAt: read } as never })
  }

  return (
    <details className="govuk-details lv-as-at-form">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{asAt ? `As at ${asAtInWords(asAt)}: choose another moment` : 'As at now: choose a past moment'}</span>
      </summary>
      <form className="govuk-details__text" aria-label="Moment that the record is shown as at" noValidate onSubmit={submit}>
        <ErrorSummary problems={problems} attempt={attempt} />
        <div className="lv-as-at-form__fields">
          <MomentFields value={typed} problems={problems} onChange={(change) => setChanged({ ...changed, ...change })} />
          <Button type="submit" kind="secondary">
            Show as at this moment
          </Button>
        </div>
      </form>
    </details>
  )
}

/** The page may have been open for long: the moment of its first request is not the last one that has passed. */
function laterOf(now: string, clock: Date): string {
  const shown = clock.toISOString()
  return shown > now ? shown : now
}

import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { momentInWords } from '../periods/londonMoment.ts'
import './conflicts.css'

interface WithdrawnMeanwhileProps {
  withdrawn: { recordedBy: { label: string }; recordedAt: string; reason?: string | null }
  restoreLink: ReactNode
  /** What becomes of what was typed. */
  whatStays?: string | undefined
}

const draftStays = 'What you typed stays as your draft, and you find it again on Home.'

/** The record was withdrawn while it was being corrected: who, when and why. Takes the focus. */
export function WithdrawnMeanwhile({ withdrawn, restoreLink, whatStays = draftStays }: WithdrawnMeanwhileProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="lv-conflict" aria-labelledby="withdrawn-title">
      <h2 className="govuk-heading-m" id="withdrawn-title" tabIndex={-1} ref={heading}>
        Nothing was changed: this record was withdrawn meanwhile
      </h2>
      <p className="govuk-body">
        {withdrawn.recordedBy.label} withdrew it on {momentInWords(withdrawn.recordedAt)}.
        {withdrawn.reason ? ` Reason: ${withdrawn.reason}` : ''}
      </p>
      <p className="govuk-body">
        A withdrawn record cannot be corrected. It can be restored first: {restoreLink}. {whatStays}
      </p>
    </section>
  )
}

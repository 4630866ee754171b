import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CheckBacksAsked } from './heldOpening.ts'

interface CheckBacksLinkProps {
  asked: CheckBacksAsked
  /** Says to those who listen what a bare number opens. */
  what: string
  className?: string
  children: ReactNode
}

/** From a number to the check-backs that it counts. */
export function CheckBacksLink({ asked, what, className = 'govuk-link', children }: CheckBacksLinkProps) {
  return (
    <Link to="/check-backs" search={asked} className={className} preload={false}>
      {children}
      <span className="govuk-visually-hidden"> {what}: open the check-backs</span>
    </Link>
  )
}

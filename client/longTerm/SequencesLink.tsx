import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { SequenceSearch } from './sequenceSearch.ts'

interface SequencesLinkProps {
  search: SequenceSearch
  /** Says to those who listen what a bare number opens. */
  what: string
  className?: string
  children: ReactNode
}

/** From a number to the groups behind it. */
export function SequencesLink({ search, what, className = 'govuk-link', children }: SequencesLinkProps) {
  return (
    <Link to="/impact/sequences" search={search} className={className} preload={false}>
      {children}
      <span className="govuk-visually-hidden"> {what}: open the groups</span>
    </Link>
  )
}

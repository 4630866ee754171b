import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { DisruptionSearch } from '../disruptions/disruptionSearch.ts'

interface RecordsLinkProps {
  search: DisruptionSearch
  /** Says to those who listen what a bare number opens: "major, drugs". */
  what: string
  className?: string
  children: ReactNode
}

/** From a number to the records that it counts. */
export function RecordsLink({ search, what, className = 'govuk-link', children }: RecordsLinkProps) {
  return (
    <Link to="/disruptions" search={search} className={className} preload={false}>
      {children}
      <span className="govuk-visually-hidden"> {what}: open the records</span>
    </Link>
  )
}

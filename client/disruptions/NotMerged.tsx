import { Link } from '@tanstack/react-router'
import { Empty } from '../parts/Empty.tsx'

interface NotMergedProps {
  why: string
  /** The record at which the unit's link to the other one can be removed. */
  linked: string | null
}

/** Why two records cannot be merged, before anything is typed. */
export function NotMerged({ why, linked }: NotMergedProps) {
  return (
    <Empty>
      <p className="govuk-body">{why}</p>
      {linked ? (
        <Link to="/disruptions/$reference" params={{ reference: linked }} hash="linked-disruptions" className="govuk-link">
          Open the links of {linked}
        </Link>
      ) : null}
    </Empty>
  )
}

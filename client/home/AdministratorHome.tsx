import { Link } from '@tanstack/react-router'
import { GrantsToDecide } from '../people/GrantsToDecide.tsx'

/** For administrators: what waits for them, and where people are looked after. */
export function AdministratorHome() {
  return (
    <>
      <GrantsToDecide />
      <p className="govuk-body">
        <Link to="/settings/people" className="govuk-link">
          People and grants
        </Link>
      </p>
      <p className="govuk-body">
        <Link to="/settings/thresholds" className="govuk-link">
          Thresholds
        </Link>
      </p>
      <p className="govuk-body">
        <Link to="/returns/definitions" className="govuk-link">
          What returns ask
        </Link>
      </p>
    </>
  )
}

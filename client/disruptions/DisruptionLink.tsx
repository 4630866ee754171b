import { Link } from '@tanstack/react-router'

interface DisruptionLinkProps {
  reference: string
  /** Opens the record as at the same moment as the page that names it. */
  asAt?: string | undefined
}

/** A disruption's reference, which leads to it. */
export function DisruptionLink({ reference, asAt }: DisruptionLinkProps) {
  return (
    <Link to="/disruptions/$reference" params={{ reference }} search={asAt ? { asAt } : {}} className="govuk-link lv-nowrap">
      {reference}
    </Link>
  )
}

import { Link } from '@tanstack/react-router'

/** The way to each record that somebody else changed while the page was open. */
export function SeeWhatChanged({ records }: { records: readonly { reference: string }[] }) {
  return records.map(({ reference }) => (
    <p key={reference} className="govuk-body">
      <Link to="/disruptions/$reference" params={{ reference }} className="govuk-link">
        Open {reference} to see what was changed
      </Link>
    </p>
  ))
}

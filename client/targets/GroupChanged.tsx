import { Link } from '@tanstack/react-router'

/** After somebody else changed a group first: the way to see what, without losing what is typed here. */
export function GroupChanged({ id }: { id: string }) {
  return (
    <p className="govuk-body">
      <Link to="/groups/$id" params={{ id }} target="_blank" className="govuk-link">Open the group in a new tab to see what was changed</Link>
    </p>
  )
}

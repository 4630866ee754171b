import { Link } from '@tanstack/react-router'

interface GroupLinkProps {
  group: { id: string; alias: string } | null | undefined
  asAt: string | undefined
  /** Said where the viewer's unit does not hold the group now. */
  none: string
}

/** To the group's own page, as at the same moment. */
export function GroupLink({ group, asAt, none }: GroupLinkProps) {
  if (!group) return <>{none}</>
  return <Link to="/groups/$id" params={{ id: group.id }} search={asAt ? { asAt } : {}} className="govuk-link">{group.alias}</Link>
}

import { Link } from '@tanstack/react-router'
import { dayInWords } from '../periods/dayInWords.ts'
import type { GroupQuery } from '../graphql/generated/graphql.ts'
import { Empty } from '../parts/Empty.tsx'
import { lineageWords } from './groupWords.ts'

type Lineage = NonNullable<GroupQuery['ocg']>['lineage']

/** Merges and splits. A disruption keeps its group for ever; these links are resolved when read. */
export function GroupLineage({ lineage, groupId }: { lineage: Lineage; groupId: string }) {
  if (lineage.length === 0) return <Empty>No merge and no split is recorded.</Empty>
  /** The other end may be a group of another unit, which the viewer may not see. */
  const named = (group: { id: string; alias: string } | null | undefined) => {
    if (!group) return 'a group that you may not see'
    if (group.id === groupId) return group.alias
    return (
      <Link to="/groups/$id" params={{ id: group.id }} className="govuk-link">
        {group.alias}
      </Link>
    )
  }
  return (
    <ul className="govuk-list govuk-list--bullet">
      {lineage.map((link) => (
        <li key={`${link.kind} ${link.from?.id} ${link.to?.id} ${link.day}`}>
          {dayInWords(link.day)}: {named(link.from)} {lineageWords[link.kind]} {named(link.to)}. Reason: {link.reason}
        </li>
      ))}
    </ul>
  )
}

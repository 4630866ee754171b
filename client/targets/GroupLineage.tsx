import { Link } from '@tanstack/react-router'
import { dayInWords } from '../charts/dayInWords.ts'
import type { GroupQuery } from '../graphql/generated/graphql.ts'
import { Empty } from '../parts/Empty.tsx'
import { lineageWords } from './groupWords.ts'

type Lineage = NonNullable<GroupQuery['ocg']>['lineage']

/** Merges and splits. A disruption keeps its group for ever; these links are resolved when read. */
export function GroupLineage({ lineage, groupId }: { lineage: Lineage; groupId: string }) {
  if (lineage.length === 0) return <Empty>No merge and no split is recorded.</Empty>
  const named = ({ id, alias }: { id: string; alias: string }) =>
    id === groupId ? (
      alias
    ) : (
      <Link to="/groups/$id" params={{ id }} className="govuk-link">
        {alias}
      </Link>
    )
  return (
    <ul className="govuk-list govuk-list--bullet">
      {lineage.map((link) => (
        <li key={`${link.from.id} ${link.to.id} ${link.day}`}>
          {dayInWords(link.day)}: {named(link.from)} {lineageWords[link.kind]} {named(link.to)}. Reason: {link.reason}
        </li>
      ))}
    </ul>
  )
}

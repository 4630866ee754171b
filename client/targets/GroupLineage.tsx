import { Link } from '@tanstack/react-router'
import { dayInWords } from '../periods/dayInWords.ts'
import { Empty } from '../parts/Empty.tsx'
import { lineageWords } from './groupWords.ts'
import type { GroupLife } from './taskingSheet/groupLife.ts'

interface GroupLineageProps {
  lineage: GroupLife['lineage']
  groupId: string
  asAt: string | undefined
}

/** Merges and splits. A disruption keeps its group for ever; these links are resolved when read. */
export function GroupLineage({ lineage, groupId, asAt }: GroupLineageProps) {
  if (lineage.length === 0) return <Empty>No merge and no split is recorded.</Empty>
  /** The other end may be a group of another unit, which the viewer may not see. */
  const hidden = 'a group that you may not see'
  const named = (group: { id: string; alias: string } | null | undefined) => {
    if (!group) return hidden
    if (group.id === groupId) return group.alias
    return (
      <Link to="/groups/$id" params={{ id: group.id }} search={asAt ? { asAt } : {}} className="govuk-link">
        {group.alias}
      </Link>
    )
  }
  return (
    <ul className="govuk-list govuk-list--bullet">
      {lineage.map(({ id, kind, day, reason, from, to, mayWithdraw }) => (
        <li key={id}>
          {dayInWords(day)}: {named(from)} {lineageWords[kind]} {named(to)}. Reason: {reason}
          {mayWithdraw && !asAt ? (
            <div>
              <Link to="/groups/$id/lineage/$link/withdraw" params={{ id: groupId, link: id }} className="govuk-link lv-action">
                Withdraw this link<span className="govuk-visually-hidden">: {from?.alias ?? hidden} {lineageWords[kind]} {to?.alias ?? hidden}</span>
              </Link>
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

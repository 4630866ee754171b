import { Link } from '@tanstack/react-router'
import type { RecordAddress } from '../records/recordAddress.ts'
import type { GroupLife } from './taskingSheet/groupLife.ts'

/** What the viewer may do to a group as it stands now, as links; nothing can be done to the past. */
export function GroupActions({ group, asAt }: { group: GroupLife; asAt: string | undefined }) {
  const { id, isWithdrawn, mayCorrect, mayRestore, mayTransfer } = group
  const params = { id }
  const actions: [verb: string, address: RecordAddress][] = [
    ...(mayCorrect && !isWithdrawn
      ? ([
          ['Record assessment', { to: '/groups/$id/assessments/record', params }],
          ['Record status', { to: '/groups/$id/status', params }],
          ['Add plan action', { to: '/groups/$id/plan/record', params }],
          ['Merge or split', { to: '/groups/$id/merge', params }],
          ['Correct', { to: '/groups/$id/correct', params }],
          ['Withdraw', { to: '/groups/$id/withdraw', params }],
        ] satisfies [string, RecordAddress][])
      : []),
    ...(mayTransfer && !isWithdrawn ? ([['Hand over', { to: '/groups/$id/hand-over', params }]] satisfies [string, RecordAddress][]) : []),
    ...(mayRestore && isWithdrawn ? ([['Restore', { to: '/groups/$id/restore', params }]] satisfies [string, RecordAddress][]) : []),
  ]
  if (asAt || actions.length === 0) return null
  return (
    <nav className="lv-group-actions" aria-label="What can be done with this group">
      <ul>
        {actions.map(([verb, address]) => (
          <li key={verb}>
            <Link {...address} className="govuk-link lv-action">{verb}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

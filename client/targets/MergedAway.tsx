import { Link } from '@tanstack/react-router'
import { dayInWords } from '../periods/dayInWords.ts'
import type { GroupLife } from './taskingSheet/groupLife.ts'

/** That a group was merged into another: where its story goes on. Nothing where it stands by itself. */
export function MergedAway({ group, asAt }: { group: Pick<GroupLife, 'id' | 'lineage'>; asAt: string | undefined }) {
  const link = group.lineage.findLast(({ kind, from }) => kind === 'MERGED_INTO' && from?.id === group.id)
  if (!link) return null
  return (
    <div className="govuk-inset-text" role="note">
      Merged on {dayInWords(link.day)} into{' '}
      {link.to ? (
        <Link to="/groups/$id" params={{ id: link.to.id }} search={asAt ? { asAt } : {}} className="govuk-link">{link.to.alias}</Link>
      ) : 'a group that you may not see'}
      . Its disruptions stay its own, and are shown with that group as well.
    </div>
  )
}

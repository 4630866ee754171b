import { Link } from '@tanstack/react-router'
import { createRequest } from 'urql'
import type { ReactivationsQuery } from '../graphql/generated/graphql.ts'
import type { List } from '../lists/list.ts'
import type { ListColumn } from '../lists/listColumn.ts'
import { anyTime } from './anyTime.ts'
import { GroupLink } from './GroupLink.tsx'
import { dayColumn } from './optionalColumn.ts'
import { reactivationColumnCodes } from './reactivationColumnCodes.ts'
import type { ReactivationSearch } from './reactivationSearch.ts'
import { reactivationsDocument } from './reactivationsDocument.ts'

type ListedReactivation = ReactivationsQuery['list']['edges'][number]['node']

const notHeld = 'Group held by another unit now'

const columns: readonly ListColumn<ListedReactivation>[] = [
  dayColumn<ListedReactivation>({ code: 'from', heading: 'Not active from', none: 'not known' }, ({ from }) => from),
  {
    code: 'after',
    heading: 'After disruption',
    text: ({ afterDisruption }) => afterDisruption?.reference ?? 'none counted',
    cell: ({ afterDisruption }, asAt) => (afterDisruption
      ? <Link to="/disruptions/$reference" params={{ reference: afterDisruption.reference }} search={asAt ? { asAt } : {}} className="govuk-link lv-nowrap">{afterDisruption.reference}</Link>
      : 'none counted'),
  },
  dayColumn<ListedReactivation>({ code: 'reactivatedOn', heading: 'Active again from', none: ({ ocg }) => (ocg ? 'not seen' : 'group handed over') }, ({ reactivatedOn }) => reactivatedOn),
  dayColumn<ListedReactivation>({ code: 'observedTo', heading: 'Observed to', none: ({ ocg }) => (ocg ? 'not observed' : 'group handed over') }, ({ observedTo }) => observedTo),
]

export const reactivationList: List<ReactivationSearch, ListedReactivation> = {
  code: 'reactivations',
  one: 'spell',
  many: 'spells',
  emptyAdvice: 'Remove a filter, or choose another period.',
  record: { code: 'group', heading: 'Group', text: ({ ocg }) => ocg?.alias ?? notHeld, cell: ({ ocg }, asAt) => <GroupLink group={ocg} asAt={asAt} none={notHeld} /> },
  columns,
  usualColumns: reactivationColumnCodes,
  orderWords: { FROM_NEWEST: 'Newest first' },
  usualOrder: 'FROM_NEWEST',
  isOfDisruptions: false,
  hasWithdrawn: false,
  request: ({ search: { origin = 'ARCHIVED', period = anyTime, force, asAt }, page }) =>
    createRequest(reactivationsDocument, { ...page, origin, period, ...(force ? { force } : {}), ...(asAt ? { asAt } : {}) }),
}

import { createRequest } from 'urql'
import type { OcgFilter, OcgOrder } from '../graphql/generated/graphql.ts'
import { shownOf } from '../lists/list.ts'
import type { List } from '../lists/list.ts'
import { onlyGiven } from '../routing/searchValues.ts'
import { usualGroupColumns } from './groupColumnCodes.ts'
import { aliasColumn, groupColumns } from './groupColumns.tsx'
import type { ListedGroup } from './groupColumns.tsx'
import { groupsDocument } from './groupsDocument.ts'
import type { GroupSearch } from './groupSearch.ts'

const orderWords: Record<OcgOrder, string> = {
  ALIAS_ASCENDING: 'By alias, from A',
  ALIAS_DESCENDING: 'By alias, from Z',
  URN_ASCENDING: 'By URN, from A',
  URN_DESCENDING: 'By URN, from Z',
  MAPPED_NEWEST: 'Last mapped first',
  MAPPED_OLDEST: 'First mapped first',
}

const gradeColumns = ['gross', 'major', 'moderate', 'minor', 'noImpact', 'negative']

const askedWhereShown = ['assessed', 'mappedOn', 'unit', 'recordedOn', 'recordedBy', 'version'] as const

export const groupList: List<GroupSearch, ListedGroup> = {
  code: 'groups',
  one: 'group',
  many: 'groups',
  emptyAdvice: 'Remove a filter.',
  record: aliasColumn,
  columns: groupColumns,
  usualColumns: usualGroupColumns,
  orderWords,
  usualOrder: 'ALIAS_ASCENDING',
  isOfDisruptions: true,
  request: ({ search, page, columns }) =>
    createRequest(groupsDocument, {
      ...page,
      filter: groupFilter(search),
      order: search.order ?? 'ALIAS_ASCENDING',
      ...(search.asAt ? { asAt: search.asAt } : {}),
      ...shownOf(columns, askedWhereShown),
      counts: columns.some((code) => gradeColumns.includes(code)),
    }),
}

/** What the address asks for, as the API's filter. */
export function groupFilter({ force, threat, status, urn, withoutUrn, review, withdrawn }: GroupSearch): OcgFilter {
  return onlyGiven({
    force,
    threat,
    status,
    urn,
    withoutUrn: withoutUrn === 'only' ? true : undefined,
    reviewOverdue: review === 'overdue' ? true : undefined,
    includeWithdrawn: withdrawn === 'shown' ? true : undefined,
  }) as OcgFilter
}

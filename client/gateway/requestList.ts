import { createRequest } from 'urql'
import type { GatewayRequestFilter } from '../graphql/generated/graphql.ts'
import { shownOf } from '../lists/list.ts'
import type { List } from '../lists/list.ts'
import { onlyGiven } from '../routing/searchValues.ts'
import { usualRequestColumns } from './requestColumnCodes.ts'
import { helpColumn, requestColumns } from './requestColumns.tsx'
import type { ListedRequest } from './requestColumns.tsx'
import { gatewayRequestsDocument } from './requestsDocument.ts'
import { gatewayStatesShown } from './requestSearch.ts'
import type { RequestSearch } from './requestSearch.ts'
import { orderWords } from './requestWords.ts'

const askedWhereShown = ['recordedOn', 'recordedBy', 'version'] as const

export const requestList: List<RequestSearch, ListedRequest> = {
  code: 'requests',
  one: 'request',
  many: 'requests',
  emptyAdvice: 'Remove a filter, or choose another state.',
  record: helpColumn,
  columns: requestColumns,
  usualColumns: usualRequestColumns,
  orderWords,
  usualOrder: 'RECEIVED_OLDEST',
  isOfDisruptions: false,
  hasWithdrawn: false,
  hasAsAt: false,
  request: ({ search, page, columns }) =>
    createRequest(gatewayRequestsDocument, {
      ...page,
      filter: requestFilter(search),
      order: search.order ?? 'RECEIVED_OLDEST',
      ...shownOf(columns, askedWhereShown),
    }),
}

/** What the address asks for, as the API's filter. */
export function requestFilter({ states, force, threat, period, group }: RequestSearch): GatewayRequestFilter {
  return onlyGiven({ states: [...gatewayStatesShown({ states })], force, threat, period, ocg: group }) as GatewayRequestFilter
}
